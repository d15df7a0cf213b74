import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { normalizeText } from '../../src/corpus/normalize.ts';

interface ShippedStory {
  readonly glossary: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly { readonly ask: readonly string[]; readonly quote: string }[];
  readonly versions: readonly { readonly file: string }[];
}

const FOLDER = new URL('../../corpus/pars-contract/', import.meta.url);
const story = parse(readFileSync(new URL('story.yaml', FOLDER), 'utf8')) as ShippedStory;
const paragraphs = story.versions.flatMap(({ file }) =>
  normalizeText(readFileSync(new URL(file, FOLDER), 'utf8')).split(/\n\s*\n/),
);

/** A full stop, quote marks and a capital, but not "U.S. Immigration": what a quote from one sentence never has inside. */
const SENTENCE_END = /(?<!\b[A-Z])[.!?]["')\]]*\s+["'([]*[A-Z]/;

describe("the shipped story's questions", () => {
  test('are forty and more, each asked in three to twelve ways', () => {
    expect(story.questions.length).toBeGreaterThanOrEqual(40);
    const odd = story.questions.filter(({ ask }) => ask.length < 3 || ask.length > 12);
    expect(odd.map(({ quote, ask }) => [quote, ask.length])).toEqual([]);
  });

  test('quote words that stand in a version, typography aside', () => {
    const missing = story.questions.filter(
      ({ quote }) => !paragraphs.some((paragraph) => paragraph.includes(normalizeText(quote))),
    );
    expect(missing.map(({ quote }) => quote)).toEqual([]);
  });

  test('quote from inside one sentence', () => {
    const crossing = story.questions.filter(({ quote }) => SENTENCE_END.test(quote));
    expect(crossing.map(({ quote }) => quote)).toEqual([]);
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
    const names = Object.entries(story.glossary).flatMap(([name, others]) => [name, ...others].map(normalizeText));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('every entry has a name that the story uses', () => {
    const unused = Object.entries(story.glossary).filter(
      ([name, others]) => ![name, ...others].some((one) => paragraphs.some((p) => p.includes(normalizeText(one)))),
    );
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});

function toWords(ask: string): string {
  return normalizeText(ask)
    .replace(/[^a-z0-9' ]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}
