import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this file stands: beside all that is shared of the built program, at the head of the sources. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** As rolldown.config.ts writes it beside the built program. */
const STAMP = join(FOLDER, 'program.sha256');
const OF_PROGRAM = /\.(?:js|ts|txt)$/;

/**
 * A hash of the program itself: another as soon as it splits, stems, names or keeps anything otherwise. The built program has
 * it written down, with all that is built into it, for reading that anew would take 20 ms of every start; where the sources are
 * run it is theirs alone.
 */
export function hashProgram(): string {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : hashSources();
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!OF_PROGRAM.test(file)) continue;
    const bytes = readFileSync(join(FOLDER, file));
    hash.update(JSON.stringify([file, bytes.length]));
    hash.update(bytes);
  }
  return hash.digest('hex');
}
