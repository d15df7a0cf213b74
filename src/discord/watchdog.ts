import type { Timers } from './timers.ts';

/** Heartbeats are acknowledged every 41 s or so; none for so long is no passing trouble. */
export const SILENT_MAX_MS = 5 * 60 * 1_000;
const LOOK_EVERY_MS = 15_000;

export interface WatchdogOptions {
  readonly timers: Timers;
  /** Each changes when something came of what it is named for; what it changes to does not matter. */
  readonly signsOfLife: () => ReadonlyMap<string, unknown>;
  /** Called once, when any of the signs has stood still for `SILENT_MAX_MS`, with its name. */
  readonly onSilence: (name: string) => void;
}

/** Watches a connection until the returned function is called: some hang without an error, and then only a restart helps. */
export function startWatchdog({ timers, signsOfLife, onSilence }: WatchdogOptions): () => void {
  let last = signsOfLife();
  const silentMs = new Map<string, number>();
  let cancel = () => {};
  const look = () => {
    const signs = signsOfLife();
    for (const [name, sign] of signs) {
      silentMs.set(name, sign === last.get(name) ? (silentMs.get(name) ?? 0) + LOOK_EVERY_MS : 0);
    }
    last = signs;
    const silent = [...signs.keys()].find((name) => (silentMs.get(name) ?? 0) >= SILENT_MAX_MS);
    if (silent === undefined) cancel = timers.after(LOOK_EVERY_MS, look);
    else onSilence(silent);
  };
  cancel = timers.after(LOOK_EVERY_MS, look);
  return () => cancel();
}
