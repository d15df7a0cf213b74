import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAfter } from '../../src/corpus/lists.ts';
import { textOf } from '../../src/corpus/story.ts';
import { makeVersion } from '../helpers/versions.ts';

/** The items that the first sentence ending so introduces. */
function itemsAfter(body: string, ending = ':'): readonly string[] {
  const version = makeVersion(body);
  const lead = version.sentences.find((sentence) => textOf(version, sentence).endsWith(ending));
  if (lead === undefined) throw new Error(`no sentence ends in ${ending}`);
  return listAfter(version, lead).map((item) => textOf(version, item));
}

test('marked items, with the sentences that each holds, end where the marks end', () => {
  const body = 'Bring:\n- a lamp. Mind the oil.\n- a rope\n\nThe boat will not wait.';
  expect(itemsAfter(body)).toEqual(['- a lamp.', 'Mind the oil.', '- a rope']);
});

test('lines without an end mark go on over blank lines until prose', () => {
  const body = 'These piers are open:\n\nNorth Pier\n\nOld Pier\n\nAll others were closed on Monday.';
  expect(itemsAfter(body)).toEqual(['North Pier', 'Old Pier']);
});

test('the heading of what follows is no item', () => {
  const body =
    'The storm broke:\n\nOne lamp of great height\n\nTwo boats of the pilots\n\nRepairs\n\nWork starts on Monday.';
  expect(itemsAfter(body)).toEqual(['One lamp of great height', 'Two boats of the pilots']);
});

test.each([
  ['labels', 'Why sail:\n\nSpeed: it is quick.\n\nCost: it is cheap.\n\nThe office agrees.', 2],
  ['figures', 'The lines are:\n\nv1 which ends in May.\n\nv2 which goes on.\n\nThat is all.', 2],
  ['lower case', 'We will:\n\nmend the wall.\n\npaint the lamp.\n\nThanks are due.', 2],
])('items that end in full stops are told by beginning alike: %s', (_, body, count) => {
  expect(itemsAfter(body)).toHaveLength(count);
});

test('a label goes on with the paragraph after it, a longer lead-in does not', () => {
  expect(itemsAfter('Fix:\n\nMend the wall. Then paint it.\n\nThe end came soon.')).toEqual([
    'Mend the wall.',
    'Then paint it.',
  ]);
  expect(itemsAfter('He put it to the council like this:\n\nThe wall is old.\n\nIt fell.')).toEqual([]);
});

test('a label right after a lead-in opens its first part; the next label ends it', () => {
  const body = 'The talks include:\n\nMorning:\n\nLamps with Ida\n\nRopes with Jan\n\nEvening:\n\nOil with Wim';
  expect(itemsAfter(body)).toEqual(['Morning:', 'Lamps with Ida', 'Ropes with Jan']);
});

test('"the following" without a colon needs a list of two at least', () => {
  const lead = 'The office mends the following piers.';
  expect(itemsAfter(`${lead}\n\nNorth Pier\n\nOld Pier\n\nIt starts soon.`, 'piers.')).toEqual([
    'North Pier',
    'Old Pier',
  ]);
  expect(itemsAfter(`${lead}\n\nNorth Pier\n\nThe north pier is old.`, 'piers.')).toEqual([]);
  expect(itemsAfter(`The office mends piers.\n\nNorth Pier\n\nOld Pier`, 'piers.')).toEqual([]);
});

test('of a long list whole items are kept, of a line too long for one none', () => {
  const item = `- ${'rope '.repeat(60)}`.trim();
  const kept = itemsAfter(`Bring:\n${Array.from({ length: 30 }, () => item).join('\n')}`);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.length).toBeLessThan(15);
  expect(new Set(kept)).toEqual(new Set([item]));
  expect(itemsAfter(`Bring:\n\n${'rope '.repeat(200)}`)).toEqual([]);
});

test('whatever the text, items follow their lead-in without a gap and within bounds', () => {
  const piece = fc.constantFrom(
    'Bring:',
    'Bring the following.',
    '- a rope',
    '1. oil',
    'A lamp',
    'It fell.',
    'v2 ends.',
    'no',
    '\n',
    '\r\n',
  );
  const text = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ')), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(text, (pieces) => {
      const version = makeVersion(pieces.flat().join(''));
      for (const lead of version.sentences) {
        const items = listAfter(version, lead);
        expect(items).toEqual(version.sentences.slice(lead.index + 1, lead.index + 1 + items.length));
        expect((items.at(-1)?.end ?? 0) - lead.start).toBeLessThanOrEqual(4_000);
      }
    }),
  );
});
