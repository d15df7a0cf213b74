import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep, win32 } from 'node:path';
import { nearestName } from './nearest-name.ts';
import { systemCodeOf } from './system-errors.ts';
import type { Fault, TextResult } from './text-encoding.ts';
import { decodeText } from './text-encoding.ts';

/**
 * Reads a text file that has to be inside a folder, symbolic links followed.
 * @param folder real path of the folder.
 * @param name path in the folder, with forward slashes.
 * @param maxBytes larger files are not read.
 */
export async function readTextFile(folder: string, name: string, maxBytes: number): Promise<TextResult> {
  const outside = findEscape(folder, name);
  if (outside !== undefined) return { fault: outside };
  try {
    const path = await realpath(join(folder, name));
    if (!isInside(folder, path)) return { fault: describeEscape(name, 'is a symbolic link that leads out of') };
    const bytes = await readBytes(path, name, maxBytes);
    return bytes instanceof Uint8Array ? decodeText(name, bytes) : { fault: bytes };
  } catch (error) {
    return { fault: await describeSystemError(folder, name, error) };
  }
}

/** Whether a real path is inside a folder, given by its real path. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function findEscape(folder: string, name: string): Fault | undefined {
  const expected = "a file in the story's folder";
  if (name.includes('\0')) return { found: name, expected, message: 'a file name cannot hold a NUL character' };
  if (name.includes('\\')) {
    return { found: name, expected, message: `${JSON.stringify(name)} has a backslash; between folders write /` };
  }
  if (isAbsolute(name) || win32.isAbsolute(name)) return describeEscape(name, 'begins at the root, and so leaves');
  return isInside(folder, join(folder, name)) ? undefined : describeEscape(name, 'leaves');
}

function describeEscape(name: string, how: string): Fault {
  const expected = "a file in the story's folder";
  return { found: name, expected, message: `${JSON.stringify(name)} ${how} the story's folder; put the file there` };
}

async function readBytes(path: string, name: string, maxBytes: number): Promise<Uint8Array | Fault> {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return describeKind(name, stat.isDirectory() ? 'a folder' : 'a pipe or device');
    if (stat.size > maxBytes) return describeSize(name, stat.size, maxBytes);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function describeKind(name: string, found: string): Fault {
  const expected = 'a text file';
  return { found, expected, message: `${JSON.stringify(name)} is ${found}, not ${expected}` };
}

function describeSize(name: string, size: number, maxBytes: number): Fault {
  const found = `${(size / MIB).toFixed(1)} MiB`;
  const expected = `at most ${maxBytes / MIB} MiB`;
  return { found, expected, message: `${JSON.stringify(name)} has ${found}; expected ${expected}` };
}

const MIB = 1024 * 1024;

async function describeSystemError(folder: string, name: string, error: unknown): Promise<Fault> {
  const code = systemCodeOf(error);
  if (code === undefined) throw error;
  const expected = 'a file that can be read';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      found: 'no file',
      expected,
      message: `there is no file ${JSON.stringify(name)}${await suggest(folder, name)}`,
    };
  }
  const reason = REASONS[code] ?? `the system says ${code}`;
  return { found: code, expected, message: `${JSON.stringify(name)} cannot be read: ${reason}` };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
};

async function suggest(folder: string, name: string): Promise<string> {
  const siblings = await readdir(join(folder, dirname(name))).catch((): string[] => []);
  const nearest = nearestName(basename(name), siblings);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
