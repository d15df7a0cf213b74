/** Items by the bucket that each belongs to. */
export interface Buckets {
  /** Calls with the place of each item of a bucket, in their order. */
  readonly forEach: (bucket: number, visit: (item: number) => void) => void;
}

/**
 * Sorts items into buckets by counting: two arrays for all of them, where an array for each bucket of each story that is opened
 * was a sixth of what the collector had to copy.
 * @param bucketOf the bucket of each item, from 0 to below `count`.
 */
export function sortIntoBuckets(bucketOf: ArrayLike<number>, count: number): Buckets {
  const begin = new Uint32Array(count + 1);
  for (let item = 0; item < bucketOf.length; item++) add(begin, (bucketOf[item] as number) + 1, 1);
  for (let bucket = 1; bucket <= count; bucket++) add(begin, bucket, begin[bucket - 1] as number);
  const next = begin.slice();
  const items = new Uint32Array(bucketOf.length);
  for (let item = 0; item < bucketOf.length; item++) {
    const bucket = bucketOf[item] as number;
    items[next[bucket] as number] = item;
    add(next, bucket, 1);
  }
  return {
    forEach(bucket, visit) {
      const end = begin[bucket + 1] as number;
      for (let at = begin[bucket] as number; at < end; at++) visit(items[at] as number);
    },
  };
}

function add(counts: Uint32Array, at: number, more: number): void {
  counts[at] = (counts[at] as number) + more;
}
