import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_TEXT_BYTES } from '../corpus/limits.ts';
import type { FetchOptions } from './fetch-page.ts';
import { fetchPage } from './fetch-page.ts';
import { IntakeError } from './intake-error.ts';

/** Bytes from a file or a page, as they came. */
export interface Source {
  /** Name of the file, or the last part of the address. */
  readonly name: string;
  /** Only of a page. */
  readonly url?: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file, or fetches a page when the target begins as an address does.
 * @throws IntakeError when neither can be had.
 */
export async function readSource(target: string, options: FetchOptions): Promise<Source> {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(target)) return { name: basename(target), bytes: await readBytes(target) };
  const { url, contentType, bytes } = await fetchPage(target, options);
  return { name: basename(new URL(url).pathname), url, contentType, bytes };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new IntakeError(`${JSON.stringify(path)} is no file`);
      if (stat.size > MAX_TEXT_BYTES) throw new IntakeError(`${JSON.stringify(path)} has more than 8 MiB`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof IntakeError || !(error instanceof Error && 'code' in error)) throw error;
    const reason = error.code === 'ENOENT' ? 'there is no such file' : `the system says ${String(error.code)}`;
    throw new IntakeError(`${JSON.stringify(path)} cannot be read: ${reason}`);
  }
}
