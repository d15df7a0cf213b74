/** What is being answered at the moment. */
export interface InFlight {
  /** Runs a task that never rejects, unless closed. */
  readonly run: (task: () => Promise<void>) => void;
  /** Whether any task is under way. */
  readonly isBusy: () => boolean;
  /** Takes no more tasks. */
  readonly close: () => void;
  /** Resolves when all tasks taken so far are done. */
  readonly settled: () => Promise<void>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  let isClosed = false;
  return {
    run: (task) => {
      if (isClosed) return;
      const done = task().finally(() => running.delete(done));
      running.add(done);
    },
    isBusy: () => running.size > 0,
    close: () => {
      isClosed = true;
    },
    settled: async () => {
      await Promise.allSettled(running);
    },
  };
}

// Discord repeats an event within seconds, if at all; a thousand ids are a few of the busiest minutes.
const REMEMBERED_MAX = 1_000;

/** Tells the first time an id is seen from every later one, among the last `REMEMBERED_MAX`. */
export function createSeen(): { readonly isNew: (id: string) => boolean } {
  const seen = new Set<string>();
  return {
    isNew: (id) => {
      if (seen.has(id)) return false;
      seen.add(id);
      const [oldest] = seen;
      if (seen.size > REMEMBERED_MAX && oldest !== undefined) seen.delete(oldest);
      return true;
    },
  };
}
