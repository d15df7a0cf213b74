import type { Reply } from '../commands/reply.ts';
import { ENGLISH } from '../commands/words/words.ts';
import type { Logger } from '../log.ts';
import { describeError } from './describe-error.ts';
import { renderReply } from './render.ts';
import type { Timers } from './timers.ts';

/** As much as some hundred questions take; with an archive of stories the rest warms up when it is asked. */
export const WARM_UP_MAX_MS = 10_000;
/** Until somebody's question is likely to be answered. */
const LOOK_AGAIN_MS = 50;

export interface WarmUpOptions {
  /** Something is being answered. */
  readonly isBusy: () => boolean;
  readonly timers: Timers;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  readonly log: Logger;
}

/** Makes replies while there is nothing else to do; `start` begins anew, with what is held by then. */
export function createWarmUp(
  listReplies: () => Iterator<Reply, void>,
  options: WarmUpOptions,
): { readonly start: () => void; readonly stop: () => void } {
  let stop = () => {};
  return {
    start: () => {
      stop();
      stop = warmUp(listReplies(), options);
    },
    stop: () => stop(),
  };
}

/**
 * One reply in a turn of the event loop, for `WARM_UP_MAX_MS` at most; what comes in waits for one reply at the longest.
 *
 * @returns stops it.
 */
function warmUp(replies: Iterator<Reply, void>, { isBusy, timers, now, log }: WarmUpOptions): () => void {
  let made = 0;
  let spentMs = 0;
  let isStopped = false;
  let cancel = () => {};
  const step = () => {
    if (isStopped) return;
    if (isBusy()) {
      cancel = timers.after(LOOK_AGAIN_MS, step);
      return;
    }
    const startedMs = now();
    const isOver = !makeNext(replies, log);
    spentMs += now() - startedMs;
    if (!isOver) made++;
    if (isOver || spentMs >= WARM_UP_MAX_MS) {
      log.info('warmed-up', { replies: made, milliseconds: Math.round(spentMs) });
    } else setImmediate(step);
  };
  setImmediate(step);
  return () => {
    isStopped = true;
    cancel();
  };
}

/** False when there was no other one. */
function makeNext(replies: Iterator<Reply, void>, log: Logger): boolean {
  try {
    const next = replies.next();
    if (next.done !== true) renderReply(next.value, ENGLISH);
    return next.done !== true;
  } catch (error) {
    log.error('warm-up-failed', describeError(error));
    return false;
  }
}
