import { randomUUID } from 'node:crypto';
import { link, open, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCodeOf } from '../corpus/system-errors.ts';
import { IntakeError } from './intake-error.ts';

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

const LOCK = '.verbatim-lock';
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
/** In a container each process may have the number that the last one had. */
const OWN = `${process.pid} ${randomUUID()}`;

/**
 * Keeps a folder for this process until it is released; what a process that was killed has left holds nobody up. Where a file
 * system has no links, nothing is kept.
 * @throws IntakeError where another process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, LOCK);
  const beside = nameBeside(folder);
  try {
    await writeFile(beside, OWN);
    // Whole from the moment that it is there, and never in the place of another's.
    await link(beside, path);
  } catch (error) {
    const code = systemCodeOf(error) ?? '';
    if (NO_LINKS.has(code)) return async () => {};
    if (code !== 'EEXIST') throw error;
    const owner = await readFile(path, 'utf8').catch(() => OWN);
    if (isHeld(owner)) throw new IntakeError(`somebody else is adding to this story; try again (${path} says so)`);
    await takeAway(path, owner);
    return lockFolder(folder);
  } finally {
    await rm(beside, { force: true });
  }
  return () => takeAway(path, OWN);
}

function nameBeside(folder: string): string {
  return join(folder, `${PREFIX}${process.pid}-${randomUUID()}${SUFFIX}`);
}

function isHeld(owner: string): boolean {
  const pid = Number.parseInt(owner, 10);
  return owner === OWN || (pid > 0 && pid !== process.pid && isRunning(pid));
}

/** Removes a lock as long as it is still this owner's: somebody else may have taken it away and made another. */
async function takeAway(path: string, owner: string): Promise<void> {
  const aside = nameBeside(dirname(path));
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8').catch(() => owner)) !== owner) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
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
