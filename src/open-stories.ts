import { inSteps, type Steps } from './corpus/steps.ts';
import type { Story } from './corpus/story.ts';
import type { FinderData } from './search/finder-data.ts';
import { buildIndexSteps, buildStoryIndex, type KnownOfStory, type StoryIndex } from './search/story-index.ts';
import { packLore, readLoreSteps, type StoryLore, unpackLore } from './search/story-lore.ts';
import { readStoryTexts } from './search/story-texts.ts';
import { viewStoryWords } from './search/story-words.ts';
import { linkVersions, type VersionLinks } from './versions/links.ts';

/** A story that can be asked. */
export interface OpenStory {
  readonly index: StoryIndex;
  readonly links: VersionLinks;
}

/** Few stories are never let go of; one that stays while others change keeps what was built for it. */
const owned = new WeakMap<Story, OpenStory>();

/** Opens a story with an index of its own. */
export function openOwn(story: Story, lore: LoreStore): OpenStory {
  const known = owned.get(story) ?? {
    index: buildStoryIndex(story, { lore: (read) => lore.get(story) ?? read() }),
    links: linkVersions(story),
  };
  owned.set(story, known);
  return known;
}

/** The same in steps, with what the first questions would otherwise wait for. */
export function* openOwnSteps(story: Story): Steps<OpenStory> {
  const known = owned.get(story);
  if (known !== undefined) return known;
  const open = { index: yield* buildIndexSteps(story), links: linkVersions(story) };
  yield* open.links.prepare();
  owned.set(story, open);
  return open;
}

/** Opens a story from the postings of all. */
export function openArchived(story: Story, id: number, data: FinderData, lore: LoreStore): OpenStory {
  return { index: buildStoryIndex(story, viewArchive(story, id, data, lore)), links: linkVersions(story) };
}

/**
 * The same in steps, likewise.
 * @param last what was open of the same story before.
 */
export function* openArchivedSteps(
  story: Story,
  id: number,
  data: FinderData,
  lore: LoreStore,
  last: OpenStory | undefined,
): Steps<OpenStory> {
  if (!lore.has(story)) lore.keep(story, yield* readLoreSteps(story, readStoryTexts(story)));
  yield;
  const index = yield* buildIndexSteps(story, viewArchive(story, id, data, lore));
  yield* inSteps(index.statements, ({ stems }) => void stems);
  const links = last?.links ?? linkVersions(story);
  yield* links.prepare();
  return { index, links };
}

function viewArchive(story: Story, id: number, data: FinderData, lore: LoreStore): KnownOfStory {
  return {
    words: (statements) => viewStoryWords(data, id, statements),
    lore: (read) => lore.get(story) ?? lore.keep(story, read()),
  };
}

/** Keeps lore packed. */
export interface LoreStore {
  readonly has: (story: Story) => boolean;
  readonly get: (story: Story) => StoryLore | undefined;
  /** @returns what it was given. */
  readonly keep: (story: Story, lore: StoryLore) => StoryLore;
}

/** @param packed lore of some stories already; grows. */
export function createLoreStore(packed: WeakMap<Story, Uint8Array>): LoreStore {
  return {
    has: (story) => packed.has(story),
    get: (story) => {
      const known = packed.get(story);
      return known && unpackLore(known);
    },
    keep: (story, lore) => {
      packed.set(story, packLore(lore));
      return lore;
    },
  };
}

export interface Shelf {
  readonly open: (story: Story, id: number) => OpenStory;
  /** The stories that are open, the one asked longest ago first. */
  readonly opened: ReadonlyMap<Story, OpenStory>;
}

/**
 * Opens stories, and lets go of those asked longest ago once more than `mostSentences` are open beside the largest: opening
 * that one again is what would take longest.
 * @param ready stories that are open to begin with.
 */
export function createShelf(
  mostSentences: number,
  ready: ReadonlyMap<Story, OpenStory>,
  build: (story: Story, id: number) => OpenStory,
): Shelf {
  // A Map keeps the order of insertion: the first is the one asked longest ago.
  const opened = new Map(ready);
  let sentences = 0;
  // It is never let go of, so that only one that is asked can take its place.
  let largest: { readonly story?: Story; readonly size: number } = { size: 0 };
  const compareWithLargest = (story: Story, size: number): void => {
    if (size >= largest.size) largest = { story, size };
  };
  for (const [story, { index }] of opened) {
    sentences += index.statements.length;
    compareWithLargest(story, index.statements.length);
  }
  let last: { readonly story: Story; readonly open: OpenStory } | undefined;
  const open = (story: Story, id: number): OpenStory => {
    if (last?.story === story) return last.open;
    const known = opened.get(story);
    const found = known ?? build(story, id);
    const size = found.index.statements.length;
    if (known === undefined) sentences += size;
    compareWithLargest(story, size);
    opened.delete(story);
    opened.set(story, found);
    last = { story, open: found };
    makeRoom(story);
    return found;
  };
  const makeRoom = (asked: Story): void => {
    for (const [oldest, { index }] of opened) {
      if (sentences - largest.size <= mostSentences) return;
      if (oldest === asked || oldest === largest.story) continue;
      opened.delete(oldest);
      sentences -= index.statements.length;
    }
  };
  return { open, opened };
}
