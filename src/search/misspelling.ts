import { regularForm, stemWord } from './analysis.ts';
import { isEnglishWord } from './frequency.ts';
import { countOf } from './word-counts.ts';
import type { WordBook } from './word-set.ts';

/**
 * What a word that the story does not use may be a misspelling of: words of the vocabulary within one edit (two from six
 * letters on), a swap of neighbours counted as one edit, doubled letters as one letter. A word that is good English is not
 * mended: "skip" is not "ship". Best first.
 */
export function mendMisspelling(word: string, vocabulary: WordBook): readonly Mended[] {
  if (word.length < SHORTEST || /\d/.test(word) || isEnglishWord(word)) return [];
  const most = word.length >= TWO_EDITS_FROM ? 2 : 1;
  const sought = { word, squeezed: squeeze(word), stem: stemWord(word), most };
  const found: Mended[] = [];
  for (const candidate of vocabulary) {
    const edits = editsBetween(sought, candidate);
    if (edits === undefined) continue;
    const weight = Math.max(LEAST_WEIGHT, 1 - (0.75 * Math.min(edits, most)) / word.length);
    found.push({ word: candidate, weight, edits });
  }
  return found.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, 3);
}

export interface Mended {
  readonly word: string;
  /** How surely it is meant, 0.6 to 1. */
  readonly weight: number;
  /** Slips between the two, a doubled letter a quarter; infinite where only their stems are near. */
  readonly edits: number;
}

interface Sought {
  readonly word: string;
  readonly squeezed: string;
  readonly stem: string;
  /** Edits allowed. */
  readonly most: number;
}

/** How many edits make the candidate of the word; undefined where it is no form of it that somebody could have meant. */
function editsBetween(sought: Sought, candidate: string): number | undefined {
  const { word, stem, most } = sought;
  if (candidate.length < SHORTEST - 1 || Math.abs(candidate.length - word.length) > most + 1) return undefined;
  const edits = lettersApart(word, candidate) > most * LETTERS_AN_EDIT ? TOO_MANY : countEdits(sought, candidate);
  return edits <= most + DOUBLED_LETTERS || isNearStem(stem, candidate) ? edits : undefined;
}

/** What doubled letters cost that the other word does not have. */
const DOUBLED_LETTERS = 0.25;

function countEdits({ word, squeezed, most }: Sought, candidate: string): number {
  const short = squeeze(candidate);
  const exact = editDistance(word, candidate, most);
  // Without doubled letters the squeezed words are the same two again, and cost more.
  const unchanged = short === candidate && squeezed === word;
  return unchanged ? exact : Math.min(exact, editDistance(squeezed, short, most) + DOUBLED_LETTERS);
}

/** Another form of a word of the story, misspelt: "reopning" for "reopen". */
function isNearStem(stem: string, candidate: string): boolean {
  // No stem so long has lost the first three letters of its word: nearly all words of a vocabulary need not be stemmed.
  if (stem.length <= SHORTEST || lettersApart(head(stem), head(regularForm(candidate))) > LETTERS_AN_EDIT) return false;
  const other = stemWord(candidate);
  return lettersApart(stem, other) <= LETTERS_AN_EDIT && editDistance(stem, other, 1) <= 1;
}

function head(word: string): string {
  return word.slice(0, 3);
}

/** One edit takes a letter away and brings another. */
const LETTERS_AN_EDIT = 2;
const TOO_MANY = Number.POSITIVE_INFINITY;

const SHORTEST = 4;
const TWO_EDITS_FROM = 6;
const LEAST_WEIGHT = 0.6;

const DOUBLED = /(.)\1/u;

function squeeze(word: string): string {
  return DOUBLED.test(word) ? word.replace(/(.)\1+/gu, '$1') : word;
}

/** How many letters only one of the two has: nearly all words of a vocabulary are told apart by these alone. */
function lettersApart(a: string, b: string): number {
  let bits = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; bits !== 0; count++) bits &= bits - 1;
  return count;
}

/** A bit for each letter, some for two. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Three rows, used again and again: words of a question are at most so long that these hold them. */
const rows = [0, 1, 2].map((): number[] => []);

/**
 * Optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), infinite above `most`.
 * Damerau 1964, in the restricted form.
 */
function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return TOO_MANY;
  let [beforeLast, last, row] = rows as [number[], number[], number[]];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let edits = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        edits = Math.min(edits, (beforeLast[j - 2] as number) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return TOO_MANY;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] as number;
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
 * ("finsih", "hapened"), that begin like it. Names are no slips of rare words, so they have to be quite common.
 */
export function englishSlips(word: string): readonly Slip[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  const least = word.length < SHORTEST_PLAIN ? VERY_COMMON_FROM : word.length < TWO_EDITS_FROM ? COMMON_FROM : 0;
  const squeezed = squeeze(word);
  // Counting reads a shelf of words the first time, so what does not begin like it is left out before.
  const slips = [...new Set(slipsOf(word))].filter((other) => beginAlike(word, other) && isEnglishWord(other));
  return slips
    .map((other) => ({ word: other, count: countOf(other), isDoubling: squeeze(other) === squeezed }))
    .filter(({ count }) => count >= least);
}

/** Who slips rarely slips in the first letter, unless one vowel sounds like another: "efected". */
export function beginAlike(word: string, other: string): boolean {
  const [first, meant] = [word.charAt(0), other.charAt(0)];
  return first === meant || (VOWELS.includes(first) && VOWELS.includes(meant));
}

const VOWELS = 'aeiou';
/** Much is one letter away from a word of four: it has to be a very common one, and no first name. */
const SHORTEST_PLAIN = 5;
const VERY_COMMON_FROM = 10_000;
/** From six letters on hardly two words are one slip apart. */
const COMMON_FROM = 200;
const LONGEST = 20;
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
