import type { FinderData } from './finder-data.ts';

/** Which statements of one story hold a stem. */
export interface StoryWords {
  readonly has: (stem: string) => boolean;
  /** Ids of the statements, growing. */
  readonly get: (stem: string) => readonly number[] | undefined;
  readonly forEach: (stem: string, visit: (statement: number, count: number) => void) => void;
  /** Content words of the statement. */
  readonly lengthOf: (statement: number) => number;
}

/** A story's part of the postings of all stories: its statements have neighbouring ids, so its part of each word's is a run. */
export function viewStoryWords(
  { postings, firstTexts, textLengths }: FinderData,
  story: number,
  statements: number,
): StoryWords {
  const first = firstTexts[story] ?? 0;
  const end = first + statements;
  const runOf = (stem: string): { readonly from: number; readonly to: number } => {
    const word = postings.words.get(stem);
    if (word === undefined) return { from: 0, to: 0 };
    const last = postings.offsets[word + 1] as number;
    const from = lowerBound(postings.texts, first, postings.offsets[word] as number, last);
    return { from, to: lowerBound(postings.texts, end, from, last) };
  };
  const has = (stem: string): boolean => {
    const { from, to } = runOf(stem);
    return from < to;
  };
  const forEach: StoryWords['forEach'] = (stem, visit) => {
    const { from, to } = runOf(stem);
    for (let at = from; at < to; at++) visit((postings.texts[at] as number) - first, postings.counts[at] as number);
  };
  const get = (stem: string): readonly number[] | undefined => {
    const { from, to } = runOf(stem);
    return from === to ? undefined : Array.from(postings.texts.subarray(from, to), (text) => text - first);
  };
  return { has, get, forEach, lengthOf: (statement) => textLengths[first + statement] ?? 0 };
}

/** The first place from `from` on, `to` at most, whose value is not below the one looked for. */
function lowerBound(values: Uint32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
