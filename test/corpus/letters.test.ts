import { describe, expect, it } from 'vitest';
import { FIGURES, LETTER, LETTER_OR_FIGURE, lettersAnd } from '../../src/corpus/letters.ts';

const taken = (text: string, characters: string): string => (text.match(new RegExp(characters, 'gu')) ?? []).join('');

describe('lettersAnd', () => {
  const TEXT = "Ann’s 'Straße' – naïve, 東京 (Δ) ½ €5 «µ» a-b\u00a0c\u3000d…e\u202ff™🙂";

  it('takes letters of any script, and neither figures, marks nor spaces', () => {
    expect(taken(TEXT.replace('🙂', ''), LETTER)).toBe('AnnsStraßenaïve東京Δµabcdef');
  });

  it('takes what it is given besides', () => {
    expect(taken("it's 3-4, ann’s", lettersAnd("'’-"))).toBe("it's-ann’s");
    expect(taken('v18.2 a_b', lettersAnd(`${FIGURES}.`))).toBe('v18.2ab');
    expect(taken('v18.2 a_b', LETTER_OR_FIGURE)).toBe('v182ab');
  });

  it('agrees with Unicode on letters below the symbols', () => {
    const pattern = new RegExp(`^${LETTER}$`, 'u');
    for (let code = 0; code < 0xc0; code++) {
      const character = String.fromCharCode(code);
      expect([code, pattern.test(character)]).toEqual([code, /\p{L}/u.test(character)]);
    }
  });
});
