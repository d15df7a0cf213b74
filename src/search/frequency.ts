import { countOf } from './word-counts.ts';

// How often a word is used in general English: SUBTLEX-US (Brysbaert & New 2009). It tells a specific word from a common
// one, and a misspelling from a word that a story happens not to use.

/** A word counts as known English from here on; below it stand names, typing errors and rarities. Occurrences in 51 million. */
const KNOWN_FROM = 40;

export function isEnglishWord(folded: string): boolean {
  return countOf(folded) >= KNOWN_FROM;
}

/** The same written with a capital: "thai", "philly". */
export function isEnglishName(folded: string): boolean {
  return countOf(capitalized(folded)) >= KNOWN_FROM;
}

/** Somebody wrote it, small or with a capital, more often than slips are made: a rare word or a name. */
export function isSeenWord(folded: string): boolean {
  return countOf(folded) > SEEN_AS_SLIP || countOf(capitalized(folded)) > SEEN_AS_SLIP;
}

/** `other` is an English word and used at least so many times as often. */
export function isCommoner(other: string, word: string, times: number): boolean {
  return isEnglishWord(other) && countOf(other) >= times * countOf(word);
}

/** Occurrences in 51 million words: a rare word has a few more than a slip. */
const SEEN_AS_SLIP = 5;

/**
 * What words count for among texts: more where they are rare in general English, and where few of the texts hold them.
 * @param holding how many of `all` texts hold them.
 * @returns about 0.1 to 1.
 */
export function weighWords(words: readonly string[], holding: number, all: number): number {
  const specificity = Math.max(...words.map(specificityOf));
  const rarity = Math.log(1 + all / (1 + holding)) / Math.log(1 + all);
  return (0.3 + 0.7 * specificity) * (0.35 + 0.65 * rarity);
}

const MOST_FREQUENT = 2_134_713;

/**
 * How much a word narrows what is meant, from 0 ("the") to 1 (a word that general English hardly knows), by the logarithm
 * of its frequency.
 */
export function specificityOf(folded: string): number {
  const count = countOf(folded) + countOf(capitalized(folded)) + 1;
  return 1 - Math.log(count) / Math.log(MOST_FREQUENT);
}

function capitalized(folded: string): string {
  return folded.charAt(0).toUpperCase() + folded.slice(1);
}
