import { overlap, type Sentence, type Story, type Version } from '../corpus/story.ts';
import type { Previous } from './answer.ts';

/** What an answer quoted, as the story has it. */
export interface Quoted {
  readonly version: Version;
  /** In the order of the text, at least one. */
  readonly sentences: readonly [Sentence, ...Sentence[]];
}

/** Undefined when the story has no such version any more, or nothing at that place. */
export function findQuoted({ versions }: Story, previous: Previous): Quoted | undefined {
  const version = versions.find(({ id }) => id === previous.version);
  const [first, ...others] = version?.sentences.filter((sentence) => overlap(sentence, previous)) ?? [];
  return version === undefined || first === undefined ? undefined : { version, sentences: [first, ...others] };
}
