import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/search/analysis.ts';
import { editorMatches } from '../../src/search/editor-likeness.ts';
import { buildQuery } from '../../src/search/query.ts';
import { readWanted } from '../../src/search/read-wanted.ts';
import { buildStoryIndex } from '../../src/search/story-index.ts';
import { makeStory } from '../helpers/versions.ts';

const INDEX = buildStoryIndex({
  ...makeStory(`The library burned for six hours on Tuesday.

A heater in the basement started the blaze. A reading room stays open in City Hall.`),
  questions: [{ ask: ['can I still borrow books?', 'where can people read now?'], quote: 'A reading room stays open' }],
});

describe("editorMatches compares with the editor's questions", () => {
  const match = (question: string): number =>
    Math.max(
      0,
      ...[...editorMatches(buildQuery(analyzeText(question), readWanted(question), INDEX), INDEX).values()].map(
        ({ likeness }) => likeness,
      ),
    );

  test('the very question fits wholly, a like one in part, another not at all', () => {
    expect(match('where can people read now?')).toBeGreaterThan(0.95);
    expect(match('where can people read?')).toBeGreaterThan(0.6);
    expect(match('who can people read?')).toBeLessThan(match('where can people read?'));
    expect(match('how hot was the heater?')).toBe(0);
  });
});
