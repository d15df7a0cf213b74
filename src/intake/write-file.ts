import { open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that there is either the old one or the whole new one, whatever happens in between: beside it, to the
 * disk, and only then in its place.
 * @throws what the system throws, with nothing left behind.
 */
export async function writeWhole(path: string, content: string, mode = 0o644): Promise<void> {
  const beside = join(dirname(path), `${PREFIX}${process.pid}-${basename(path)}${SUFFIX}`);
  try {
    const handle = await open(beside, 'w', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

const PREFIX = '.verbatim-';
const SUFFIX = '.tmp';
const LEFTOVER = /^\.verbatim-(\d+)-.*\.tmp$/;

/** Removes what killed processes have left in a folder, those that still run excepted. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = LEFTOVER.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await unlink(join(folder, name)).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** So that the new name is on the disk too; not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } catch {
    // The name is in its place all the same.
  } finally {
    await handle?.close();
  }
}
