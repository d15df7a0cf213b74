import type { Timers } from './timers.ts';

/** Heartbeats are acknowledged every 41 s or so; nothing for so long is no passing trouble. */
export const SILENT_MAX_MS = 5 * 60 * 1_000;
const LOOK_EVERY_MS = 15_000;

export interface WatchdogOptions {
  readonly timers: Timers;
  /** Changes with every acknowledged heartbeat and every event: what it says does not matter. */
  readonly signOfLife: () => string;
  /** Called once, when there was no sign of life for `SILENT_MAX_MS`. */
  readonly onSilence: () => void;
}

/** Watches a connection until the returned function is called: some hang without an error, and then only a restart helps. */
export function startWatchdog({ timers, signOfLife, onSilence }: WatchdogOptions): () => void {
  let last = signOfLife();
  let silentMs = 0;
  let cancel = () => {};
  const look = () => {
    const sign = signOfLife();
    silentMs = sign === last ? silentMs + LOOK_EVERY_MS : 0;
    last = sign;
    if (silentMs >= SILENT_MAX_MS) onSilence();
    else cancel = timers.after(LOOK_EVERY_MS, look);
  };
  cancel = timers.after(LOOK_EVERY_MS, look);
  return () => cancel();
}
