/** Long work in steps: whoever runs it may do other things in between. */
export type Steps<T> = Generator<void, T>;

/** So many sentences, or rows, or texts, are a step: a few milliseconds. */
export const STEP_SIZE = 16;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Short enough that a question every 5 ms, answered in one or two, does not have to queue. */
const TURN_MS = 2;

/**
 * Does it in turns of the event loop, each of a few milliseconds, so that nobody else waits for longer than for one of them.
 * @param now milliseconds, from any beginning.
 */
export async function finishInTurns<T>(steps: Steps<T>, now: () => number = () => performance.now()): Promise<T> {
  let begun = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - begun < TURN_MS) continue;
    await new Promise<void>((resolve) => setImmediate(resolve));
    begun = now();
  }
}

/** The same items, with a step after every so many. */
export function* inSteps<T>(items: Iterable<T>, visit: (item: T, index: number) => void): Steps<void> {
  let index = 0;
  for (const item of items) {
    visit(item, index);
    index++;
    if (index % STEP_SIZE === 0) yield;
  }
}
