import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { openCollector } from '../src/engine.ts';

const KINDS = new Map([
  [constants.NODE_PERFORMANCE_GC_MINOR, 'minor'],
  [constants.NODE_PERFORMANCE_GC_MAJOR, 'major'],
]);

/** What collections there are while something runs that leaves the engine no reason for any. */
async function listCollections(run: () => void): Promise<readonly (string | undefined)[]> {
  const kinds: (string | undefined)[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly detail: { readonly kind: number } })[])
      kinds.push(KINDS.get(entry.detail.kind));
  });
  observer.observe({ entryTypes: ['gc'] });
  run();
  await new Promise((resolve) => setTimeout(resolve, 0));
  observer.disconnect();
  return kinds;
}

test('what answers left is collected only where it is much, and without walking the whole heap', async () => {
  const { collectAll, collectAnswers } = openCollector();
  expect(await listCollections(collectAll)).toEqual(['major', 'major']);
  expect(await listCollections(collectAnswers)).toEqual([]);
  const fill = () => {
    const young = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
    while ((young()?.space_used_size ?? 1) < (young()?.space_available_size ?? 0)) JSON.parse('[1, 2, 3]');
  };
  fill();
  expect(await listCollections(collectAnswers)).toEqual(['minor']);
  expect(await listCollections(collectAnswers)).toEqual([]);
});
