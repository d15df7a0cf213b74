import { stemWord } from './analysis.ts';
import type { Alternative } from './expressions.ts';
import type { WordBook } from './word-set.ts';

/** "npm 1" and "npm v1" name the same; "12.18" or "v18" a line of versions. */
export function otherNumberings(word: string, vocabulary: WordBook): readonly Alternative[] {
  const [, letter, number] = /^(v?)(\d+(?:\.\d+)*)$/.exec(word) ?? [];
  if (number === undefined) return [];
  const other = { stems: [stemWord(letter === '' ? `v${number}` : number)], weight: SAME };
  return [other, ...linesOf(number, vocabulary).map((form) => ({ stems: [stemWord(form)], weight: OF_THE_LINE }))];
}

const SAME = 0.9;
const OF_THE_LINE = 0.75;

/** "18.x", "v12.18.0" of "12.18"; a bare number alone is too often a day or a count to begin a longer one. */
function linesOf(number: string, vocabulary: WordBook): readonly string[] {
  const begins = number.includes('.') ? [`${number}.`, `v${number}.`] : [`${number}.x`, `v${number}.`];
  return [...vocabulary].filter((form) => begins.some((begin) => form.startsWith(begin)));
}
