import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the program, where it was installed or is developed. */
const SCHEMA = fileURLToPath(new URL('../../schema/story.schema.json', import.meta.url));

/** Path of the JSON Schema of story.yaml from a story's folder, with forward slashes; undefined where it is not. */
export function findSchema(folder: string): string | undefined {
  return existsSync(SCHEMA) ? relative(folder, SCHEMA).split(sep).join('/') : undefined;
}
