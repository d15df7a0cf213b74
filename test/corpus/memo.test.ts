import { expect, it } from 'vitest';
import { remember } from '../../src/corpus/memo.ts';
import { openCollector } from '../../src/engine.ts';

it('reads a word once while it is asked for, and anew when others have come between', () => {
  const read: string[] = [];
  const lengthOf = remember(2, (word) => {
    read.push(word);
    return word.length;
  });
  expect([lengthOf('a'), lengthOf('bb'), lengthOf('a'), lengthOf('bb')]).toEqual([1, 2, 1, 2]);
  expect(read).toEqual(['a', 'bb']);
  // The third begins a new half; the first two stay in the old one, and one that is asked for moves on.
  expect([lengthOf('ccc'), lengthOf('a')]).toEqual([3, 1]);
  expect(read).toEqual(['a', 'bb', 'ccc']);
  expect([lengthOf('dddd'), lengthOf('a'), lengthOf('bb')]).toEqual([4, 1, 2]);
  expect(read).toEqual(['a', 'bb', 'ccc', 'dddd', 'bb']);
});

it('lets go of the text that a word was cut from', () => {
  const { collectAll } = openCollector();
  const wordOf = remember(200, (word) => ({ word }));
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 100 }, (_, i) => {
    const text = `${'text '.repeat(20_000)}${i}`;
    return wordOf(text.slice(-20));
  });
  collectAll();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2_000_000);
  expect(kept).toHaveLength(100);
});

it('keeps what is empty', () => {
  let reads = 0;
  const find = remember(10, () => {
    reads++;
    return '';
  });
  find('a');
  find('a');
  expect(reads).toBe(1);
});
