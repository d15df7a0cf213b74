import type { LoadOptions } from './corpus/load.ts';
import type { Steps } from './corpus/steps.ts';
import type { Story } from './corpus/story.ts';
import { fingerprintCorpus } from './fingerprint.ts';
import {
  createLoreStore,
  createShelf,
  type OpenStory,
  openArchived,
  openArchivedSteps,
  openOwn,
  openOwnSteps,
} from './open-stories.ts';
import { type FinderData, readFinderData, readFinderSteps } from './search/finder-data.ts';
import { renewFinderData } from './search/renew-finder-data.ts';
import type { Snapshot } from './search/snapshot.ts';
import { createStoryFinder, type StoryFinder } from './search/story-finder.ts';
import { hasSnapshot, readSnapshot, type SnapshotProblem } from './snapshot-file.ts';

/** What is loaded now. Replaced whole when the files change; a question keeps the one it began with. */
export interface Library {
  /** In the order of their ids. */
  readonly stories: readonly LoadedStory[];
  /** Finds the stories that a question may be about; built when first asked for. */
  readonly finder: StoryFinder;
  /** What was made of the stories and can go over to the next library. */
  readonly kept: Kept;
}

/** A story, ready to be asked. Its index and links are built when first asked for, and kept while they are in use. */
export interface LoadedStory extends OpenStory {
  readonly story: Story;
}

interface Kept {
  /** Stories that are open, the one asked longest ago first. */
  readonly opened: ReadonlyMap<Story, OpenStory>;
  /** Packed lore of stories, as a snapshot has it. */
  readonly lore: WeakMap<Story, Uint8Array>;
}

/** From so many distinct sentences on, stories are opened from the archive's own postings instead of an index of their own. */
const ARCHIVE_FROM = 5_000;
/** Sentences in opened stories that are kept beside the largest, some 4 kB each. */
const MOST_SENTENCES_OPEN = 20_000;

/** What was read of the stories already. */
export interface Prepared extends Partial<Kept> {
  /** `readFinderData(stories)`. */
  readonly finder: FinderData;
}

export function buildLibrary(stories: readonly Story[], prepared?: Prepared): Library {
  let finder = prepared && createStoryFinder(prepared.finder);
  const find = (): StoryFinder => {
    finder ??= createStoryFinder(readFinderData(stories));
    return finder;
  };
  const isArchive = stories.length > 1 && isLarge(find().data);
  const kept = prepared?.lore ?? new WeakMap<Story, Uint8Array>();
  const lore = createLoreStore(kept);
  const shelf = createShelf(MOST_SENTENCES_OPEN, prepared?.opened ?? new Map(), (story, id) =>
    isArchive ? openArchived(story, id, find().data, lore) : openOwn(story, lore),
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
    kept: { opened: shelf.opened, lore: kept },
  };
}

function isLarge({ textLengths }: FinderData): boolean {
  return textLengths.length >= ARCHIVE_FROM;
}

/**
 * The library of stories some of which another one holds already, the very same objects: what was made of those goes over.
 * What the first questions would wait for, the changed stories and those that were open, is opened ahead, as far as there is
 * room for it; the other stories of an archive open when they are asked.
 */
export function* renewLibrary(stories: readonly Story[], last: Library): Steps<Library> {
  const finder = yield* renewFinder(stories, last);
  const { lore, opened: wereOpen } = last.kept;
  const known = new Set(last.stories.map(({ story }) => story));
  const isArchive = stories.length > 1 && isLarge(finder);
  const ids = new Map(stories.map((story, id) => [story, id]));
  const changed = stories.filter((story) => !known.has(story));
  const opened: [Story, OpenStory][] = [];
  let sentences = 0;
  let largest = 0;
  // Those asked last come first: there may be no room for all.
  for (const story of [...changed, ...[...wereOpen.keys()].reverse()]) {
    const id = ids.get(story);
    if (id === undefined || sentences - largest >= MOST_SENTENCES_OPEN) continue;
    const open = isArchive
      ? yield* openArchivedSteps(story, id, finder, createLoreStore(lore), wereOpen.get(story))
      : yield* openOwnSteps(story);
    opened.push([story, open]);
    sentences += open.index.statements.length;
    largest = Math.max(largest, open.index.statements.length);
  }
  return buildLibrary(stories, { finder, lore, opened: new Map(opened.reverse()) });
}

/** Only the words of changed stories are read anew. */
function* renewFinder(stories: readonly Story[], last: Library): Steps<FinderData> {
  const ids = new Map(last.stories.map(({ story }, id) => [story, id]));
  const kept = stories.map((story) => ids.get(story));
  const changed = stories.filter((story) => !ids.has(story));
  return yield* renewFinderData(last.finder.data, kept, yield* readFinderSteps(changed));
}

export interface LibraryOptions extends LoadOptions {
  /** Where a snapshot may be; without it none is looked for. */
  readonly stateDir?: string;
  /** Told about a snapshot that cannot be used. */
  readonly onSnapshot?: (problem: SnapshotProblem) => void;
}

/**
 * Reads the corpus, or its snapshot where one fits it.
 * @throws CorpusError with every problem of every story; nothing is half-loaded.
 */
export async function loadLibrary(corpusDir: string, options: LibraryOptions): Promise<Library> {
  const { stateDir, onSnapshot } = options;
  if (stateDir !== undefined && hasSnapshot(stateDir)) {
    const reading = readSnapshot(stateDir, fingerprintCorpus(corpusDir, options.reservedCommandNames));
    if (reading.kind === 'fits') return openSnapshot(reading.snapshot);
    if (reading.kind !== 'none') onSnapshot?.(reading.kind);
  }
  // Loaded here, for a start from a snapshot reads no YAML.
  const { loadCorpus } = await import('./corpus/load.ts');
  return buildLibrary(await loadCorpus(corpusDir, options));
}

function openSnapshot({ stories, finder, lore }: Snapshot): Library {
  const byStory = stories.flatMap((story, i): [Story, Uint8Array][] => {
    const packed = lore[i];
    return packed === undefined ? [] : [[story, packed]];
  });
  return buildLibrary(stories, { finder, lore: new WeakMap(byStory) });
}
