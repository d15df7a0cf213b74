/**
 * Lets what takes the processor come one by one, with a turn of the event loop between any two: when many ask at once,
 * the first answers leave while the later ones are still being looked up, and timers fire in time.
 *
 * @param onIdle runs in a turn of its own after the last in the line.
 * @returns resolves when it is the caller's turn; who came first goes first.
 */
export function createTurns(onIdle: () => void = () => {}): () => Promise<void> {
  let waiting: (() => void)[] = [];
  let next = 0;
  let isRunning = false;
  const serve = () => {
    const go = waiting[next];
    next++;
    if (go === undefined) {
      waiting = [];
      next = 0;
      isRunning = false;
      onIdle();
      return;
    }
    go();
    setImmediate(serve);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (isRunning) return;
      isRunning = true;
      setImmediate(serve);
    });
}

/** Lets at most `most` tasks run at a time; the others wait in the order they came. */
export function createGate(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
