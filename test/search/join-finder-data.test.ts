import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/corpus/steps.ts';
import { readFinderData } from '../../src/search/finder-data.ts';
import { joinFinderData } from '../../src/search/join-finder-data.ts';
import { makeStory, THREE_STORIES } from '../helpers/stories.ts';

test('joins to what reading all stories together gives, word for word and in the same order', () => {
  const words = fc.array(fc.constantFrom('ferry', 'roof', 'rain', 'cherry', 'library'), { maxLength: 4 });
  const story = fc
    .tuple(words, words)
    .map(([a, b]) => makeStory('s', a.join(' ') || 'Nothing', [...a, ...b].join('. '), `${b.join(' ')}.`));
  fc.assert(
    fc.property(fc.array(story, { maxLength: 6 }), (stories) => {
      const joined = finish(joinFinderData(stories.map((one) => readFinderData([one]))));
      const whole = readFinderData(stories);
      expect(joined).toEqual(whole);
      expect([...joined.postings.words]).toEqual([...whole.postings.words]);
    }),
    { examples: [[[]], [[...THREE_STORIES]]] },
  );
});
