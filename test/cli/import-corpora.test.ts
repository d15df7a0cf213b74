import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeCorpus } from '../helpers/corpus-folder.ts';
import { runVerbatim } from '../helpers/run-program.ts';

/** Real announcements with their revisions, which are no part of this project. */
const CORPORA = '../shared/corpora/nodejs-blog';
const isThere = existsSync(CORPORA);
if (!isThere) console.warn(`skipped: ${CORPORA} is not there to be imported`);

interface StoryFile {
  readonly versions: readonly { readonly id: string; readonly file: string; readonly published?: string }[];
}

it.skipIf(!isThere)(
  'stories imported version by version are the same to the byte; each one again is refused',
  async () => {
    const corpus = await writeCorpus({});
    const stories = await readdir(CORPORA);
    let imported = 0;
    for (const story of stories) {
      const { versions } = parse(await readFile(join(CORPORA, story, 'story.yaml'), 'utf8')) as StoryFile;
      for (const { id, file, published } of versions) {
        const source = join(CORPORA, story, file);
        const date = published === undefined ? [] : ['--published', published];
        const args = ['import', source, '--story', story, '--corpus', corpus, '--version', id, ...date];
        expect(await runVerbatim(args)).toMatchObject({ status: 0, stderr: '' });
        expect(await readFile(join(corpus, story, `${id}.txt`))).toEqual(await readFile(source));
        const again = await runVerbatim(['import', source, '--story', story, '--corpus', corpus]);
        expect(again).toMatchObject({ status: 1, stdout: '' });
        imported++;
      }
    }
    expect(imported).toBeGreaterThan(100);
    const { stdout } = await runVerbatim(['check', '--corpus', corpus]);
    expect(stdout).toBe(`${stories.length} stories, ${imported} versions: no problems\n`);
  },
  30_000,
);
