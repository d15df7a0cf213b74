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
  return splitWords(text).map(({ text: written, folded, start, end }) => {
    const { stem, word, stop } = readForm(folded);
    return {
      stem,
      word,
      start,
      end,
      stop: stop && !(NAMES_LIKE_STOP_WORDS.has(word) && ACRONYM.test(written)),
      capital: FIRST_CAPITAL.test(written),
    };
  });
}

const MOST_FORMS_KEPT = 10_000;

/** What holds of a folded word wherever it stands. Terms share its strings: half of an opened story's memory was words. */
const readForm = remember(MOST_FORMS_KEPT, (folded: string) => ({
  word: folded,
  stem: stem(regularForm(folded)),
  stop: STOP_WORDS.has(folded),
}));

/** What a folded word is stemmed from: itself, or what it is an irregular form of. */
export function regularForm(folded: string): string {
  return Object.hasOwn(IRREGULAR_FORMS, folded) ? (IRREGULAR_FORMS[folded] as string) : folded;
}

/** The stem of one folded word; the same for all forms of a regular or listed irregular word. */
export function stemWord(folded: string): string {
  return readForm(folded).stem;
}

/** The stems of all words but stop words, in order. */
export function contentStems(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => (term.stop ? [] : [term.stem]));
}
