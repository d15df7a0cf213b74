import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/corpus/steps.ts';
import type { Sentence, Version } from '../../src/corpus/story.ts';
import { alignVersions } from '../../src/versions/align.ts';
import type { Row } from '../../src/versions/alignment.ts';
import { analyzeInSteps, analyzeVersion } from '../../src/versions/analysis.ts';
import { cpuTimeMs } from '../helpers/cpu-time.ts';
import { makeVersion } from '../helpers/versions.ts';

const align = (from: string, to: string) => alignVersions(makeVersion(from), makeVersion(to, 1));
const textOf = (version: Version, sentences: readonly Sentence[]) =>
  sentences.map(({ start, end }) => version.body.slice(start, end)).join(' | ');

function show(from: string, to: string): string[] {
  const alignment = align(from, to);
  return alignment.rows.map((row) => {
    const marks = [row.relation, row.shape === 'one' ? '' : row.shape, row.moved ? 'moved' : ''].filter(Boolean);
    return `${marks.join(' ')}: ${textOf(alignment.from, row.from)} > ${textOf(alignment.to, row.to)}`;
  });
}

describe('alignVersions', () => {
  it('puts every sentence in one row, in reading order', () => {
    const from = 'The council met on Monday. A bus burned. The mayor resigned over the budget. Rain fell.';
    const to = 'The council met on Tuesday. The mayor resigned over the budget. Schools close early. Rain fell.';
    expect(show(from, to)).toEqual([
      'changed: The council met on Monday. > The council met on Tuesday.',
      'removed: A bus burned. > ',
      'unchanged: The mayor resigned over the budget. > The mayor resigned over the budget.',
      'added:  > Schools close early.',
      'unchanged: Rain fell. > Rain fell.',
    ]);
  });

  it('finds what became one, and what was split', () => {
    const two = 'Ana Ruiz leads the harbour trust. She said dredging the harbour starts in spring.';
    const one = 'Ana Ruiz, who leads the harbour trust, said dredging the harbour starts in spring.';
    expect(align(two, one).rows.map((row) => row.shape)).toEqual(['merged']);
    expect(align(one, two).rows.map((row) => row.shape)).toEqual(['split']);
  });

  it('says what moved, and nothing that only made way for it', () => {
    const sentences = ['The ferry sank.', 'Divers found a bell.', 'Nobody was hurt.', 'The owner is insured.'];
    const [first = '', ...rest] = sentences;
    const moved = align(sentences.join(' '), [...rest, first].join(' ')).rows.filter((row) => row.moved);
    expect(moved.map((row) => row.from[0]?.index)).toEqual([0]);
  });

  it('keeps a repeated line with its neighbours', () => {
    const from = 'Version 18:\n\nPlease upgrade.\n\nVersion 20:\n\nPlease upgrade.';
    const to = 'Version 20:\n\nPlease upgrade.';
    expect(show(from, to)).toEqual([
      'removed: Version 18: > ',
      'removed: Please upgrade. > ',
      'unchanged: Version 20: > Version 20:',
      'unchanged: Please upgrade. > Please upgrade.',
    ]);
  });

  it.each([
    ['an empty version', '', 'One sentence.', ['added']],
    ['two empty versions', '', '', []],
    ['lines without words', '***\n\n---', '***\n\n---', ['unchanged', 'unchanged']],
    ['a question made of a statement', 'He resigned.', 'He resigned?', ['reworded']],
    [
      'another script',
      '\u5e02\u957f\u5468\u4e00\u4f1a\u89c1\u3002',
      '\u5e02\u957f\u5468\u4e8c\u4f1a\u89c1\u3002',
      ['reworded'],
    ],
  ])('copes with %s', (_, from, to, relations) => {
    expect(align(from, to).rows.map((row) => row.relation)).toEqual(relations);
  });
});

/** Sentences of few words, so that many are alike, with names, numbers, denials and marks among them. */
const word = fc.constantFrom(
  ...'the mayor Kenney Gamble said not two 5 August Monday today met will meet city in Paris camp \u201cfree\u201d $5 caf\u00e9'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  .map((passages) => passages.map((sentences) => sentences.join(' ')).join('\n\n'));
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 120 }));

const indexes = (rows: readonly Row[], side: 'from' | 'to') =>
  rows.flatMap((row) => row[side].map(({ index }) => index)).sort((a, b) => a - b);

