import type { Timers } from '../../src/discord/timers.ts';

export interface ManualTimers extends Timers {
  /** Lets time pass, in milliseconds. */
  readonly pass: (ms: number) => void;
  /** How many timers are running. */
  readonly waiting: () => number;
}

/** Timers that a test moves by hand. */
export function createManualTimers(): ManualTimers {
  let now = 0;
  const running = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    after: (delayMs, action) => {
      const timer = { at: now + delayMs, action };
      running.add(timer);
      return () => running.delete(timer);
    },
    pass: (ms) => {
      now += ms;
      for (const timer of [...running]) {
        if (timer.at > now) continue;
        running.delete(timer);
        timer.action();
      }
    },
    waiting: () => running.size,
  };
}

/** Resolves when all that was ready to run has run, requests on loopback that were already sent among it. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Resolves as soon as `isTrue`; the test's own time limit is the deadline. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
