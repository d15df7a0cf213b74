import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/corpus/steps.ts';
import { readFinderData } from '../../src/search/finder-data.ts';
import { renewFinderData } from '../../src/search/renew-finder-data.ts';
import { contentOf } from '../helpers/finder-data.ts';
import { makeStory } from '../helpers/stories.ts';

test('is what reading all stories together gives, whichever of them were read before', () => {
  const words = fc.array(fc.constantFrom('ferry', 'roof', 'rain', 'cherry', 'library'), { maxLength: 4 });
  const story = fc
    .tuple(words, words)
    .map(([a, b]) => makeStory('s', a.join(' ') || 'Nothing', [...a, ...b].join('. '), `${b.join(' ')}.`));
  const held = fc.record({ story, wasHeld: fc.boolean() });
  fc.assert(
    fc.property(fc.array(held, { maxLength: 6 }), fc.array(story, { maxLength: 2 }), (now, gone) => {
      const before = [...gone, ...now.flatMap((one) => (one.wasHeld ? [one.story] : []))];
      const kept = now.map((one) => (one.wasHeld ? before.indexOf(one.story) : undefined));
      const fresh = now.flatMap((one) => (one.wasHeld ? [] : [one.story]));
      const renewed = finish(renewFinderData(readFinderData(before), kept, readFinderData(fresh)));
      expect(contentOf(renewed)).toEqual(contentOf(readFinderData(now.map((one) => one.story))));
    }),
  );
});
