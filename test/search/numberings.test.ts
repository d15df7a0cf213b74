import { describe, expect, test } from 'vitest';
import { otherNumberings } from '../../src/search/numberings.ts';

const VOCABULARY = new Set(['v12.18.0', '18.x', 'v18.2.0', '18.5', 'v1', '12', '180']);
const forms = (word: string): string[] => otherNumberings(word, VOCABULARY).flatMap(({ stems }) => [...stems]);

describe('otherNumberings', () => {
  test.each([
    ['1', ['v1']],
    ['v1', ['1']],
    ['12.18', ['v12.18', 'v12.18.0']],
    ['18', ['v18', '18.x', 'v18.2.0']],
    ['node', []],
  ])('%s may be written %j', (word, expected) => {
    expect(forms(word).sort()).toEqual([...expected].sort());
  });

  test('the very number is surer than one of its line', () => {
    const [same, ofTheLine] = otherNumberings('12.18', VOCABULARY);
    expect(same?.weight).toBeGreaterThan(ofTheLine?.weight ?? 1);
  });
});
