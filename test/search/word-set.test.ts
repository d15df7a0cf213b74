import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordSet } from '../../src/search/word-set.ts';

const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abc\u00e9\u7f8e0'), minLength: 1, maxLength: 6 }), {
  maxLength: 200,
});

describe('WordSet', () => {
  it('has the words it was made of, in their order, and no others', () => {
    fc.assert(
      fc.property(words, words, (own, others) => {
        const set = WordSet.of(own);
        const known = new Set(own);
        expect([...set]).toEqual(own);
        expect([...own, ...others].map((word) => set.has(word))).toEqual(
          [...own, ...others].map((word) => known.has(word)),
        );
      }),
    );
  });

  it('is the same again from its packed text', () => {
    fc.assert(
      fc.property(words, (own) => {
        const again = new WordSet(WordSet.of(own).packed);
        expect([...again]).toEqual(own);
        expect(own.every((word) => again.has(word))).toBe(true);
      }),
    );
  });

  it.each(['', 'a', 'abc', 'x'.repeat(10_000)])('of other words has no %j', (word) => {
    expect(WordSet.of([]).has(word)).toBe(false);
    expect(WordSet.of(['ab', 'abcd', 'b']).has(word)).toBe(false);
  });
});
