import { describe, expect, it } from 'vitest';
import { FIGURES, LETTER, LETTER_OR_FIGURE, lettersAnd } from '../../src/corpus/letters.ts';

const taken = (text: string, characters: string): string => (text.match(new RegExp(characters, 'gu')) ?? []).join('');

describe('lettersAnd', () => {
  it('takes letters of any script, and neither figures, marks nor spaces', () => {
    const text = "Ann’s 'Straße' – naïve, 東京、佐々木 (Δ) ½ €5 «µ» a-b\u00a0c\u3000d…e\u202ff → × ？ ؟";
    expect(taken(text, LETTER)).toBe('AnnsStraßenaïve東京佐々木Δµabcdef');
  });

  it('takes what it is given besides', () => {
    expect(taken("it's 3-4, ann’s", lettersAnd("'’-"))).toBe("it's-ann’s");
    expect(taken('v18.2 a_b', lettersAnd(`${FIGURES}.`))).toBe('v18.2ab');
    expect(taken('v18.2 a_b', LETTER_OR_FIGURE)).toBe('v182ab');
  });

  // Where case is ignored, a sign left out takes along every letter that it is another case of.
  it.each(['u', 'iu', '', 'i'])(
    'takes every letter and mark of the basic plane, and of ASCII no more, with flags %j',
    (flags) => {
      const pattern = new RegExp(`^${LETTER}$`, flags);
      const wrong: string[] = [];
      for (let code = 0; code < 0xd800; code++) {
        const character = String.fromCharCode(code);
        const isLetter = /[\p{L}\p{M}]/u.test(character);
        if (code < 0xc0 ? pattern.test(character) !== isLetter : isLetter && !pattern.test(character))
          wrong.push(code.toString(16));
      }
      expect(wrong).toEqual([]);
    },
  );
});
