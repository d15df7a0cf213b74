import { createHash, type Hash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { STORY_FILE, saysNotThere } from './corpus/story-folder.ts';
import { systemCodeOf } from './corpus/system-errors.ts';
import { hashProgram } from './program-files.ts';
import { packSnapshot, type Snapshot, unpackSnapshot } from './search/snapshot.ts';

const FILE = 'corpus.snapshot';
const MAGIC = 'verbatim-snapshot';

/** How looking for a snapshot ended. */
export type SnapshotReading =
  | { readonly kind: 'fits'; readonly snapshot: Snapshot }
  | { readonly kind: 'none' }
  /** There is one, but of another corpus or program. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'damaged' }
  /** There is one, but the system does not let it be read. */
  | { readonly kind: 'unreadable' };

/** Why one that is there is of no use. */
export type SnapshotProblem = Exclude<SnapshotReading['kind'], 'fits' | 'none'>;

/**
 * What a snapshot is valid for: every file of every story and of the program, byte for byte, and the runtime, whose rules for
 * sentences and for packing may change.
 * @param settings whatever else the reading of the corpus depends on.
 */
export function fingerprintCorpus(corpusDir: string, settings: readonly string[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.versions.icu ?? '', hashProgram(), settings]));
  for (const name of listFolder(hash, corpusDir, '')) {
    if (mayBeStory(corpusDir, name)) hashEntry(hash, corpusDir, name, new Map());
  }
  return hash.digest('hex');
}

/** As `isStoryFolder` tells, without waiting. */
function mayBeStory(corpusDir: string, name: string): boolean {
  if (name.startsWith('.')) return false;
  try {
    return statSync(join(corpusDir, name)).isDirectory() && lstatSync(join(corpusDir, name, STORY_FILE)) !== undefined;
  } catch (error) {
    return !saysNotThere(error);
  }
}

/**
 * A file, or all that a folder holds.
 * @param seen folders by what tells them apart: links in a circle lead to one that was listed already.
 */
function hashEntry(hash: Hash, corpusDir: string, path: string, seen: Map<string, number>): void {
  hashFault(hash, path, () => {
    const stats = statSync(join(corpusDir, path), { bigint: true });
    if (stats.isFile()) {
      const bytes = readFileSync(join(corpusDir, path));
      hash.update(JSON.stringify([path, bytes.length]));
      hash.update(bytes);
    }
    if (!stats.isDirectory()) return;
    const folder = `${stats.dev} ${stats.ino}`;
    const known = seen.get(folder);
    hash.update(JSON.stringify([path, 'folder', known ?? seen.size]));
    if (known !== undefined) return;
    seen.set(folder, seen.size);
    for (const name of listFolder(hash, corpusDir, path)) hashEntry(hash, corpusDir, join(path, name), seen);
  });
}

function listFolder(hash: Hash, corpusDir: string, path: string): readonly string[] {
  return hashFault(hash, path, () => readdirSync(join(corpusDir, path)).sort()) ?? [];
}

/** What cannot be read may be no part of any story, a link to nowhere for one: whether it matters, reading the corpus tells. */
function hashFault<T>(hash: Hash, path: string, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    hash.update(JSON.stringify([path, code]));
    return null;
  }
}

/** Spares a program without one the reading of the corpus twice. */
export function hasSnapshot(stateDir: string): boolean {
  return existsSync(join(stateDir, FILE));
}

/** Never throws. */
export function readSnapshot(stateDir: string, fingerprint: string): SnapshotReading {
  let file: Buffer;
  try {
    file = readFileSync(join(stateDir, FILE));
  } catch (error) {
    const isNone = ['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '');
    return { kind: isNone ? 'none' : 'unreadable' };
  }
  try {
    return readParts(file, fingerprint);
  } catch {
    return { kind: 'damaged' };
  }
}

interface Header {
  readonly magic: string;
  readonly fingerprint: string;
  readonly checksum: string;
}

function readParts(file: Buffer, fingerprint: string): SnapshotReading {
  const end = file.indexOf('\n');
  const header = JSON.parse(file.toString('utf8', 0, end)) as Header;
  if (header.magic !== MAGIC) return { kind: 'damaged' };
  if (header.fingerprint !== fingerprint) return { kind: 'stale' };
  const payload = file.subarray(end + 1);
  if (checksumOf(payload) !== header.checksum) return { kind: 'damaged' };
  return { kind: 'fits', snapshot: unpackSnapshot(payload) };
}

function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes to the disk; tests put a full one in its place. */
export type WriteBytes = (file: number, bytes: Uint8Array) => void;

const writeBytes: WriteBytes = (file, bytes) => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};

/**
 * Writes a snapshot beside the one in place and then renames it, so that a reader sees the old or the new one, whole,
 * whoever else is writing.
 * @returns bytes written.
 * @throws the system's error; what was begun is removed, and what was there stays.
 */
export function writeSnapshot(
  stateDir: string,
  fingerprint: string,
  snapshot: Snapshot,
  write: WriteBytes = writeBytes,
): number {
  const payload = packSnapshot(snapshot);
  const header = `${JSON.stringify({ magic: MAGIC, fingerprint, checksum: checksumOf(payload) } satisfies Header)}\n`;
  mkdirSync(stateDir, { recursive: true });
  const beside = join(stateDir, `${FILE}.${randomUUID()}.tmp`);
  const file = openSync(beside, 'wx');
  try {
    write(file, Buffer.from(header));
    write(file, payload);
    fsyncSync(file);
    renameSync(beside, join(stateDir, FILE));
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return header.length + payload.length;
}
