import { inSteps, type Steps } from '../corpus/steps.ts';
import { type FinderData, type Lengths, packFinderData } from './finder-data.ts';
import type { FlatPostings } from './flat-postings.ts';

/**
 * The data of stories some of which other data holds already: what is told of those is copied, and only the others are read
 * anew. The same as when all of them are read together, but for the ids of words.
 * @param kept for each of the stories its number in `last`, growing; undefined for the next one of `fresh`.
 */
export function* renewFinderData(
  last: FinderData,
  kept: readonly (number | undefined)[],
  fresh: FinderData,
): Steps<FinderData> {
  const sources = [createSource(last), createSource(fresh)] as const;
  const lengths: Lengths = { passageOf: [], storyOf: [], firstTexts: [], texts: [], passages: [], stories: [] };
  let nextFresh = 0;
  yield* inSteps(kept, (known, story) => {
    const { data, moved } = known === undefined ? sources[1] : sources[0];
    const from = known ?? nextFresh++;
    const texts = rangeOf(data.firstTexts, from, data.textLengths.length);
    const firstPassage = data.passageOf[texts.start] as number;
    const endPassage = (data.passageOf[texts.end - 1] as number) + 1;
    const shift = lengths.passages.length - firstPassage;
    lengths.firstTexts.push(lengths.texts.length);
    for (let text = texts.start; text < texts.end; text++) {
      moved[text] = lengths.texts.length;
      lengths.passageOf.push((data.passageOf[text] as number) + shift);
      lengths.texts.push(data.textLengths[text] as number);
    }
    for (let passage = firstPassage; passage < endPassage; passage++) {
      lengths.storyOf.push(story);
      lengths.passages.push(data.passageLengths[passage] as number);
    }
    lengths.stories.push(data.storyLengths[from] as number);
  });
  return packFinderData(yield* mergePostings(sources), lengths);
}

interface Source {
  readonly data: FinderData;
  /** Where each of its texts stands now, growing; `GONE` where it does no longer. */
  readonly moved: Int32Array;
}

const GONE = -1;

function createSource(data: FinderData): Source {
  return { data, moved: new Int32Array(data.textLengths.length).fill(GONE) };
}

function rangeOf(starts: Uint32Array, at: number, end: number): { readonly start: number; readonly end: number } {
  return { start: starts[at] as number, end: starts[at + 1] ?? end };
}

/** Texts of both stand between each other, so a word's postings are merged in their order. */
function* mergePostings([last, fresh]: readonly [Source, Source]): Steps<FlatPostings> {
  const words = new Map<string, number>();
  const offsets: number[] = [0];
  const most = last.data.postings.texts.length + fresh.data.postings.texts.length;
  const texts = new Uint32Array(most);
  const counts = new Uint16Array(most);
  let size = 0;
  const add = (word: string): void => {
    const before = size;
    const [a, b] = [readPostings(last, word), readPostings(fresh, word)];
    while (a.text() !== END || b.text() !== END) {
      const from = a.text() < b.text() ? a : b;
      texts[size] = from.text();
      counts[size] = from.count();
      size++;
      from.next();
    }
    // A word that none of them holds any longer is no word of theirs.
    if (size === before) return;
    words.set(word, words.size);
    offsets.push(size);
  };
  yield* inSteps(last.data.postings.words.keys(), add);
  yield* inSteps(fresh.data.postings.words.keys(), (word) => {
    if (!last.data.postings.words.has(word)) add(word);
  });
  return { words, offsets: Uint32Array.from(offsets), texts: texts.slice(0, size), counts: counts.slice(0, size) };
}

const END = Number.POSITIVE_INFINITY;

/** A word's postings one by one, without those of texts that are gone. */
function readPostings({ data: { postings }, moved }: Source, word: string) {
  const id = postings.words.get(word);
  const end = id === undefined ? 0 : (postings.offsets[id + 1] as number);
  let at = id === undefined ? 0 : (postings.offsets[id] as number);
  const skip = (): void => {
    while (at < end && moved[postings.texts[at] as number] === GONE) at++;
  };
  skip();
  return {
    text: (): number => (at < end ? (moved[postings.texts[at] as number] as number) : END),
    count: (): number => postings.counts[at] as number,
    next: (): void => {
      at++;
      skip();
    },
  };
}
