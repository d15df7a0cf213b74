/** Items by the bucket that each belongs to, in the order of the items: a list of all and where each bucket begins in it. */
export interface Buckets {
  /** Calls for each item of a bucket. */
  readonly forEach: (bucket: number, visit: (item: number) => void) => void;
}

/**
 * Sorts items into buckets by counting. Two arrays for all of them: an array for each bucket is what most of the memory of a
 * story just opened went into.
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
