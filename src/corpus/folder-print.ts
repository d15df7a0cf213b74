import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a corpus folder looks like from outside, without reading a file. */
export interface FolderPrint {
  /**
   * The same for two looks when nothing was written, renamed or removed in between; and only then, but for what is written
   * twice within a tick of the file system's clock.
   */
  readonly text: string;
  /** The latest time that any file was written or renamed at, in milliseconds since 1970; 0 when there is none. */
  readonly changedAt: number;
  /** The corpus folder and those in it, by path, with what tells a folder from another one put in its place. */
  readonly folders: ReadonlyMap<string, string>;
}

/** A story has its texts in its folder; deeper ones than this are not looked into. */
const MAX_DEPTH = 6;

/** Looks at every file that could count; names with a dot in front do not. Never rejects: what is gone is not there. */
export async function printFolder(corpusDir: string): Promise<FolderPrint> {
  const lines: string[] = [];
  const folders = new Map<string, string>();
  let changedAt = 0;
  const visit = async (path: string, depth: number): Promise<void> => {
    // Symbolic links are followed, as they are when a file is read.
    const stats = await stat(join(corpusDir, path), { bigint: true }).catch(() => undefined);
    lines.push(`${JSON.stringify(path)} ${describe(stats)}`);
    if (stats?.isFile()) changedAt = Math.max(changedAt, Number(stats.mtimeMs), Number(stats.ctimeMs));
    if (stats?.isDirectory() !== true || depth > MAX_DEPTH) return;
    folders.set(join(corpusDir, path), `${stats.dev} ${stats.ino}`);
    const names = await readdir(join(corpusDir, path)).catch((): string[] => []);
    for (const name of names.sort()) if (!name.startsWith('.')) await visit(join(path, name), depth + 1);
  };
  await visit('', 0);
  return { text: lines.join('\n'), changedAt, folders };
}

function describe(stats: BigIntStats | undefined): string {
  if (stats === undefined) return 'gone';
  // A folder's own times change with files that do not count.
  if (stats.isDirectory()) return `folder ${stats.dev} ${stats.ino}`;
  return `file ${stats.dev} ${stats.ino} ${stats.mode} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
}
