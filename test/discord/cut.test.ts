import { expect, test } from 'vitest';
import { cutAtSentenceEnd } from '../../src/discord/cut.ts';

const TEXT = 'One. Two. Three. Four.';
const SENTENCES = [{ end: 4 }, { end: 9 }, { end: 16 }, { end: 22 }];

test.each([
  [22, { text: TEXT, left: 0 }],
  [21, { text: 'One. Two. Three.', left: 1 }],
  [16, { text: 'One. Two. Three.', left: 1 }],
  [15, { text: 'One. Two.', left: 2 }],
  [4, { text: 'One.', left: 3 }],
  [3, null],
])('into %i characters goes as much as goes whole', (room, cut) => {
  expect(
    cutAtSentenceEnd(
      TEXT,
      () => SENTENCES,
      (text) => text.length <= room,
    ),
  ).toEqual(cut);
});

test('a text of no known sentences is shown whole or not at all', () => {
  expect(
    cutAtSentenceEnd(
      TEXT,
      () => [],
      () => false,
    ),
  ).toBeNull();
});
