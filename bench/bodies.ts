import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Body } from './gold.ts';

/** Every version's text in a corpus folder, read plainly: gold is looked up apart from the code that is measured. */
export function readBodies(corpusDir: string): Body[] {
  return readdirSync(corpusDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readStoryBodies(corpusDir, entry.name));
}

function readStoryBodies(corpusDir: string, story: string): Body[] {
  const { versions } = parse(readFileSync(join(corpusDir, story, 'story.yaml'), 'utf8')) as {
    versions: readonly { id: string; file: string }[];
  };
  return versions.map(({ id, file }) => ({
    story,
    version: id,
    body: readFileSync(join(corpusDir, story, file), 'utf8'),
  }));
}
