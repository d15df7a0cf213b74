import { listKnownQuestions } from '../corpus/known-questions.ts';
import { finish, STEP_SIZE, type Steps } from '../corpus/steps.ts';
import type { Story, Version } from '../corpus/story.ts';
import { analyzeText, contentStems } from './analysis.ts';
import { collectPostings, type FlatPostings, type PostingsBuilder } from './flat-postings.ts';

/** Everything that the search over all stories reads: flat, so that it can be written to disk as it is. */
export interface FinderData {
  readonly postings: FlatPostings;
  /** Passage of each text, and story of each passage; both grow. */
  readonly passageOf: Uint32Array;
  readonly storyOf: Uint32Array;
  /** Id of each story's first text: its distinct sentences in the order in which they first stand, then its description. */
  readonly firstTexts: Uint32Array;
  /** Content words of each text, passage and story. */
  readonly textLengths: Uint32Array;
  readonly passageLengths: Uint32Array;
  readonly storyLengths: Uint32Array;
}

/**
 * Reads the words of all stories. A text is a distinct sentence of a story: what stands the same in several versions is
 * there once. What a story's editor says of it (title, glossary, questions, commands) is one passage more.
 */
export function readFinderData(stories: readonly Story[]): FinderData {
  return finish(readFinderSteps(stories));
}

/** The same in steps. */
export function* readFinderSteps(stories: readonly Story[]): Steps<FinderData> {
  const postings = collectPostings();
  const lengths = {
    passageOf: [],
    storyOf: [],
    firstTexts: [],
    texts: [],
    passages: [],
    stories: [],
  } satisfies Lengths as Lengths;
  for (const [id, story] of stories.entries()) {
    lengths.firstTexts.push(lengths.texts.length);
    lengths.stories.push(0);
    const known = new Set<string>();
    for (const version of story.versions) yield* addVersion(version, id, known, postings, lengths);
    lengths.storyOf.push(id);
    lengths.passages.push(0);
    for (const line of describeStory(story)) addText(line, postings, lengths);
    yield;
  }
  return packFinderData(postings.build(), lengths);
}

/** What is collected of texts one after the other. */
export function packFinderData(postings: FlatPostings, lengths: Lengths): FinderData {
  return {
    postings,
    passageOf: Uint32Array.from(lengths.passageOf),
    storyOf: Uint32Array.from(lengths.storyOf),
    firstTexts: Uint32Array.from(lengths.firstTexts),
    textLengths: Uint32Array.from(lengths.texts),
    passageLengths: Uint32Array.from(lengths.passages),
    storyLengths: Uint32Array.from(lengths.stories),
  };
}

/** As `FinderData` has them, while they grow. */
export interface Lengths {
  readonly passageOf: number[];
  readonly storyOf: number[];
  readonly firstTexts: number[];
  readonly texts: number[];
  readonly passages: number[];
  readonly stories: number[];
}

function describeStory(story: Story): readonly string[] {
  const { title, glossary } = story;
  const names = [...glossary].map(([name, others]) => [name, ...others].join('\n'));
  return [title, ...names, ...listKnownQuestions(story)];
}

function* addVersion(
  version: Version,
  story: number,
  known: Set<string>,
  postings: PostingsBuilder,
  lengths: Lengths,
): Steps<void> {
  let passage = -1;
  for (const sentence of version.sentences) {
    const key = version.normalized.slice(sentence.start, sentence.end);
    if (known.has(key)) continue;
    known.add(key);
    if (sentence.passage !== passage) {
      passage = sentence.passage;
      lengths.storyOf.push(story);
      lengths.passages.push(0);
    }
    addText(version.body.slice(sentence.start, sentence.end), postings, lengths);
    if (known.size % STEP_SIZE === 0) yield;
  }
}

/** Adds a text to the passage and story that were begun last. */
function addText(text: string, postings: PostingsBuilder, lengths: Lengths): void {
  const stems = contentStems(analyzeText(text));
  postings.add(stems);
  const passage = lengths.passages.length - 1;
  const story = lengths.stories.length - 1;
  lengths.passageOf.push(passage);
  lengths.texts.push(stems.length);
  lengths.passages[passage] = (lengths.passages[passage] as number) + stems.length;
  lengths.stories[story] = (lengths.stories[story] as number) + stems.length;
}
