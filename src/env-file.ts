import { readFileSync } from 'node:fs';
import { config } from 'dotenv';
import { systemCodeOf } from './corpus/system-errors.ts';

/**
 * Takes settings from a file, where there is one, into `process.env`; what is set there already stays.
 * @returns what is wrong with the file, which then gives no settings.
 */
export function loadEnvFile(path = '.env'): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = systemCodeOf(error) ?? String(error);
    return code === 'ENOENT' ? undefined : `${path} cannot be read: ${REASONS[code] ?? `the system says ${code}`}`;
  }
  // UTF-16, as some shells write it, is full of them.
  if (bytes.includes(0)) return `${path} is no text in UTF-8`;
  config({ path, quiet: true });
  return undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
};
