import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortIntoBuckets } from '../../src/search/buckets.ts';

test('every bucket gives its items in their order, and an empty one none', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 40 }), (bucketOf) => {
      const buckets = sortIntoBuckets(bucketOf, 8);
      for (let bucket = 0; bucket < 8; bucket++) {
        const items: number[] = [];
        buckets.forEach(bucket, (item) => void items.push(item));
        expect(items).toEqual([...bucketOf.keys()].filter((item) => bucketOf[item] === bucket));
      }
    }),
  );
});
