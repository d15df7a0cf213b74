import type { RateLimit, RateLimits } from '../settings.ts';

/** Whether somebody may ask now. */
export type Admission =
  | { readonly kind: 'admitted' }
  /** `isFirst`: the first refusal since the last question that was let in. */
  | { readonly kind: 'refused'; readonly waitMs: number; readonly isFirst: boolean };

export interface Doorkeeper {
  readonly admit: (personId: string, channelId: string) => Admission;
}

/**
 * Lets questions in as long as person, channel and the whole each have a token left: one bucket each, as large as the
 * limit's count, filling up at its rate (https://en.wikipedia.org/wiki/Token_bucket). What is refused costs no token, so
 * a flood from one person takes nothing from others.
 *
 * @param now milliseconds, from any beginning.
 */
export function createDoorkeeper(limits: RateLimits, now: () => number): Doorkeeper {
  const person = createBuckets(limits.person, now);
  const channel = createBuckets(limits.channel, now);
  const total = createBuckets(limits.total, now);
  const refused = new Set<string>();
  return {
    admit: (personId, channelId) => {
      const asked = [
        [person, personId],
        [channel, channelId],
        [total, ''],
      ] as const;
      const waitMs = Math.max(...asked.map(([buckets, key]) => buckets.waitMs(key)));
      if (waitMs === 0) {
        for (const [buckets, key] of asked) buckets.take(key);
        refused.delete(personId);
        return { kind: 'admitted' };
      }
      const isFirst = !refused.has(personId);
      if (refused.size >= KEPT_MAX) refused.clear();
      refused.add(personId);
      return { kind: 'refused', waitMs, isFirst };
    },
  };
}

interface Buckets {
  /** Until there is a token, in milliseconds; 0 when there is one. */
  readonly waitMs: (key: string) => number;
  readonly take: (key: string) => void;
}

// More keys than that mean that most of them are full again and need not be kept.
const KEPT_MAX = 10_000;

function createBuckets({ count, seconds }: RateLimit, now: () => number): Buckets {
  const perMs = count / (seconds * 1_000);
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  const tokensOf = (key: string) => {
    const bucket = buckets.get(key);
    return bucket === undefined ? count : Math.min(count, bucket.tokens + (now() - bucket.at) * perMs);
  };
  return {
    waitMs: (key) => Math.max(0, Math.ceil((1 - tokensOf(key)) / perMs)),
    take: (key) => {
      const tokens = tokensOf(key) - 1;
      if (buckets.size >= KEPT_MAX)
        for (const known of buckets.keys()) if (tokensOf(known) >= count) buckets.delete(known);
      buckets.set(key, { tokens, at: now() });
    },
  };
}
