import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Path in the corpus folder and what the file holds. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes a corpus folder that is removed when the test is done. */
export async function writeCorpus(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
