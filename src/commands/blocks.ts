import type { Quotation } from '../answer/answer.ts';
import type { Story, Version } from '../corpus/story.ts';
import type { Library } from '../library.ts';
import type { Block, Citation, Reply } from './reply.ts';
import type { Words } from './words/words.ts';

/** Blocks that several replies are made of. */

export function statement(text: string): Block {
  return { kind: 'statement', text };
}

export function note(text: string): Block {
  return { kind: 'note', text };
}

/** A reply of one sentence of the bot's own. */
export function say(text: string): Reply {
  return { blocks: [statement(text)] };
}

export function quotationBlock(
  library: Library,
  quotation: Pick<Quotation, 'story' | 'version' | 'text' | 'start' | 'highlight'>,
): Block {
  const { text, highlight, start } = quotation;
  return {
    kind: 'quotation',
    text,
    highlight: highlight === null ? null : { start: highlight.start - start, end: highlight.end - start },
    citation: citationOf(library, quotation),
  };
}

function citationOf(library: Library, { story, version }: Pick<Quotation, 'story' | 'version'>): Citation {
  const { label, published, url } = versionOf(library, story, version);
  return {
    ...(library.stories.length > 1 ? { story: storyOf(library, story).title } : {}),
    version,
    ...(label === undefined ? {} : { label }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

/** "version 002 (after the meeting)" */
export function nameVersion(library: Library, words: Words, story: string, version: string): string {
  return words.version(version, versionOf(library, story, version).label);
}

export function storyOf(library: Library, id: string): Story {
  const loaded = library.stories.find(({ story }) => story.id === id);
  if (loaded === undefined) throw new Error(`an answer names the story ${id}, which is not held`);
  return loaded.story;
}

/** A statement may stand in thousands of versions, each of which is looked up by its id. */
const versionsById = new WeakMap<Story, ReadonlyMap<string, Version>>();

function versionOf(library: Library, story: string, id: string): Version {
  const held = storyOf(library, story);
  const versions = versionsById.get(held) ?? new Map(held.versions.map((each) => [each.id, each]));
  versionsById.set(held, versions);
  const version = versions.get(id);
  if (version === undefined) throw new Error(`an answer names version ${id} of ${story}, which is not held`);
  return version;
}
