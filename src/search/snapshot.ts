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

type PackedVersion = Omit<Version, 'normalized' | 'passages' | 'sentences'> & {
  /** Start, end and passage of each sentence. */
  readonly spans: Uint32Array;
};

interface PackedSnapshot {
  readonly stories: readonly (Omit<Story, 'versions'> & { readonly versions: readonly PackedVersion[] })[];
  readonly finder: FinderData;
  readonly lore: readonly Uint8Array[];
}

/** Reads every story wholly: what takes the time that a snapshot saves. */
export function takeSnapshot(stories: readonly Story[], onStory: (done: number) => void = () => {}): Snapshot {
  const lore = stories.map((story, i) => {
    onStory(i);
    return packLore(readStoryLore(story, readStoryTexts(story)));
  });
  return { stories, finder: readFinderData(stories), lore };
}

export function packSnapshot({ stories, finder, lore }: Snapshot): Uint8Array {
  const packed: PackedSnapshot = {
    stories: stories.map((story) => ({ ...story, versions: story.versions.map(packVersion) })),
    finder,
    lore,
  };
  return serialize(packed);
}

/** @param bytes what `packSnapshot` gave, whole: the caller has checked them. */
export function unpackSnapshot(bytes: Uint8Array): Snapshot {
  const { stories, finder, lore } = deserialize(bytes) as PackedSnapshot;
  return {
    stories: stories.map((story) => ({ ...story, versions: story.versions.map(unpackVersion) })),
    finder: takeArrays(finder, bytes),
    // A Buffer's own `slice` makes no copy.
    lore: lore.map((packed) => new Uint8Array(packed)),
  };
}

/** What happens to lie well in the bytes is given as a view of them, and they would all be kept for it. */
function takeArrays({ postings, ...lengths }: FinderData, bytes: Uint8Array): FinderData {
  const { words, offsets, texts, counts } = postings;
  const { passageOf, storyOf, firstTexts, textLengths, passageLengths, storyLengths } = lengths;
  const own = (array: Uint32Array) => (array.buffer === bytes.buffer ? array.slice() : array);
  return {
    postings: { words, offsets: own(offsets), texts: own(texts), counts: own(counts) },
    passageOf: own(passageOf),
    storyOf: own(storyOf),
    firstTexts: own(firstTexts),
    textLengths: own(textLengths),
    passageLengths: own(passageLengths),
    storyLengths: own(storyLengths),
  };
}

const FIELDS = 3;

function packVersion({ normalized, passages, sentences, ...facts }: Version): PackedVersion {
  const spans = new Uint32Array(sentences.length * FIELDS);
  sentences.forEach(({ start, end, passage }, i) => {
    spans.set([start, end, passage], i * FIELDS);
  });
  return { ...facts, spans };
}

function unpackVersion({ spans, ...facts }: PackedVersion): Version {
  // Apart, for a function made beside the getter would keep `spans`, and by it all bytes of the snapshot, as long as the version.
  const sentences = readSentences(spans);
  let normalized: string | undefined;
  return {
    ...facts,
    sentences,
    passages: joinPassages(sentences),
    get normalized() {
      normalized ??= normalizeText(facts.body);
      return normalized;
    },
  };
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
