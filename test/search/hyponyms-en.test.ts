import { describe, expect, test } from 'vitest';
import { bareStory } from '../../src/corpus/bare-story.ts';
import { buildVersion } from '../../src/corpus/version.ts';
import { analyzeText, stemWord } from '../../src/search/analysis.ts';
import { hyponymsOf } from '../../src/search/hyponyms-en.ts';
import { buildQuery } from '../../src/search/query.ts';
import { buildStoryIndex } from '../../src/search/story-index.ts';

const standsFor = (kind: string, thing: string): boolean =>
  hyponymsOf(stemWord(kind)).some(({ stems }) => stems[0] === stemWord(thing));

describe('hyponymsOf', () => {
  test.each([
    ['relative', 'mother'],
    ['vehicles', 'coach'],
    ['building', 'hut'],
  ])('a word for a kind of thing stands for one: %s, %s', (kind, thing) => {
    expect(standsFor(kind, thing)).toBe(true);
  });

  test.each([
    ['mother', 'relative'],
    ['mother', 'aunt'],
    ['council', 'mayor'],
  ])('but %s does not stand for %s', (kind, thing) => {
    expect(standsFor(kind, thing)).toBe(false);
  });
});

test.each([
  ['Ice covers the road.', true],
  ['The road was closed by ICE.', false],
])('weather may be ice, not the agency: %s', (body, isKnown) => {
  const index = buildStoryIndex(bareStory('road', 'The road', [buildVersion({ id: '0' }, 0, body, 'en')]));
  const [weather] = buildQuery(analyzeText('weather'), 'thing', index).units;
  expect(weather?.known).toBe(isKnown);
});
