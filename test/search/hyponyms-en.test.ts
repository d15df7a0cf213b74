import { describe, expect, test } from 'vitest';
import { stemWord } from '../../src/search/analysis.ts';
import { hyponymsOf } from '../../src/search/hyponyms-en.ts';

const standsFor = (kind: string, thing: string): boolean =>
  hyponymsOf(stemWord(kind)).some(({ stems }) => stems[0] === stemWord(thing));

describe('hyponymsOf', () => {
  test.each([
    ['relative', 'mother'],
    ['vehicles', 'coach'],
    ['building', 'hut'],
  ])('a word for a kind of thing stands for one: %s, %s', (kind, thing) => {
    expect(standsFor(kind, thing)).toBe(true);
  });

  test.each([
    ['mother', 'relative'],
    ['mother', 'aunt'],
    ['council', 'mayor'],
  ])('but %s does not stand for %s', (kind, thing) => {
    expect(standsFor(kind, thing)).toBe(false);
  });
});
