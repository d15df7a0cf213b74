import type { Sentence, Story, Version } from '../corpus/story.ts';
import type { Previous } from './answer.ts';

/** What an answer quoted, as the story has it. */
export interface Quoted {
  readonly version: Version;
  /** In the order of the text, at least one. */
  readonly sentences: readonly [Sentence, ...Sentence[]];
}

/** Undefined when the story has no such version any more, or nothing at that place. */
export function findQuoted({ versions }: Story, { version: id, start, end }: Previous): Quoted | undefined {
  const version = versions.find((held) => held.id === id);
  const [first, ...others] =
    version?.sentences.filter((sentence) => sentence.start < end && sentence.end > start) ?? [];
  return version === undefined || first === undefined ? undefined : { version, sentences: [first, ...others] };
}