describe('any two versions', () => {
  it('are covered once, with nothing paired twice but in a merge or split', () => {
    fc.assert(
      fc.property(anyText, anyText, (from, to) => {
        const { rows, ...versions } = align(from, to);
        expect(indexes(rows, 'from')).toEqual(versions.from.sentences.map(({ index }) => index));
        expect(indexes(rows, 'to')).toEqual(versions.to.sentences.map(({ index }) => index));
        for (const row of rows) {
          expect(row.from.length > 1).toBe(row.shape === 'merged');
          expect(row.to.length > 1).toBe(row.shape === 'split');
          expect(row.from.length === 0).toBe(row.relation === 'added');
          expect(row.to.length === 0).toBe(row.relation === 'removed');
        }
      }),
    );
  });

  it('have changes that are exact slices inside their rows', () => {
    fc.assert(
      fc.property(anyText, anyText, (from, to) => {
        const alignment = align(from, to);
        for (const row of alignment.rows) {
          for (const change of row.changes) {
            expect(alignment.from.body.slice(change.fromSpan.start, change.fromSpan.end)).toBe(change.from);
            expect(alignment.to.body.slice(change.toSpan.start, change.toSpan.end)).toBe(change.to);
            expect(change.fromSpan.start).toBeGreaterThanOrEqual(row.from[0]?.start ?? 0);
            expect(change.fromSpan.end).toBeLessThanOrEqual(row.from.at(-1)?.end ?? 0);
            expect(change.toSpan.start).toBeGreaterThanOrEqual(row.to[0]?.start ?? 0);
            expect(change.toSpan.end).toBeLessThanOrEqual(row.to.at(-1)?.end ?? 0);
            expect(change.from).not.toBe(change.to);
          }
        }
      }),
    );
  });

  it('are taken apart the same whether or not after one that has some of the sentences', () => {
    fc.assert(
      fc.property(anyText, anyText, (from, to) => {
        const after = finish(
          analyzeInSteps(makeVersion(`${to} ${from}`, 1), analyzeVersion(makeVersion(`${from} ${to}`))),
        );
        const alone = analyzeVersion(makeVersion(`${to} ${from}`, 1));
        expect({ ...after, version: null }).toEqual({ ...alone, version: null });
      }),
    );
  });

  it('are unchanged throughout where they are one', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        for (const row of align(body, body).rows) {
          expect(row).toMatchObject({ relation: 'unchanged', shape: 'one', moved: false, changes: [] });
        }
      }),
    );
  });

  it('swap added and removed, and from and to, when they are swapped', () => {
    const describeRow = (row: Row, [a, b]: readonly ['from' | 'to', 'from' | 'to']) =>
      `${row[a].map(({ index }) => index)} > ${row[b].map(({ index }) => index)}`;
    fc.assert(
      fc.property(text, text, (from, to) => {
        const there = align(from, to).rows.map((row) => describeRow(row, ['from', 'to']));
        const back = align(to, from).rows.map((row) => describeRow(row, ['to', 'from']));
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });
});

describe('long versions', () => {
  it('pair a repeated line that changed with what stands at its place', () => {
    const repeat = (line: string, order: number) => makeVersion(Array(200).fill(line).join('\n\n'), order);
    const { rows } = alignVersions(
      repeat('Please upgrade as soon as you can.', 0),
      repeat('Please upgrade as soon as we can.', 1),
    );
    expect(rows).toHaveLength(200);
    for (const row of rows) {
      expect(row).toMatchObject({ relation: 'reworded', moved: false });
      expect(row.from[0]?.index).toBe(row.to[0]?.index);
    }
  });

  const COUNT = 5_000;
  const MAX_MS = 4_000;
  const makeLong = (write: (index: number) => string, order: number) =>
    makeVersion(Array.from({ length: COUNT }, (_, index) => write(index)).join('\n\n'), order);

  it.each([
    [
      'the same line over and over',
      () => 'Please upgrade as soon as you can.',
      () => 'Please upgrade as soon as you can.',
    ],
    [
      'a repeated line that changed',
      () => 'Please upgrade as soon as you can.',
      () => 'Please upgrade as soon as we can.',
    ],
    ['list lines', (i: number) => `Item ${i} of the list.`, (i: number) => `Item ${i + COUNT} of the list.`],
    [
      'few words in many orders',
      (i: number) => `Bug ${i % 70} by ${i % 80} now.`,
      (i: number) => `Bug ${(3 * i) % 70} by ${(7 * i) % 80} then.`,
    ],
  ])('do not take the square of their length: %s', (_, from, to) => {
    const versions = [makeLong(from, 0), makeLong(to, 1)] as const;
    const startedAt = cpuTimeMs();
    const { rows } = alignVersions(...versions);
    expect(cpuTimeMs() - startedAt).toBeLessThan(MAX_MS);
    expect(indexes(rows, 'from')).toHaveLength(COUNT);
  });
});
