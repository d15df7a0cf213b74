import { isBefore } from '../corpus/dates.ts';
import { MAX_TITLE_LENGTH } from '../corpus/limits.ts';
import type { StoryOnDisk } from '../intake/story-on-disk.ts';
import { chooseTextFile } from '../intake/story-on-disk.ts';
import type { VersionEntry } from '../intake/story-yaml.ts';
import type { Taken } from '../intake/taken.ts';
import type { VersionOptions } from './version-options.ts';

/**
 * What story.yaml will say of a version: what was asked for, else what the page says, else nothing.
 */
export async function describeVersion(held: StoryOnDisk, taken: Taken, options: VersionOptions): Promise<VersionEntry> {
  const id = options.id ?? nextId(held);
  const { headline, byline, source, url } = taken;
  const published = options.published ?? findPublished(held, taken);
  const facts = { published, label: options.label, headline, byline, source, url };
  return {
    id,
    file: await chooseTextFile(held, id, taken.body),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
}

/** One more than the highest number among the ids, as wide as the widest. */
function nextId(held: StoryOnDisk): string {
  const ids = held.kind === 'held' ? held.story.versions.map((version) => version.id) : [];
  const numbers = ids.filter((id) => /^\d{1,9}$/.test(id));
  const width = Math.max(0, ...numbers.map((id) => id.length)) || DEFAULT_WIDTH;
  return String(Math.max(-1, ...numbers.map(Number)) + 1).padStart(width, '0');
}

const DEFAULT_WIDTH = 3;

/**
 * A page that is published anew keeps the date it was first published at, which then is not this text's: when it says when
 * it was changed, that is. A first date that fits no version is given back for the loader to refuse: then the versions are
 * imported in the wrong order, or the editor has to say which date it is.
 */
function findPublished(held: StoryOnDisk, { published, modified }: Taken): string | undefined {
  const dates = held.kind === 'held' ? held.story.versions.flatMap((version) => version.published ?? []) : [];
  const newest = dates.at(-1);
  const fits = (date: string | undefined) =>
    date !== undefined && !dates.includes(date) && (newest === undefined || !isBefore(date, newest));
  if (fits(published)) return published;
  if (fits(modified)) return modified;
  return published !== undefined && dates.includes(published) ? undefined : published;
}

/** What a story is called that was given no title. */
export function findTitle({ headline }: Taken, storyId: string): string {
  return headline?.slice(0, MAX_TITLE_LENGTH).trim() ?? storyId.replaceAll('-', ' ');
}
