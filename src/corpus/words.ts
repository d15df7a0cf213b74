import type { Span } from './story.ts';

/** A word of a text; `end` exclusive, so that `text === source.slice(start, end)`. */
export interface Word extends Span {
  readonly text: string;
  /** `foldWord(text)` without the possessive 's: what is compared and searched for. */
  readonly folded: string;
}

/**
 * The words of a text, in order. What counts as one:
 *
 *     they'll  O'Brien  AT&T     one word: an apostrophe or & between letters joins
 *     U.S.  I.C.E.  p.m.         one word, dots and all; folded "us", "ice", "pm"
 *     1,000  3.5  6:30  v18.2.0  one word; folded "1000", "3.5", "6:30", "v18.2.0"
 *     -5                         one word where the minus begins it
 *     anti-ICE  7/9/2018         their parts: readers write "anti ice", and half a match is a match
 *     $ € % °                    one word each, for "$5" is not "€5"; & alone folds to "and"
 *     美 ไ                        one letter each in scripts that put no spaces between words
 *
 * Time is linear in the text.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  // No `matchAll`, which makes two more objects of every word.
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const start = match.index;
    const found = match[0];
    words.push({ text: found, start, end: start + found.length, folded: dropPossessive(foldWord(found)) });
  }
  return words;
}

/**
 * A word as compared: compatibility forms (mathematical and full-width letters, ligatures) become plain ones, case and
 * accents go, apostrophes are straight, abbreviations lose their dots and whole numbers their commas. May be longer or
 * shorter than the word.
 */
export function foldWord(word: string): string {
  const plain = PLAIN.test(word) ? word.toLowerCase() : foldLetters(word);
  if (plain === '&') return 'and';
  if (DOTTED.test(plain)) return plain.replaceAll('.', '');
  return GROUPED_DIGITS.test(plain) ? plain.replaceAll(',', '') : plain;
}

function dropPossessive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

const APOSTROPHE = "['`\\u00b4\\u02b9\\u02bb\\u02bc\\u2018\\u2019\\u201b\\u2032\\u2035\\uff07]";
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
/** Soft hyphens and zero-width characters: no reader sees them, no word ends at them. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const UNSEEN_CHARACTERS = new RegExp(`[${UNSEEN}]`, 'g');
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}]`;

const WORD = new RegExp(
  [
    // Abbreviations: a dot after each letter, the last one too where it is there.
    `(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])\\.?(?:${APOSTROPHE}\\p{L}+)?`,
    // Everything else that begins with a letter or digit. Runs of plain letters first: they are nearly all of a text.
    `(?:(?<![^\\s(])[-\\u2212](?=\\p{Nd}))?(?:[A-Za-z]+|${LETTER})(?:${[
      '[A-Za-z]+',
      `${LETTER}`,
      `[\\p{M}${UNSEEN}]`,
      `(?<=\\p{L}\\p{M}*)${APOSTROPHE}(?=\\p{L})`,
      '(?<=\\p{L})&(?=\\p{L})',
      '(?<=\\p{Nd})[.,:](?=\\p{Nd})',
    ].join('|')})*`,
    `${UNSPACED}\\p{M}*`,
    '[\\p{Sc}%\\u2030\\uff05°&]',
  ].join('|'),
  'gu',
);

/** ASCII that needs nothing but lower case. */
const PLAIN = /^[A-Za-z]+$/;
const DOTTED = /^\p{L}(?:\.\p{L})+\.?(?:'\p{L}+)?$/u;
const GROUPED_DIGITS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Accents of Latin, Greek and Cyrillic only: in other scripts combining marks are vowels. */
const ACCENTS = /[\u0300-\u036f]+/g;
/** Letters that no Unicode form takes apart, as they are written without the key for them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const UNDECOMPOSED_LETTERS = /[ßøđðłæœı]/g;

function foldLetters(word: string): string {
  return word
    .replace(APOSTROPHES, "'")
    .replace(UNSEEN_CHARACTERS, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace('\u2212', '-')
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter);
}
