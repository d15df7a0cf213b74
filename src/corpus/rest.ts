/** Runs `action` once after `delayMs` milliseconds, unless the returned function is called first. */
export type After = (delayMs: number, action: () => void) => () => void;

export interface RestOptions {
  /** What it looks like now: the same text for the same state. Never rejects. */
  readonly look: () => Promise<string>;
  /** How long nothing may have changed, in milliseconds. */
  readonly restMs: number;
  readonly after: After;
  /**
   * Something has changed and is at rest again.
   * @returns whether what was found still stood at the end; if not, it is told again at the next rest.
   */
  readonly onRest: (state: string) => Promise<boolean>;
  /** The state that is known already. */
  readonly known: string;
}

export interface RestWatch {
  /** Something may have changed. */
  readonly notice: () => void;
  /** Tells the state at the next rest even when it is the known one. */
  readonly force: () => void;
  readonly stop: () => void;
}

/**
 * Tells of a change once all has been at rest. One look at a time, and none while the last change is being dealt with.
 *
 *     changes   x   x x      x
 *     looks     ^   ^ ^  .   ^     .
 *     told                         !      (restMs after the last change)
 */
export function watchRest({ look, restMs, after, onRest, known }: RestOptions): RestWatch {
  let seen = known;
  let told: string | undefined = known;
  /** Whether nothing was seen to change for `restMs`. */
  let hasRested = false;
  let isForced = false;
  let isBusy = false;
  let isNoticed = false;
  let isStopped = false;
  let cancel: (() => void) | undefined;

  const wait = () => {
    cancel?.();
    hasRested = false;
    cancel = after(restMs, () => {
      cancel = undefined;
      hasRested = true;
      void lookAround();
    });
  };

  const lookOnce = async () => {
    const state = await look();
    if (state !== seen) {
      seen = state;
      wait();
    } else if ((state !== told || isForced) && hasRested) {
      isForced = false;
      told = (await onRest(state)) ? state : undefined;
    }
    if ((told !== seen || isForced) && cancel === undefined) wait();
  };

  const lookAround = async () => {
    isNoticed = true;
    if (isBusy) return;
    isBusy = true;
    while (isNoticed && !isStopped) {
      isNoticed = false;
      await lookOnce();
    }
    isBusy = false;
  };

  return {
    notice: () => void lookAround(),
    force: () => {
      isForced = true;
      wait();
    },
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}
