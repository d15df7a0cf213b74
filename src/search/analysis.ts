import { stem } from 'porter2';
import { IRREGULAR_FORMS } from '../corpus/irregular-forms-en.ts';
import { remember } from '../corpus/memo.ts';
import { splitWords } from '../corpus/words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word as the index and the query both see it; offsets point into the text it was read from. */
export interface Term {
  /** What is compared: folded, irregular forms mended, stemmed. */
  readonly stem: string;
  /** The folded word before stemming. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True for words that carry no content of their own. */
  readonly stop: boolean;
  /** True where the word begins with a capital letter in the text. */
  readonly capital: boolean;
}

const FIRST_CAPITAL = /^\p{Lu}/u;
/** "US" and "WHO" are names, "us" and "who" are not. */
const NAMES_LIKE_STOP_WORDS = new Set(['us', 'who', 'it', 'am']);
const ACRONYM = /^\p{Lu}(?:\.?\p{Lu})+\.?$/u;

/** The one analysis for index and query: every word of the text in order, stop words marked, not dropped. */
export function analyzeText(text: string): readonly Term[] {
  return splitWords(text).map((word) => ({
    stem: stemWord(word.folded),
    word: word.folded,
    start: word.start,
    end: word.end,
    stop: STOP_WORDS.has(word.folded) && !(NAMES_LIKE_STOP_WORDS.has(word.folded) && ACRONYM.test(word.text)),
    capital: FIRST_CAPITAL.test(word.text),
  }));
}

const MOST_STEMS_KEPT = 10_000;

/** The stem of one folded word; the same for all forms of a regular or listed irregular word. */
export const stemWord = remember(MOST_STEMS_KEPT, (folded: string): string =>
  stem(Object.hasOwn(IRREGULAR_FORMS, folded) ? (IRREGULAR_FORMS[folded] as string) : folded),
);

/** The stems of all words but stop words, in order. */
export function contentStems(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => (term.stop ? [] : [term.stem]));
}
