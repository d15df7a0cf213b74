import { stem } from 'porter2';
import { IRREGULAR_VERB_FORMS } from '../corpus/irregular-forms-en.ts';
import { remember } from '../corpus/memo.ts';
import type { Span, Version } from '../corpus/story.ts';
import { foldWord, splitWords } from '../corpus/words.ts';
import {
  AUXILIARIES,
  CONTRACTED_ENDINGS,
  CONTRACTIONS,
  FUNCTION_WORDS,
  MONTHS,
  NUMBER_WORDS,
  WEEKDAYS,
} from './english.ts';

/** A word as versions are compared. A contraction makes two, with the same span. Offsets are the version's. */
export interface Token extends Span {
  readonly text: string;
  /** Equal for words that say the same: "Aug." and "August", "two" and "2", "don't" and "do not". */
  readonly key: string;
  /** The base form, as far as rules find it. */
  readonly lemma: string;
}

/** The words of a sentence, or of a part of one. */
export function tokenize({ body }: Pick<Version, 'body'>, sentence: Span): Token[] {
  const tokens: Token[] = [];
  for (const word of splitWords(body.slice(sentence.start, sentence.end))) {
    const folded = foldWord(word.text);
    const start = sentence.start + word.start;
    const end = sentence.start + word.end;
    for (const part of expandContraction(folded)) {
      const key = toKey(part, word.text, body.charAt(end));
      tokens.push({ text: word.text, start, end, key, lemma: toLemma(key) });
    }
  }
  return tokens;
}

function expandContraction(folded: string): readonly string[] {
  if (folded.length < 4 || (!folded.includes("'") && folded !== 'cannot')) return [folded];
  const known = CONTRACTIONS.get(folded);
  if (known !== undefined) return known;
  for (const [ending, word] of CONTRACTED_ENDINGS) {
    if (folded.endsWith(ending)) return [folded.slice(0, -ending.length), word];
  }
  return [folded];
}

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent']);
const CAPITAL = /^\p{Lu}/u;

function toKey(folded: string, text: string, next: string): string {
  if (PERCENT.has(folded)) return '%';
  if (!CAPITAL.test(text)) return NUMBER_WORDS.get(folded) ?? folded;
  // "Sun" and "Sat" are words too, and so is "Mar": only the dot makes a weekday of them, only a capital a month.
  return MONTHS.get(folded) ?? (next === '.' ? WEEKDAYS.get(folded) : undefined) ?? NUMBER_WORDS.get(folded) ?? folded;
}

const MOST_LEMMAS_KEPT = 4_000;

const toLemma = remember(MOST_LEMMAS_KEPT, (key: string): string => {
  const bare = key.endsWith("'s") ? key.slice(0, -2) : key;
  if (AUXILIARIES.has(bare)) return bare;
  return stem(IRREGULAR_VERB_FORMS[bare] ?? bare);
});

/** True for words that say little by themselves. */
export function isFunctionWord(token: Token): boolean {
  return FUNCTION_WORDS.has(token.key);
}

/** True where the text sets the word with a capital. */
export function isCapitalized(token: Token): boolean {
  return CAPITAL.test(token.text);
}
