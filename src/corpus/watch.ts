import { type FSWatcher, watch } from 'node:fs';
import { printFolder } from './folder-print.ts';
import type { After, RestWatch } from './rest.ts';
import { watchRest } from './rest.ts';
import { systemCodeOf } from './system-errors.ts';

export interface WatchOptions {
  readonly corpusDir: string;
  readonly after: After;
  /** As in `RestOptions`. */
  readonly onRest: (state: string) => Promise<boolean>;
  /** `printFolder(corpusDir).text` from before what is known was read. */
  readonly known: string;
  /** The system cannot tell of changes in a folder: they are then found by looking. */
  readonly onDeaf?: (code: string) => void;
}

/** How long a folder has to be left alone before it is read (our choice): an editor saves several files in less. */
const REST_MS = 500;
/** How often a folder is looked at whatever the system says: network drives and containers may say nothing. */
const LOOK_EVERY_MS = 5_000;
/** And never for more than a fiftieth of the time: thousands of stories take a second to look at. */
const LOOK_SHARE = 1 / 50;

/**
 * Watches a corpus folder. What the system tells is only a hint to look: each folder is watched by itself (recursive
 * watching of Node 20 misses files of new folders), and a look, not an event, says what has changed.
 */
export function watchCorpus({ corpusDir, after, onRest, known, onDeaf }: WatchOptions): RestWatch {
  const ears = createEars(() => rest.notice(), onDeaf);
  let lookMs = 0;
  const look = async () => {
    const startedMs = performance.now();
    const { text, folders } = await printFolder(corpusDir);
    lookMs = performance.now() - startedMs;
    ears.follow(folders);
    return text;
  };
  const rest = watchRest({ look, restMs: REST_MS, after, onRest, known });
  let cancelLook = () => {};
  const lookAgain = () => {
    rest.notice();
    cancelLook = after(Math.max(LOOK_EVERY_MS, lookMs / LOOK_SHARE), lookAgain);
  };
  lookAgain();
  const stop = () => {
    rest.stop();
    cancelLook();
    ears.stop();
  };
  return { ...rest, stop };
}

interface Ears {
  /** Listens to these folders and no others; by path, with what tells a folder from another one put in its place. */
  readonly follow: (folders: ReadonlyMap<string, string>) => void;
  readonly stop: () => void;
}

function createEars(onHint: () => void, onDeaf: WatchOptions['onDeaf']): Ears {
  const watchers = new Map<string, { readonly id: string; readonly watcher: FSWatcher }>();
  let isStopped = false;
  let isDeaf = false;
  const drop = (folder: string) => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  };
  const listen = (folder: string, id: string) => {
    try {
      const watcher = watch(folder, { persistent: false }, onHint);
      watcher.on('error', () => drop(folder));
      watchers.set(folder, { id, watcher });
    } catch (error) {
      const code = systemCodeOf(error) ?? 'unknown';
      // A folder that has gone meanwhile is no longer to be listened to.
      if (isDeaf || code === 'ENOENT' || code === 'ENOTDIR') return;
      isDeaf = true;
      onDeaf?.(code);
    }
  };
  return {
    follow: (folders) => {
      if (isStopped) return;
      for (const [folder, { id }] of [...watchers]) if (folders.get(folder) !== id) drop(folder);
      for (const [folder, id] of folders) if (!watchers.has(folder)) listen(folder, id);
    },
    stop: () => {
      isStopped = true;
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}
