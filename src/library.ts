import { type LoadOptions, loadCorpus } from './corpus/load.ts';
import type { Story } from './corpus/story.ts';
import { createStoryFinder, readFinderData, type StoryFinder } from './search/story-finder.ts';
import { buildStoryIndex, type StoryIndex } from './search/story-index.ts';
import { linkVersions, type VersionLinks } from './versions/links.ts';

/** What is loaded now. Replaced whole when the files change; a question keeps the one it began with. */
export interface Library {
  /** In the order of their ids. */
  readonly stories: readonly LoadedStory[];
  /** Finds the stories that a question may be about; built when first asked for. */
  readonly finder: StoryFinder;
}

/** A story, ready to be asked. Its index and links are built when first asked for, and kept while they are in use. */
export interface LoadedStory {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly links: VersionLinks;
}

/** Sentences in opened stories that are kept; some 15 kB each. The stories asked longest ago are let go first. */
const MOST_SENTENCES_OPEN = 4_000;

export function buildLibrary(stories: readonly Story[]): Library {
  const shelf = createShelf(MOST_SENTENCES_OPEN);
  let finder: StoryFinder | undefined;
  return {
    stories: stories.map((story) => ({
      story,
      get index() {
        return shelf.open(story).index;
      },
      get links() {
        return shelf.open(story).links;
      },
    })),
    get finder() {
      finder ??= createStoryFinder(readFinderData(stories));
      return finder;
    },
  };
}

/** @throws CorpusError with every problem of every story; nothing is half-loaded. */
export async function loadLibrary(corpusDir: string, options: LoadOptions): Promise<Library> {
  return buildLibrary(await loadCorpus(corpusDir, options));
}

interface OpenStory {
  readonly index: StoryIndex;
  readonly links: VersionLinks;
}

/** Opens stories, and lets go of those asked longest ago once more than `mostSentences` are open. */
function createShelf(mostSentences: number): { readonly open: (story: Story) => OpenStory } {
  // A Map keeps the order of insertion: the first is the one asked longest ago.
  const opened = new Map<Story, OpenStory>();
  let sentences = 0;
  let last: { readonly story: Story; readonly open: OpenStory } | undefined;
  const open = (story: Story): OpenStory => {
    if (last?.story === story) return last.open;
    const known = opened.get(story);
    const found = known ?? { index: buildStoryIndex(story), links: linkVersions(story) };
    if (known === undefined) sentences += found.index.statements.length;
    opened.delete(story);
    opened.set(story, found);
    last = { story, open: found };
    for (const [oldest, { index }] of opened) {
      if (sentences <= mostSentences || oldest === story) break;
      opened.delete(oldest);
      sentences -= index.statements.length;
    }
    return found;
  };
  return { open };
}
