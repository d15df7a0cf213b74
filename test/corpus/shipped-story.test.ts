import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { normalizeText } from '../../src/corpus/normalize.ts';
import type { Story } from '../../src/corpus/story.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const story = await loadShippedStory();
const sentences = story.versions.flatMap((version) =>
  version.sentences.map(({ start, end }) => version.normalized.slice(start, end)),
);

async function loadShippedStory(): Promise<Story> {
  const [first] = await loadCorpus(CORPUS, { reservedCommandNames: [] });
  if (first === undefined) throw new Error('no story is shipped');
  return first;
}

describe("the shipped story's questions", () => {
  test('are forty and more, each asked in three ways at least', () => {
    expect(story.questions.length).toBeGreaterThanOrEqual(40);
    const few = story.questions.filter(({ ask }) => ask.length < 3);
    expect(few.map(({ quote, ask }) => [quote, ask.length])).toEqual([]);
  });

  test('quote words that stand in one sentence of a version, typography aside', () => {
    const missing = story.questions.filter(({ quote }) => !isInSentence(quote));
    expect(missing.map(({ quote }) => quote)).toEqual([]);
  });

  test('leave out no sentence that says something', () => {
    const unasked = sentences.filter(
      (sentence) => !story.questions.some(({ quote }) => sentence.includes(normalizeText(quote))),
    );
    expect(unasked).toEqual([]);
  });

  test('are never asked twice', () => {
    const asks = story.questions.flatMap(({ ask }) => ask).map(toWords);
    const twice = asks.filter((ask, i) => asks.indexOf(ask) !== i);
    expect(twice).toEqual([]);
  });

  test('no quote has two entries', () => {
    const quotes = story.questions.map(({ quote }) => normalizeText(quote));
    expect(new Set(quotes).size).toBe(quotes.length);
  });
});

describe("the shipped story's glossary", () => {
  test('gives a name to one thing only', () => {
    const names = [...story.glossary].flatMap(([name, others]) => [name, ...others].map(normalizeText));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('every entry has a name that the story uses', () => {
    const unused = [...story.glossary].filter(([name, others]) => ![name, ...others].some(isInSentence));
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});

function isInSentence(words: string): boolean {
  return sentences.some((sentence) => sentence.includes(normalizeText(words)));
}

function toWords(ask: string): string {
  return normalizeText(ask)
    .replace(/[^a-z0-9' ]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}
