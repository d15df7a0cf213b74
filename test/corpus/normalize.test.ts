import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/corpus/normalize.ts';

describe('normalizeText', () => {
  it.each([
    ['“Occupy ICE”', '"occupy ice"'],
    ['immigrants’ rights', "immigrants' rights"],
    ['Aug.\u00a031 – 32', 'aug. 31 - 32'],
    ['Erika Almirón, CAFÉ', 'erika almiron, cafe'],
    ['Straße … 🎉', 'straße … 🎉'],
  ])('%s', (text, normalized) => {
    expect(normalizeText(text)).toBe(normalized);
  });

  it('maps every code unit to one that stays as it is', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const normalized = normalizeText(String.fromCharCode(code));
      if (normalized.length !== 1) expect.fail(`U+${code.toString(16)} changes its length`);
      if (normalizeText(normalized) !== normalized) expect.fail(`U+${code.toString(16)} changes twice`);
    }
  });

  it('keeps the length of any text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const normalized = normalizeText(text);
        expect(normalized).toHaveLength(text.length);
        expect(normalizeText(normalized)).toBe(normalized);
      }),
      { numRuns: 300 },
    );
  });
});
