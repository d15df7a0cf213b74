import { finish, inSteps, type Steps } from '../corpus/steps.ts';
import type { Version } from '../corpus/story.ts';
import type { Token } from './tokens.ts';
import { isCapitalized, tokenize } from './tokens.ts';

/** What alignment needs to know of a version, computed once. */
export interface Analysis {
  readonly version: Version;
  /** The words of each sentence. */
  readonly sentences: readonly (readonly Token[])[];
  /** For each sentence what is equal exactly when nothing but typography differs. */
  readonly keys: readonly string[];
  /** Words that stand in lower case somewhere. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that stand with a capital somewhere other than where a sentence or quotation begins. */
  readonly capitalized: ReadonlySet<string>;
}

const analyses = new WeakMap<Version, Analysis>();

/** Versions never change, so an analysis is kept as long as its version is. */
export function analyzeVersion(version: Version): Analysis {
  return finish(analyzeInSteps(version));
}

/**
 * The same in steps.
 * @param other of a version that may have many of the sentences: what stands in both is taken apart once.
 */
export function* analyzeInSteps(version: Version, other?: Analysis): Steps<Analysis> {
  const known = analyses.get(version);
  if (known !== undefined) return known;
  const held = other === undefined ? new Map<string, HeldSentence>() : holdSentences(other);
  const sentences: (readonly Token[])[] = [];
  yield* inSteps(version.sentences, (sentence) => {
    const same = held.get(version.body.slice(sentence.start, sentence.end));
    sentences.push(same === undefined ? tokenize(version, sentence) : moveTokens(same, sentence.start));
  });
  const keys = findKeys(version, sentences);
  yield;
  const analysis = { version, sentences, keys, ...findCases(version, sentences) };
  analyses.set(version, analysis);
  return analysis;
}

interface HeldSentence {
  readonly start: number;
  readonly tokens: readonly Token[];
}

function holdSentences({ version, sentences }: Analysis): ReadonlyMap<string, HeldSentence> {
  return new Map(
    version.sentences.map(({ start, end }, i) => [
      version.body.slice(start, end),
      { start, tokens: sentences[i] as readonly Token[] },
    ]),
  );
}

function moveTokens({ start: from, tokens }: HeldSentence, to: number): readonly Token[] {
  if (from === to) return tokens;
  return tokens.map(({ text, key, lemma, start, end }) => ({
    text,
    key,
    lemma,
    start: start - from + to,
    end: end - from + to,
  }));
}

function findKeys(version: Version, sentences: readonly (readonly Token[])[]): string[] {
  return version.sentences.map((sentence, index) => {
    const text = version.normalized.slice(sentence.start, sentence.end);
    const words = sentences[index] ?? [];
    // A line of stars has no words, and a question says other things than the statement it repeats.
    if (words.length === 0) return `  ${text.trim()}`;
    return words.map((word) => word.key).join(' ') + (QUESTION.test(text) ? ' ?' : '');
  });
}

const QUESTION = /\?\W*$/;

function findCases(version: Version, sentences: readonly (readonly Token[])[]) {
  const lowerCase = new Set<string>();
  const capitalized = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, index) => {
      if (!isCapitalized(token)) lowerCase.add(token.key);
      else if (index > 0 && !isBeginning(version.normalized, token.start)) capitalized.add(token.key);
    });
  }
  return { lowerCase, capitalized };
}

/** True behind what makes the next word begin with a capital, which then tells nothing. */
function isBeginning(normalized: string, start: number): boolean {
  const before = normalized.charAt(start - 1);
  return OPENERS.includes(before === ' ' ? normalized.charAt(start - 2) : before);
}

const OPENERS = '"\':.!?([-';
