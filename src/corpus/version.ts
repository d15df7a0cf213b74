import { normalizeText } from './normalize.ts';
import { splitPassageSentences } from './sentences.ts';
import { finish, inSteps, type Steps } from './steps.ts';
import type { Passage, Sentence, Version } from './story.ts';

/** What story.yaml says of a version. */
export type VersionFacts = Omit<Version, 'order' | 'body' | 'normalized' | 'passages' | 'sentences'>;

/**
 * A version with its passages and sentences found in the body.
 * @param order position in the story's list, from 0.
 * @param language BCP 47 tag of the body.
 */
export function buildVersion(facts: VersionFacts, order: number, body: string, language: string): Version {
  return finish(buildVersionSteps(facts, order, body, language));
}

/** The same in steps. */
export function* buildVersionSteps(facts: VersionFacts, order: number, body: string, language: string): Steps<Version> {
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  yield* inSteps(splitPassageSentences(body, language), (spans, passage) => {
    const firstSentence = sentences.length;
    for (const { start, end } of spans) sentences.push({ index: sentences.length, passage, start, end });
    passages.push(joinPassage(passage, firstSentence, sentences));
  });
  return { ...facts, order, body, normalized: normalizeText(body), passages, sentences };
}

function joinPassage(index: number, firstSentence: number, sentences: readonly Sentence[]): Passage {
  return {
    index,
    firstSentence,
    endSentence: sentences.length,
    start: sentences[firstSentence]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
  };
}
