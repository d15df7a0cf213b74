import { expect, test } from 'vitest';
import type { Story } from '../src/corpus/story.ts';
import { createShelf, type OpenStory } from '../src/open-stories.ts';
import { makeStory } from './helpers/versions.ts';

function fillShelf(mostSentences: number, sizes: readonly number[]): readonly number[] {
  const stories = sizes.map(() => makeStory('A text.'));
  const build = (_: Story, id: number) => ({ index: { statements: { length: sizes[id] } } }) as unknown as OpenStory;
  const shelf = createShelf(mostSentences, new Map(), build);
  for (const [id, story] of stories.entries()) shelf.open(story, id);
  return [...shelf.opened.keys()].map((story) => stories.indexOf(story));
}

test('lets go of the stories asked longest ago, though all are as large', () => {
  expect(fillShelf(100, [50, 50, 50, 50, 50])).toEqual([2, 3, 4]);
});

test('keeps the largest, whatever is asked after it', () => {
  expect(fillShelf(100, [500, 50, 50, 50])).toEqual([0, 2, 3]);
});
