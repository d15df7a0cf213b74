import { deserialize, serialize } from 'node:v8';
import { type LoadOptions, loadCorpus } from './corpus/load.ts';
import type { Story } from './corpus/story.ts';
import { type FinderData, readFinderData } from './search/finder-data.ts';
import { createStoryFinder, type StoryFinder } from './search/story-finder.ts';
import { type ArchivedStory, buildStoryIndex, type StoryIndex } from './search/story-index.ts';
import type { StoryLore } from './search/story-lore.ts';
import { viewStoryWords } from './search/story-words.ts';
import { fingerprintCorpus, hasSnapshot, readSnapshot } from './snapshot-file.ts';
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

/** From so many distinct sentences on, stories are opened from the archive's own postings instead of an index of their own. */
const ARCHIVE_FROM = 5_000;
/** Sentences in opened stories that are kept, some 5 kB each at most. The stories asked longest ago are let go first. */
const MOST_SENTENCES_OPEN = 8_000;

/** What was read of the stories already. */
export interface Prepared {
  /** `readFinderData(stories)`. */
  readonly finder: FinderData;
  /** Packed lore of each story, as a snapshot has it. */
  readonly lore?: readonly Uint8Array[];
}

export function buildLibrary(stories: readonly Story[], prepared?: Prepared): Library {
  let finder = prepared && createStoryFinder(prepared.finder);
  const find = (): StoryFinder => {
    finder ??= createStoryFinder(readFinderData(stories));
    return finder;
  };
  const isArchive = stories.length > 1 && find().data.textLengths.length >= ARCHIVE_FROM;
  const lore = keepLore(prepared?.lore ?? []);
  const shelf = createShelf(MOST_SENTENCES_OPEN, (story, id) =>
    isArchive ? openStory(story, openArchive(id, find().data, lore)) : openOwn(story),
  );
  return {
    stories: stories.map((story, id) => ({
      story,
      get index() {
        return shelf.open(story, id).index;
      },
      get links() {
        return shelf.open(story, id).links;
      },
    })),
    get finder() {
      return find();
    },
  };
}

function openStory(story: Story, archive?: ArchivedStory): OpenStory {
  return { index: buildStoryIndex(story, archive), links: linkVersions(story) };
}

/** Few stories are never let go of; one that stays while others change keeps what was built for it. */
const owned = new WeakMap<Story, OpenStory>();

function openOwn(story: Story): OpenStory {
  const known = owned.get(story) ?? openStory(story);
  owned.set(story, known);
  return known;
}

function openArchive(id: number, data: FinderData, lore: KeepLore): ArchivedStory {
  return {
    words: (statements) => viewStoryWords(data, id, statements),
    lore: (read) => lore(id, read),
  };
}

type KeepLore = (id: number, read: () => StoryLore) => StoryLore;

/** Keeps lore packed: a tenth of the memory, and unpacked in a fraction of the time that reading the story takes. */
function keepLore(ready: readonly Uint8Array[]): KeepLore {
  const packed: (Uint8Array | undefined)[] = [...ready];
  return (id, read) => {
    const known = packed[id];
    if (known !== undefined) return deserialize(known) as StoryLore;
    const lore = read();
    packed[id] = serialize(lore);
    return lore;
  };
}

export interface LibraryOptions extends LoadOptions {
  /** Where a snapshot may be; without it none is looked for. */
  readonly stateDir?: string;
  /** Told about a snapshot that cannot be used. */
  readonly onSnapshot?: (problem: 'stale' | 'damaged') => void;
}

/**
 * Reads the corpus, or its snapshot where one fits it.
 * @throws CorpusError with every problem of every story; nothing is half-loaded.
 */
export async function loadLibrary(corpusDir: string, options: LibraryOptions): Promise<Library> {
  const { stateDir, onSnapshot } = options;
  if (stateDir !== undefined && hasSnapshot(stateDir)) {
    const reading = readSnapshot(stateDir, fingerprintCorpus(corpusDir, options.reservedCommandNames));
    if (reading.kind === 'fits') return buildLibrary(reading.snapshot.stories, reading.snapshot);
    if (reading.kind !== 'none') onSnapshot?.(reading.kind);
  }
  return buildLibrary(await loadCorpus(corpusDir, options));
}

interface OpenStory {
  readonly index: StoryIndex;
  readonly links: VersionLinks;
}

/** Opens stories, and lets go of those asked longest ago once more than `mostSentences` are open. */
function createShelf(
  mostSentences: number,
  build: (story: Story, id: number) => OpenStory,
): { readonly open: (story: Story, id: number) => OpenStory } {
  // A Map keeps the order of insertion: the first is the one asked longest ago.
  const opened = new Map<Story, OpenStory>();
  let sentences = 0;
  let last: { readonly story: Story; readonly open: OpenStory } | undefined;
  const open = (story: Story, id: number): OpenStory => {
    if (last?.story === story) return last.open;
    const known = opened.get(story);
    const found = known ?? build(story, id);
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
