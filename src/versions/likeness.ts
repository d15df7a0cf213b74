import type { Sentence, Version } from '../corpus/story.ts';
import { analyzeVersion } from './analysis.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord } from './tokens.ts';

/** What a word that says little by itself weighs beside one that says something. */
const FUNCTION_WORD_WEIGHT = 0.25;

/** Share of words that two statements have in common, 0 to 1, knowing nothing of how rare the words are. */
export function rateLikeness(
  from: Version,
  older: readonly Sentence[],
  to: Version,
  newer: readonly Sentence[],
): number {
  const [a, b] = [readWords(from, older), readWords(to, newer)];
  const total = weigh(a) + weigh(b);
  const left = new Map<string, number>();
  for (const { lemma } of b) left.set(lemma, (left.get(lemma) ?? 0) + 1);
  const shared = a.filter(({ lemma }) => {
    const count = left.get(lemma) ?? 0;
    left.set(lemma, count - 1);
    return count > 0;
  });
  return total === 0 ? 0 : (2 * weigh(shared)) / total;
}

function readWords(version: Version, sentences: readonly Sentence[]): Token[] {
  const analysis = analyzeVersion(version);
  return sentences.flatMap((sentence) => analysis.sentences[sentence.index] ?? []);
}

function weigh(tokens: readonly Token[]): number {
  return tokens.reduce((weight, token) => weight + (isFunctionWord(token) ? FUNCTION_WORD_WEIGHT : 1), 0);
}
