/** What waits, passed in so that tests need not. */
export interface Timers {
  /** Runs `action` once after `delayMs` milliseconds, unless the returned function is called first. */
  readonly after: (delayMs: number, action: () => void) => () => void;
}

export const systemTimers: Timers = {
  after: (delayMs, action) => {
    const timer = setTimeout(action, delayMs);
    return () => clearTimeout(timer);
  },
};
