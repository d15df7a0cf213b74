import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets the heap grow by 1.2 times what is in use before it is cleaned, where V8 would wait for four times as much: with
 * 100 000 sentences the process then took 520 MB, not 570 to 690, for about 2 % more processor time an answer.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=120');
}

/**
 * Has a function run for a million bytes of its bytecode, not V8's 132 thousand, before it is optimised: one answer is over
 * before that pays, and spent a quarter of its processor time on it.
 */
export function optimizeLater(): void {
  setFlagsFromString('--interrupt-budget=1000000');
}

/** Collects garbage while nobody waits; V8 would do so in the middle of an answer. */
export interface Collector {
  /** What answers left, where it is so much that the next one might have to wait for it; 2 to 12 ms. */
  readonly collectAnswers: () => void;
  /** Everything, once a corpus has been read: up to 0.2 s. */
  readonly collectAll: () => void;
}

/** V8 collects when the room for young objects, 16 MB in a long run, is full; an answer takes 1.3 MB of it. */
const MOST_FULL = 1 / 3;

/** V8's own `gc` (src/extensions/gc-extension.cc): of everything, where nothing else is said. */
type Collect = (options?: { readonly type: 'minor' }) => void;

/** V8 gives `gc` to contexts made after the flag is set, so one is made. */
export function openCollector(): Collector {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  return {
    collectAnswers: () => {
      if (fullness() > MOST_FULL) collect({ type: 'minor' });
    },
    collectAll: () => {
      collect();
      // What the first found unused of a snapshot's bytes, the second gives back.
      collect();
    },
  };
}

/** How much of the room for young objects is taken, 0 to 1. */
function fullness(): number {
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  return young === undefined ? 0 : young.space_used_size / (young.space_used_size + young.space_available_size);
}
