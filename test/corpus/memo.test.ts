import { expect, it } from 'vitest';
import { remember } from '../../src/corpus/memo.ts';

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
