import type { Answer } from '../answer/answer.ts';
import type { Story } from '../corpus/story.ts';
import type { Library } from '../library.ts';
import { nameVersion } from './blocks.ts';
import type { Words } from './words/words.ts';

/** What every part of a reply with an answer is made from. */
export interface Context {
  readonly library: Library;
  readonly words: Words;
  readonly answer: Answer;
}

/** A version as the reader is told of it. */
export function nameOf({ library, words }: Pick<Context, 'library' | 'words'>, story: string, version: string): string {
  return nameVersion(library, words, story, version);
}

/** Position of a version in its story, 0 for the first. */
export function orderOf(story: Story, id: string): number {
  return story.versions.findIndex((version) => version.id === id);
}
