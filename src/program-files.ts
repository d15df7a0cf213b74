import type { Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this file stands: beside all that is shared of the built program, at the head of the sources. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const OF_PROGRAM = /\.(?:js|ts|txt)$/;

/**
 * Adds the program itself to a hash, with whatever is built into it: another as soon as it splits, stems, names or keeps
 * anything otherwise. Takes a few milliseconds.
 */
export function hashProgram(hash: Hash): void {
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!OF_PROGRAM.test(file)) continue;
    const bytes = readFileSync(join(FOLDER, file));
    hash.update(JSON.stringify([file, bytes.length]));
    hash.update(bytes);
  }
}
