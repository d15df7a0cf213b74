import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemCodeOf } from './corpus/system-errors.ts';
import { createScratch, readBytes } from './read-bytes.ts';
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

/** Spares a program without one the reading of the corpus twice. */
export function hasSnapshot(stateDir: string): boolean {
  return existsSync(join(stateDir, FILE));
}

/** Never throws. */
export function readSnapshot(stateDir: string, fingerprint: string): SnapshotReading {
  let file: number;
  try {
    file = openSync(join(stateDir, FILE), 'r');
  } catch (error) {
    const isNone = ['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '');
    return { kind: isNone ? 'none' : 'unreadable' };
  }
  try {
    return readOpened(file, fingerprint);
  } catch (error) {
    return { kind: systemCodeOf(error) === undefined ? 'damaged' : 'unreadable' };
  } finally {
    closeSync(file);
  }
}

/** The file's first line. */
interface Header {
  readonly magic: string;
  readonly fingerprint: string;
  /** The list of parts, which stands next: how long it is, and its checksum. */
  readonly parts: Listed;
}

interface Listed {
  readonly bytes: number;
  readonly checksum: string;
}

/** Spaces fill the line up. */
const HEADER_BYTES = 256;

/** @throws when the file is damaged, or the system does not let it be read. */
function readOpened(file: number, fingerprint: string): SnapshotReading {
  const scratch = createScratch();
  const { size } = fstatSync(file);
  const fill = (bytes: Uint8Array): Uint8Array => {
    if (readBytes(file, bytes) < bytes.length) throw new Error('it ends too early');
    return bytes;
  };
  const read = (memory: (bytes: number) => Uint8Array, { bytes, checksum }: Listed): Uint8Array => {
    if (bytes > size) throw new Error('a part is said to be longer than the file');
    const part = fill(memory(bytes));
    if (checksumOf(part) !== checksum) throw new Error('its checksum is another');
    return part;
  };
  const { magic, fingerprint: its, parts: ofParts } = parseHeader(fill(scratch(HEADER_BYTES)));
  if (magic !== MAGIC) return { kind: 'damaged' };
  if (its !== fingerprint) return { kind: 'stale' };
  const parts = JSON.parse(decode(read(scratch, ofParts))) as Listed[];
  const next = (memory: (bytes: number) => Uint8Array): Uint8Array => {
    const part = parts.shift();
    if (part === undefined) throw new Error('it has too few parts');
    return read(memory, part);
  };
  const snapshot = unpackSnapshot({ pass: () => next(scratch), keep: () => next((bytes) => new Uint8Array(bytes)) });
  return { kind: 'fits', snapshot };
}

function parseHeader(bytes: Uint8Array): Header {
  return JSON.parse(decode(bytes.subarray(0, bytes.indexOf(LINE_FEED)))) as Header;
}

const LINE_FEED = 10;

function writeHeader(header: Header): string {
  return `${JSON.stringify(header).padEnd(HEADER_BYTES - 1)}\n`;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function listPart(bytes: Uint8Array): Listed {
  return { bytes: bytes.length, checksum: checksumOf(bytes) };
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
  const parts = packSnapshot(snapshot);
  const listed = Buffer.from(JSON.stringify(parts.map(listPart)));
  const header = Buffer.from(writeHeader({ magic: MAGIC, fingerprint, parts: listPart(listed) }));
  const blocks = [header, listed, ...parts];
  mkdirSync(stateDir, { recursive: true });
  const beside = join(stateDir, `${FILE}.${randomUUID()}.tmp`);
  const file = openSync(beside, 'wx');
  try {
    for (const bytes of blocks) write(file, bytes);
    fsyncSync(file);
    renameSync(beside, join(stateDir, FILE));
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return blocks.reduce((sum, bytes) => sum + bytes.length, 0);
}
