import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/corpus/story.ts';
import { alignVersions } from '../../src/versions/align.ts';
import type { Row } from '../../src/versions/alignment.ts';
import { isFactKind } from '../../src/versions/alignment.ts';
import { makeVersion } from '../helpers/versions.ts';

interface HandRow {
  readonly relation: Row['relation'];
  readonly facts: readonly string[];
  readonly from: readonly (Span & { readonly text: string })[];
  readonly to: readonly (Span & { readonly text: string })[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const { rows: handRows } = JSON.parse(read('../fixtures/pars-alignment.json')) as { rows: HandRow[] };
const before = makeVersion(read('../../corpus/pars-contract/000.txt'), 0, { published: '2018-07-09' });
const after = makeVersion(read('../../corpus/pars-contract/002.txt'), 2);
const { rows } = alignVersions(before, after);

const listPairs = (row: Pick<Row | HandRow, 'from' | 'to'>) =>
  row.from.flatMap((from) => row.to.map((to) => `${from.start} ${to.start}`));

function scorePairs(found: readonly string[], wanted: readonly string[]): number {
  const right = found.filter((pair) => wanted.includes(pair)).length;
  return (2 * right) / (found.length + wanted.length);
}

describe('the shipped story against an alignment made by hand', () => {
  it('has a fixture that quotes both versions', () => {
    for (const row of handRows) {
      for (const { start, end, text } of row.from) expect(before.body.slice(start, end)).toBe(text);
      for (const { start, end, text } of row.to) expect(after.body.slice(start, end)).toBe(text);
    }
    expect(handRows.flatMap(listPairs)).toHaveLength(19);
  });

  it('finds the pairs, F1 of at least 0.97', () => {
    expect(scorePairs(rows.flatMap(listPairs), handRows.flatMap(listPairs))).toBeGreaterThanOrEqual(0.97);
  });

  it('finds the two sentences that became one', () => {
    const merged = rows.filter((row) => row.shape !== 'one');
    expect(merged.map((row) => [row.shape, row.from.length, row.to.length])).toEqual([['merged', 2, 1]]);
  });

  it.each(handRows.map((row) => [row.relation, (row.from[0] ?? row.to[0])?.text ?? '', row] as const))(
    'is %s: %s',
    (relation, _, hand) => {
      const row = rows.find((candidate) =>
        hand.from.length > 0
          ? candidate.from[0]?.start === hand.from[0]?.start
          : candidate.from.length === 0 && candidate.to[0]?.start === hand.to[0]?.start,
      );
      expect(row?.relation).toBe(relation);
      expect(row?.changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...hand.facts]));
      if (relation !== 'changed') expect(row?.changes.filter(({ kind }) => isFactKind(kind))).toEqual([]);
    },
  );
});
