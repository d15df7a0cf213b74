import { existsSync, readFileSync } from 'node:fs';

/** Nanoseconds of processor time of the thread that reads it, then other figures: Linux alone has it. */
const THREAD_TIMES = '/proc/thread-self/schedstat';
const hasThreadTimes = existsSync(THREAD_TIMES);

/**
 * Milliseconds of processor time that this thread has used: what a bound on work is measured in, however busy the machine.
 * Threads that compile or collect garbage beside it count only where a system cannot tell them apart: nothing waits for
 * them, and in a worker that ran other test files they work for those too.
 */
export function cpuTimeMs(): number {
  if (hasThreadTimes) return Number.parseInt(readFileSync(THREAD_TIMES, 'utf8'), 10) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
