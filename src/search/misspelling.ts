import { stemWord } from './analysis.ts';
import { isEnglishWord } from './frequency.ts';

/**
 * What a word that the story does not use may be a misspelling of: words of the vocabulary within one edit (two from six
 * letters on), a swap of neighbours counted as one edit, doubled letters as one letter. A word that is good English is not
 * mended: "skip" is not "ship". Best first.
 */
export function mendMisspelling(
  word: string,
  vocabulary: ReadonlySet<string>,
): readonly { word: string; weight: number }[] {
  if (word.length < SHORTEST || /\d/.test(word) || isEnglishWord(word)) return [];
  const most = word.length >= TWO_EDITS_FROM ? 2 : 1;
  const squeezed = squeeze(word);
  const found: { word: string; weight: number }[] = [];
  for (const candidate of vocabulary) {
    if (candidate.length < SHORTEST - 1 || Math.abs(candidate.length - word.length) > most + 1) continue;
    const short = squeeze(candidate);
    const exact = editDistance(word, candidate, most);
    // Without doubled letters the squeezed words are the same two again, and cost more.
    const unchanged = short === candidate && squeezed === word;
    const edits = unchanged ? exact : Math.min(exact, editDistance(squeezed, short, most) + 0.25);
    if (edits <= most + 0.25 || isNearStem(word, candidate)) {
      found.push({ word: candidate, weight: Math.max(LEAST_WEIGHT, 1 - (0.75 * Math.min(edits, most)) / word.length) });
    }
  }
  return found.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, 3);
}

/** Another form of a word of the story, misspelt: "reopning" for "reopen". */
function isNearStem(word: string, candidate: string): boolean {
  const stem = stemWord(word);
  return stem.length > SHORTEST && editDistance(stem, stemWord(candidate), 1) <= 1;
}

const SHORTEST = 4;
const TWO_EDITS_FROM = 6;
const LEAST_WEIGHT = 0.6;

function squeeze(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/**
 * Optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), given up above `most`.
 * Damerau 1964, in the restricted form.
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? Number.POSITIVE_INFINITY;
}
