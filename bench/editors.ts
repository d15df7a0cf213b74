import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorQuestion, Story } from '../src/corpus/story.ts';

/** What an editor's file of a story holds: questions, and offsets of the words that answer, in UTF-16 code units of a version. */
interface AskedSpan {
  readonly version: string;
  readonly start: number;
  readonly end: number;
  readonly ask: readonly string[];
}

/**
 * The stories as if an editor had written `questions:` for them: those of `dir`, a file a story. The announcements are no part
 * of this repository, so these files point at the words that answer instead of quoting them. A story without a file stays
 * as it is.
 * @throws Error where a file names a version that the story does not have.
 */
export function withEditors(stories: readonly Story[], dir: string): Story[] {
  return stories.map((story) => {
    const file = join(dir, `${story.id}.json`);
    if (!existsSync(file)) return story;
    const asked = JSON.parse(readFileSync(file, 'utf8')) as readonly AskedSpan[];
    return { ...story, questions: asked.map((each) => readAsked(story, each, file)) };
  });
}

/** The same stories without what their editors ask. */
export function withoutEditors(stories: readonly Story[]): Story[] {
  return stories.map((story) => ({ ...story, questions: [] }));
}

function readAsked({ versions }: Story, { version: id, start, end, ask }: AskedSpan, file: string): EditorQuestion {
  const version = versions.find((held) => held.id === id);
  if (version === undefined) throw new Error(`${file}: version ${id} is not held`);
  return { ask, quote: version.body.slice(start, end) };
}
