import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { finish } from '../../src/corpus/steps.ts';
import { buildLibrary } from '../../src/library.ts';
import { readFinderData } from '../../src/search/finder-data.ts';
import { createStoryFinder } from '../../src/search/story-finder.ts';
import { buildStoryIndex } from '../../src/search/story-index.ts';
import { viewStoryWords } from '../../src/search/story-words.ts';
import { createFlatSearch, createMiniSearch, flatPassages, flatStatements } from '../../src/search/text-search.ts';
import { makeStory, THREE_STORIES } from '../helpers/stories.ts';

const WORDS = ['harbour', 'ferry', 'captain', 'cherry', 'frost', 'library', 'roof', 'rain'];

describe('searching one story in the postings of all', () => {
  test('ranks sentences as MiniSearch does', () => {
    const sentence = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
    const query = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { minLength: 2, maxLength: 12, selector: String }),
        query,
        (texts, asked) => {
          const body = texts.map((words) => `So ${words.join(' ')}.`).join('\n\n');
          const data = readFinderData([...THREE_STORIES, makeStory('x', 'Of the', body)]);
          const words = viewStoryWords(data, THREE_STORIES.length, texts.length);
          const flat = createFlatSearch(words, flatStatements(words, texts.length));
          const stems = buildStoryIndex(makeStory('x', 'Of the', body)).statements.map((statement) => [
            ...statement.stems,
          ]);
          const boosts = new Map(
            asked.map((word, i) => [stems.flat().find((stem) => word.startsWith(stem)) ?? word, 1 + i]),
          );
          const expected = new Map(finish(createMiniSearch(stems))(boosts).map(({ id, score }) => [id, score]));
          const found = flat(boosts);
          expect(found.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
          for (const { id, score } of found) expect(score).toBeCloseTo(expected.get(id) ?? Number.NaN, 4);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('ranks passages as MiniSearch does, a sentence in several of them', () => {
    const body = 'The ferry sank.\n\nThe captain swam. The ferry sank.\n\nA library burned.';
    const data = readFinderData([...THREE_STORIES, makeStory('x', 'Of the', body)]);
    const words = viewStoryWords(data, THREE_STORIES.length, 3);
    const flat = createFlatSearch(words, flatPassages(words, 3, [[0], [1, 0], [2]]));
    const mini = finish(
      createMiniSearch([
        ['ferri', 'sank'],
        ['captain', 'swam', 'ferri', 'sank'],
        ['librari', 'burn'],
      ]),
    );
    const boosts = new Map([
      ['ferri', 2],
      ['captain', 1],
    ]);
    const found = flat(boosts);
    expect(found.map(({ id }) => id)).toEqual([1, 0]);
    const expected = mini(boosts);
    expect(expected.map(({ id }) => id)).toEqual([1, 0]);
    for (const [i, { score }] of found.entries()) expect(score).toBeCloseTo(expected[i]?.score ?? Number.NaN, 4);
  });

  test('sees the words of its own story only', () => {
    const data = readFinderData(THREE_STORIES);
    const library = viewStoryWords(data, 1, 3);
    expect(library.has('harbour')).toBe(false);
    expect(library.get('roof')).toEqual([2]);
    expect(library.get('tomorrow')).toBeUndefined();
  });
});

describe('an archive', () => {
  /** Enough sentences about nothing in particular that the library is opened as an archive. */
  const filler = Array.from({ length: 120 }, (_, story) =>
    makeStory(
      `filler-${story}`,
      `Filler ${story}`,
      Array.from({ length: 50 }, (_, i) => `Lot ${story * 50 + i} went to bidder ${(story * 7 + i * 13) % 97}.`).join(
        ' ',
      ),
    ),
  );

  test('answers as the stories by themselves do', () => {
    const archive = buildLibrary([...THREE_STORIES, ...filler]);
    const alone = buildLibrary(THREE_STORIES);
    expect(archive.finder.data.textLengths.length).toBeGreaterThan(5_000);
    for (const question of [
      'When does the library open?',
      'Who is the captain of the ferry?',
      'What destroyed the blossom?',
    ]) {
      const [expected] = answerQuestion(alone, { question }).quotations;
      expect(answerQuestion(archive, { question }).quotations[0]).toMatchObject({ ...expected });
    }
  });

  test('keeps finding after more stories were opened than are kept', () => {
    const archive = buildLibrary([...THREE_STORIES, ...filler]);
    for (const { index } of archive.stories) expect(index.statements.length).toBeGreaterThan(2);
    const [first] = answerQuestion(archive, { question: 'How much did the library cost?' }).quotations;
    expect(first?.text).toContain('2.1 million');
  });

  test('a finder is the same from its data', () => {
    const data = readFinderData(THREE_STORIES);
    const copy = structuredClone(data);
    const sought = [{ stem: 'hollum', weight: 1 }];
    expect(createStoryFinder(copy).findStories(sought, 3)).toEqual(createStoryFinder(data).findStories(sought, 3));
  });
});
