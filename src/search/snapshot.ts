import { deserialize, serialize } from 'node:v8';
import { normalizeText } from '../corpus/normalize.ts';
import type { Passage, Sentence, Story, Version } from '../corpus/story.ts';
import { type FinderData, readFinderData } from './finder-data.ts';
import { packLore, readStoryLore } from './story-lore.ts';
import { readStoryTexts } from './story-texts.ts';

/** A corpus as read and indexed. */
export interface Snapshot {
  readonly stories: readonly Story[];
  readonly finder: FinderData;
  /** Each story's lore, packed by `packLore`: unpacked only for stories that are asked. */
  readonly lore: readonly Uint8Array[];
}

/** Where the parts of a packed snapshot are read from, one after the other. */
export interface PartReader {
  /** The next part, until another one is read. */
  readonly pass: () => Uint8Array;
  /** The next part, in memory of its own from the first byte on. */
  readonly keep: () => Uint8Array;
}

/** The first part: what is left of the finder's data when its arrays are parts of their own. */
interface Head {
  readonly words: ReadonlyMap<string, number>;
  /** How many parts have stories in them. */
  readonly batches: number;
}

type PackedVersion = Omit<Version, 'normalized' | 'passages' | 'sentences'> & {
  /** How many there are; where they stand is in a part for all. */
  readonly sentences: number;
};

type PackedStory = Omit<Story, 'versions'> & {
  readonly versions: readonly PackedVersion[];
  /** How long its lore is in the part that has that of all, in bytes. */
  readonly lore: number;
};

/** Reads every story wholly: what takes the time that a snapshot saves. */
export function takeSnapshot(stories: readonly Story[], onStory: (done: number) => void = () => {}): Snapshot {
  const lore = stories.map((story, i) => {
    onStory(i);
    return packLore(readStoryLore(story, readStoryTexts(story)));
  });
  return { stories, finder: readFinderData(stories), lore };
}

/** In parts, so that what is kept as it lies, arrays above all, can be read to where it stays, and no story is in memory twice. */
export function packSnapshot({ stories, finder, lore }: Snapshot): readonly Uint8Array[] {
  const { words, offsets, texts, counts } = finder.postings;
  const { passageOf, storyOf, firstTexts, textLengths, passageLengths, storyLengths } = finder;
  const arrays = [offsets, texts, counts, passageOf, storyOf, firstTexts, textLengths, passageLengths, storyLengths];
  const batches = packStories(stories, lore);
  const head: Head = { words, batches: batches.length };
  return [serialize(head), ...[...arrays, packSpans(stories)].map(bytesOf), Buffer.concat(lore), ...batches];
}

/** @throws when the parts are not what `packSnapshot` gave. */
export function unpackSnapshot(parts: PartReader): Snapshot {
  const { words, batches } = deserialize(parts.pass()) as Head;
  const numbers = () => new Uint32Array(parts.keep().buffer);
  // In the order in which they were packed.
  const finder: FinderData = {
    postings: { words, offsets: numbers(), texts: numbers(), counts: new Uint16Array(parts.keep().buffer) },
    passageOf: numbers(),
    storyOf: numbers(),
    firstTexts: numbers(),
    textLengths: numbers(),
    passageLengths: numbers(),
    storyLengths: numbers(),
  };
  const takeSpans = takeInTurn(numbers());
  const takeLore = takeInTurn(parts.keep());
  const stories: Story[] = [];
  const lore: Uint8Array[] = [];
  for (let batch = 0; batch < batches; batch++) {
    for (const { lore: bytes, ...story } of deserialize(parts.pass()) as readonly PackedStory[]) {
      stories.push({ ...story, versions: story.versions.map((version) => unpackVersion(version, takeSpans)) });
      lore.push(takeLore(bytes));
    }
  }
  return { stories, finder, lore };
}

/** So much text goes into a part, in UTF-16 code units. */
const BATCH = 500_000;

function packStories(stories: readonly Story[], lore: readonly Uint8Array[]): readonly Uint8Array[] {
  const batches: PackedStory[][] = [];
  let room = 0;
  for (const [i, story] of stories.entries()) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push({ ...story, versions: story.versions.map(packVersion), lore: lore[i]?.length ?? 0 });
    room -= story.versions.reduce((sum, { body }) => sum + body.length, 0);
  }
  return batches.map((batch) => serialize(batch));
}

function packVersion({ normalized, passages, sentences, ...facts }: Version): PackedVersion {
  return { ...facts, sentences: sentences.length };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Gives one stretch of the array after the other, without copying: one story that stays through reloads keeps it all. */
function takeInTurn<T extends Uint8Array | Uint32Array>(all: T): (length: number) => T {
  let at = 0;
  return (length) => {
    at += length;
    return all.subarray(at - length, at) as T;
  };
}

/** Start, end and passage of a sentence. */
const FIELDS = 3;

function packSpans(stories: readonly Story[]): Uint32Array {
  const spans: number[] = [];
  for (const { versions } of stories)
    for (const { sentences } of versions)
      for (const { start, end, passage } of sentences) spans.push(start, end, passage);
  return Uint32Array.from(spans);
}

function unpackVersion({ sentences, ...facts }: PackedVersion, takeSpans: (length: number) => Uint32Array): Version {
  return Object.assign(new LazyReading(facts.body, takeSpans(sentences * FIELDS)), facts);
}

/** What can be told from a version's body and its sentences' places: made when first asked for, for most stories never. */
class LazyReading {
  readonly body: string;
  readonly #spans: Uint32Array;
  #normalized: string | undefined;
  #sentences: readonly Sentence[] | undefined;
  #passages: readonly Passage[] | undefined;

  constructor(body: string, spans: Uint32Array) {
    this.body = body;
    this.#spans = spans;
  }

  get normalized(): string {
    this.#normalized ??= normalizeText(this.body);
    return this.#normalized;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= readSentences(this.#spans);
    return this.#sentences;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= joinPassages(this.sentences);
    return this.#passages;
  }
}

function readSentences(spans: Uint32Array): Sentence[] {
  return Array.from({ length: spans.length / FIELDS }, (_, index): Sentence => {
    const at = index * FIELDS;
    return { index, passage: spans[at + 2] as number, start: spans[at] as number, end: spans[at + 1] as number };
  });
}

function joinPassages(sentences: readonly Sentence[]): Passage[] {
  const passages: Passage[] = [];
  for (const { index, passage, start, end } of sentences) {
    const known = passages[passage];
    const firstSentence = known?.firstSentence ?? index;
    passages[passage] = { index: passage, firstSentence, endSentence: index + 1, start: known?.start ?? start, end };
  }
  return passages;
}
