import { stem } from 'porter2';
import { describe, expect, test } from 'vitest';
import { IRREGULAR_FORMS } from '../../src/corpus/irregular-forms-en.ts';
import { splitWords } from '../../src/corpus/words.ts';
import { LEXICON } from '../../src/search/lexicon-en.ts';

function toKey(expression: string): string {
  return splitWords(expression)
    .map(({ folded }) => stem(IRREGULAR_FORMS[folded] ?? folded))
    .join(' ');
}

function groupsWith(expression: string): (readonly string[])[] {
  return LEXICON.filter((group) => group.some((member) => toKey(member) === toKey(expression)));
}

describe('LEXICON', () => {
  test('covers the usual fields of the news', () => {
    expect(LEXICON.length).toBeGreaterThanOrEqual(350);
  });

  test('is lower case, single spaces, nothing empty', () => {
    const odd = LEXICON.flat().filter((member) => !/^[a-z0-9][a-z0-9'.-]*(?: [a-z0-9'.-]+)*$/.test(member));
    expect(odd).toEqual([]);
  });

  test('every group has two members or more, none of which the stemmer unites', () => {
    const bad = LEXICON.filter((group) => group.length < 2 || new Set(group.map(toKey)).size !== group.length);
    expect(bad).toEqual([]);
  });

  test('no word or expression stands in more than two groups, forms counted together', () => {
    const counts = new Map<string, number>();
    for (const key of LEXICON.flat().map(toKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
  });

  test('no two groups are the same', () => {
    const keys = LEXICON.map((group) => group.map(toKey).sort().join('|'));
    expect(new Set(keys).size).toBe(keys.length);
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
