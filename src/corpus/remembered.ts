import { isDeepStrictEqual } from 'node:util';
import type { Story, Version } from './story.ts';
import type { StoryFile } from './story-file.ts';
import type { VersionFacts } from './version.ts';

/** A story as it was when it was last read. */
export interface RememberedStory {
  readonly story: Story;
  /** Its story.yaml and what was made of it; missing where the story came from a snapshot. */
  readonly yaml?: { readonly text: string; readonly file: StoryFile };
}

/**
 * Stories by id. Files are read all the same and compared with what is remembered, character for character: times and sizes
 * can deceive. Only what differs is taken apart anew.
 */
export type CorpusMemory = Map<string, RememberedStory>;

/** The story.yaml as it was made, were it to say the same; others may then find problems with it that were not there. */
export function recallFile(known: RememberedStory | undefined, text: string): StoryFile | undefined {
  if (known?.yaml?.text !== text) return undefined;
  const { file } = known.yaml;
  return { ...file, yaml: { ...file.yaml, problems: [] } };
}

const FACTS = Object.keys({
  id: true,
  published: true,
  label: true,
  headline: true,
  byline: true,
  source: true,
  url: true,
} satisfies Record<keyof VersionFacts, true>) as (keyof VersionFacts)[];

/** The version as it was, were it to be the same in all that it is made of. */
export function recallVersion(
  known: RememberedStory | undefined,
  facts: VersionFacts,
  order: number,
  body: string,
  language: string,
): Version | undefined {
  if (known?.story.language !== language) return undefined;
  const version = known.story.versions.find(({ id }) => id === facts.id);
  const isSame = version?.order === order && version.body === body && FACTS.every((key) => version[key] === facts[key]);
  return isSame ? version : undefined;
}

/** The story as it was, where nothing of it has changed, and else the other one. */
export function recallStory(known: RememberedStory | undefined, story: Story): Story {
  if (known === undefined) return story;
  const { versions, ...rest } = story;
  const { versions: knownVersions, ...knownRest } = known.story;
  const isSame =
    versions.length === knownVersions.length &&
    versions.every((version, i) => version === knownVersions[i]) &&
    isDeepStrictEqual(rest, knownRest);
  return isSame ? known.story : story;
}
