import { inSteps, type Steps } from '../corpus/steps.ts';
import type { FinderData } from './finder-data.ts';

/**
 * The data of several stories from the data of each by itself, in the order of the stories: the same as when all of them are
 * read together, for a word's id goes by where it first stands.
 */
export function* joinFinderData(parts: readonly FinderData[]): Steps<FinderData> {
  const words = new Map<string, number>();
  const frequencies: number[] = [];
  const idsOfParts: Uint32Array[] = [];
  for (const { postings } of parts) {
    const ids = new Uint32Array(postings.words.size);
    yield* inSteps(postings.words, ([word, own]) => {
      const id = words.get(word) ?? words.size;
      if (id === words.size) words.set(word, id);
      ids[own] = id;
      frequencies[id] = (frequencies[id] ?? 0) + (postings.offsets[own + 1] ?? 0) - (postings.offsets[own] ?? 0);
    });
    idsOfParts.push(ids);
  }
  const firstTexts = startsOf(parts.map(({ textLengths }) => textLengths.length));
  const firstPassages = startsOf(parts.map(({ passageLengths }) => passageLengths.length));
  const postings = yield* joinPostings(parts, idsOfParts, frequencies, firstTexts);
  yield;
  return {
    postings: { words, ...postings },
    passageOf: joinArrays(parts, ({ passageOf }, part) => passageOf.map((id) => id + (firstPassages[part] as number))),
    storyOf: joinArrays(parts, ({ storyOf }, part) => storyOf.map(() => part)),
    firstTexts: firstTexts.subarray(0, -1).slice(),
    textLengths: joinArrays(parts, ({ textLengths }) => textLengths),
    passageLengths: joinArrays(parts, ({ passageLengths }) => passageLengths),
    storyLengths: joinArrays(parts, ({ storyLengths }) => storyLengths),
  };
}

function* joinPostings(
  parts: readonly FinderData[],
  idsOfParts: readonly Uint32Array[],
  frequencies: readonly number[],
  firstTexts: Uint32Array,
): Steps<Pick<FinderData['postings'], 'offsets' | 'texts' | 'counts'>> {
  const offsets = startsOf(frequencies);
  const next = offsets.slice();
  const size = offsets[frequencies.length] as number;
  const texts = new Uint32Array(size);
  const counts = new Uint32Array(size);
  for (const [part, { postings }] of parts.entries()) {
    yield* inSteps(idsOfParts[part] ?? [], (id, own) => {
      const end = postings.offsets[own + 1] as number;
      let to = next[id] as number;
      for (let at = postings.offsets[own] as number; at < end; at++, to++) {
        texts[to] = (postings.texts[at] as number) + (firstTexts[part] as number);
        counts[to] = postings.counts[at] as number;
      }
      next[id] = to;
    });
  }
  return { offsets, texts, counts };
}

/** Where each begins when they stand one behind the other, and where the last one ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] as number) + length;
  });
  return starts;
}

function joinArrays(parts: readonly FinderData[], read: (part: FinderData, index: number) => Uint32Array): Uint32Array {
  const arrays = parts.map(read);
  const joined = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    joined.set(array, at);
    at += array.length;
  }
  return joined;
}
