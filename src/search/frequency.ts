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

/** An English word that what is no word may be a slip of. */
export interface Slip {
  readonly word: string;
  /** Occurrences in 51 million words. */
  readonly count: number;
  /** A doubled letter too few or too many, which is the commonest slip. */
  readonly isDoubling: boolean;
}

/**
 * English words one slip away from what is no word: a letter too few, too many, other or swapped with its neighbour
 * ("finsih", "hapened"). Names are no slips of rare words, so they have to be quite common.
 */
export function englishSlips(word: string): readonly Slip[] {
  if (word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED || !/^[a-z]+$/.test(word)) return [];
  if (isSeenWord(word)) return [];
  const least = word.length < SHORTEST_PLAIN ? VERY_COMMON_FROM : word.length < LONG ? COMMON_FROM : KNOWN_FROM;
  const single = withoutDoubles(word);
  return [...new Set(slipsOf(word))].flatMap((other) => {
    const count = countOf(other);
    return count < least ? [] : { word: other, count, isDoubling: withoutDoubles(other) === single };
  });
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

const SHORTEST_MENDED = 4;
/** Much is one letter away from a word of four: it has to be a very common one, and no first name. */
const SHORTEST_PLAIN = 5;
const VERY_COMMON_FROM = 10_000;
const LONGEST_MENDED = 20;
/** Occurrences in 51 million words: a rare word has a few more than a slip. */
const SEEN_AS_SLIP = 5;
const COMMON_FROM = 200;
/** From so many letters on hardly two words are one slip apart. */
const LONG = 6;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

function slipsOf(word: string): readonly string[] {
  return Array.from({ length: word.length + 1 }, (_, i) => {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    return [
      head + tail.slice(1),
      head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
      ...LETTERS.flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)]),
    ];
  }).flat();
}

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
