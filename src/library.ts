import type { Story } from './corpus/story.ts';

/** What is loaded now. Replaced whole when the files change; a question keeps the one it began with. */
export interface Library {
  /** In the order of their ids. */
  readonly stories: readonly Story[];
}
