import { stem } from 'porter2';
import { describe, expect, test } from 'vitest';
import { IRREGULAR_FORMS } from '../../src/corpus/irregular-forms-en.ts';
import { splitWords } from '../../src/corpus/words.ts';
import { openGroups } from '../../src/search/expression-groups.ts';
import { stemsOfExpression } from '../../src/search/expressions.ts';
import { LEXICON as LEXICON_TABLES, NEIGHBOURS as NEIGHBOUR_TABLES } from '../../src/search/lexicon-en.ts';

function readGroups(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
}

const LEXICON = LEXICON_TABLES.flatMap(readGroups);
const NEIGHBOURS = NEIGHBOUR_TABLES.flatMap(readGroups);
const ALL = [...LEXICON, ...NEIGHBOURS];

const keys = new Map<string, string>();

function toKey(expression: string): string {
  const known = keys.get(expression);
  if (known !== undefined) return known;
  const key = splitWords(expression)
    .map(({ folded }) => stem(IRREGULAR_FORMS[folded] ?? folded))
    .join(' ');
  keys.set(expression, key);
  return key;
}

function groupsWith(expression: string): (readonly string[])[] {
  return LEXICON.filter((group) => group.some((member) => toKey(member) === toKey(expression)));
}

describe('LEXICON', () => {
  test('covers the usual fields of the news', () => {
    expect(LEXICON.length).toBeGreaterThanOrEqual(800);
    expect(NEIGHBOURS.length).toBeGreaterThanOrEqual(2500);
  });

  test('is lower case, single spaces, nothing empty', () => {
    const odd = ALL.flat().filter((member) => !/^[a-z0-9][a-z0-9'.-]*(?: [a-z0-9'.-]+)*$/.test(member));
    expect(odd).toEqual([]);
  });

  test('every group has two members or more, none of which the stemmer unites', () => {
    const bad = ALL.filter((group) => group.length < 2 || new Set(group.map(toKey)).size !== group.length);
    expect(bad).toEqual([]);
  });

  test('no word or expression stands in more than two groups, forms counted together', () => {
    const counts = new Map<string, number>();
    for (const key of LEXICON.flat().map(toKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
  });

  test('no two groups are the same', () => {
    const groups = ALL.map((group) => group.map(toKey).sort().join('|'));
    expect(new Set(groups).size).toBe(groups.length);
  });

  test('is found by the stems of every member', () => {
    const book = openGroups([{ tables: [...LEXICON_TABLES, ...NEIGHBOUR_TABLES], weight: 1 }]);
    const lost = ALL.flat().filter((member) => {
      const stems = stemsOfExpression(member);
      return !book.get(stems[0] as string)?.some((found) => found.stems.join(' ') === stems.join(' '));
    });
    expect(lost).toEqual([]);
  });

  test.each([
    ['reopen', 'open back up'],
    ['clear out', 'evict'],
    ['shut down', 'close'],
    ['failure', 'fail'],
    ['german', 'germany'],
    ['five', '5'],
    ['colour', 'color'],
    ['patient', 'sick person'],
    ['sack', 'fire'],
  ])('%s is a neighbour of %s', (one, other) => {
    const both = ALL.filter((group) => group.some((member) => toKey(member) === toKey(one)));
    expect(both.some((group) => group.some((member) => toKey(member) === toKey(other)))).toBe(true);
  });

  test.each([
    ['lawyer', 'attorney'],
    ['demonstrators', 'activists'],
    ['deadline', 'ends'],
    ['deal', 'contract'],
    ['cops', 'police'],
    ['died', 'killed'],
    ['told', 'said'],
    ['showed up', 'attended'],
    ['pulled the plug', 'cancelled'],
    ['razed', 'destroyed'],
    ['vulnerability', 'security flaw'],
    ['renters', 'tenants'],
    ['quake', 'earthquake'],
  ])('%s may stand for %s', (one, other) => {
    expect(groupsWith(one).some((group) => groupsWith(other).includes(group))).toBe(true);
  });

  test.each([
    ['bank', 'river'],
    ['officer', 'bureau'],
    ['import', 'significant'],
    ['march', 'april'],
    ['strike', 'attack'],
    ['beat', 'lose'],
    ['win', 'lose'],
    ['publication', 'open to the public'],
  ])('%s never stands for %s', (one, other) => {
    expect(groupsWith(one).some((group) => groupsWith(other).includes(group))).toBe(false);
  });
});
