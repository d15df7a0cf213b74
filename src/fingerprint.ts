import { createHash, type Hash } from 'node:crypto';
import { closeSync, type Dirent, fstatSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_TEXT_BYTES } from './corpus/limits.ts';
import { STORY_FILE, saysNotThere } from './corpus/story-folder.ts';
import { systemCodeOf } from './corpus/system-errors.ts';
import { hashProgram } from './program-files.ts';
import { createScratch, readBytes } from './read-bytes.ts';

/**
 * What a snapshot is valid for: every file of every story and of the program, byte for byte, and the runtime, whose rules for
 * sentences and for packing may change.
 * @param settings whatever else the reading of the corpus depends on.
 */
export function fingerprintCorpus(corpusDir: string, settings: readonly string[]): string {
  const hash = createHash('sha256');
  const { arch, version, versions } = process;
  hash.update(JSON.stringify([arch, version, versions.icu ?? '', hashProgram(), settings]));
  const reading: Reading = { corpusDir, hash, linked: new Map(), scratch: createScratch() };
  for (const entry of listFolder(reading, '')) {
    if (!entry.name.startsWith('.') && mayBeFolder(corpusDir, entry)) hashIfStory(reading, entry.name);
  }
  return hash.digest('hex');
}

interface Reading {
  readonly corpusDir: string;
  readonly hash: Hash;
  /** Folders that links led to, by what tells them apart: links in a circle lead to one that was listed already. */
  readonly linked: Map<string, number>;
  readonly scratch: (size: number) => Uint8Array;
}

/** As `isStoryFolder` tells, and a few more: whether a name's case matters, the file system would have to be asked. */
function hashIfStory(reading: Reading, name: string): void {
  const entries = listFolder(reading, name);
  if (!entries.some((entry) => entry.name.toLowerCase() === STORY_FILE)) return;
  for (const entry of entries) hashEntry(reading, name, entry);
}

function mayBeFolder(corpusDir: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(join(corpusDir, entry.name)).isDirectory();
  } catch (error) {
    return !saysNotThere(error);
  }
}

/** A file, or all that a folder holds. */
function hashEntry(reading: Reading, folder: string, entry: Dirent): void {
  const path = join(folder, entry.name);
  hashFault(reading, path, () => {
    if (entry.isFile()) hashFile(reading, path);
    if (entry.isDirectory()) hashFolder(reading, path, 'folder');
    if (entry.isSymbolicLink()) hashLinked(reading, path);
  });
}

function hashFile({ corpusDir, hash, scratch }: Reading, path: string): void {
  const file = openSync(join(corpusDir, path), 'r');
  try {
    const { size } = fstatSync(file);
    hash.update(JSON.stringify([path, size]));
    // Such a file is refused whatever is in it, or is none of the story's.
    if (size > MAX_TEXT_BYTES) return;
    const bytes = scratch(size);
    hash.update(bytes.subarray(0, readBytes(file, bytes)));
  } finally {
    closeSync(file);
  }
}

function hashFolder(reading: Reading, path: string, kind: string): void {
  reading.hash.update(JSON.stringify([path, kind]));
  for (const entry of listFolder(reading, path)) hashEntry(reading, path, entry);
}

function hashLinked(reading: Reading, path: string): void {
  const stats = statSync(join(reading.corpusDir, path), { bigint: true });
  if (stats.isFile()) hashFile(reading, path);
  if (!stats.isDirectory()) return;
  const { linked } = reading;
  const folder = `${stats.dev} ${stats.ino}`;
  const known = linked.get(folder);
  if (known === undefined) {
    linked.set(folder, linked.size);
    hashFolder(reading, path, 'link');
  } else reading.hash.update(JSON.stringify([path, 'link', known]));
}

function listFolder(reading: Reading, path: string): readonly Dirent[] {
  const list = () => readdirSync(join(reading.corpusDir, path), { withFileTypes: true });
  return hashFault(reading, path, list)?.sort((a, b) => (a.name < b.name ? -1 : 1)) ?? [];
}

/** What cannot be read may be no part of any story, a link to nowhere for one: whether it matters, reading the corpus tells. */
function hashFault<T>({ hash }: Reading, path: string, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    hash.update(JSON.stringify([path, code]));
    return null;
  }
}
