import { type LoadOptions, loadCorpus } from './corpus/load.ts';
import type { Story } from './corpus/story.ts';
import { buildStoryIndex, type StoryIndex } from './search/story-index.ts';
import { linkVersions, type VersionLinks } from './versions/links.ts';

/** What is loaded now. Replaced whole when the files change; a question keeps the one it began with. */
export interface Library {
  /** In the order of their ids. */
  readonly stories: readonly LoadedStory[];
}

/** A story, ready to be asked. */
export interface LoadedStory {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly links: VersionLinks;
}

export function buildLibrary(stories: readonly Story[]): Library {
  return { stories: stories.map((story) => ({ story, index: buildStoryIndex(story), links: linkVersions(story) })) };
}

/** @throws CorpusError with every problem of every story; nothing is half-loaded. */
export async function loadLibrary(corpusDir: string, options: LoadOptions): Promise<Library> {
  return buildLibrary(await loadCorpus(corpusDir, options));
}
