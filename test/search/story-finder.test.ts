import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/search/analysis.ts';
import { readFinderData } from '../../src/search/finder-data.ts';
import { collectPostings } from '../../src/search/flat-postings.ts';
import { readSoughtWords } from '../../src/search/sought-words.ts';
import { createStoryFinder } from '../../src/search/story-finder.ts';
import { makeStory, THREE_STORIES } from '../helpers/stories.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', '__proto__'), { maxLength: 8 });

describe('flat postings', () => {
  test('hold every word of every text with its count, against a plain reference', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (texts) => {
        const builder = collectPostings();
        for (const text of texts) builder.add(text);
        const { words: ids, offsets, texts: holding, counts } = builder.build();
        for (const [word, id] of ids) {
          const own = Array.from({ length: (offsets[id + 1] ?? 0) - (offsets[id] ?? 0) }, (_, i) => {
            const at = (offsets[id] ?? 0) + i;
            return [holding[at], counts[at]];
          });
          const expected = texts.flatMap((text, i) => {
            const count = text.filter((other) => other === word).length;
            return count === 0 ? [] : [[i, count]];
          });
          expect(own).toEqual(expected);
        }
        expect([...ids.keys()].sort()).toEqual([...new Set(texts.flat())].sort());
      }),
    );
  });
});

describe('finding stories', () => {
  const finder = createStoryFinder(readFinderData(THREE_STORIES));
  const find = (question: string) =>
    finder.findStories(readSoughtWords(analyzeText(question), finder), 3).map(({ story }) => THREE_STORIES[story]?.id);

  test('what stands the same in two versions is one text', () => {
    const body = 'The mayor resigned. Nobody knows why.';
    const one = readFinderData([makeStory('s', 'Mayor', body)]);
    const three = readFinderData([makeStory('s', 'Mayor', body, body, body.replace('knows', 'said'))]);
    expect(one.textLengths).toHaveLength(3); // the title and two sentences
    expect(three.textLengths).toHaveLength(4);
  });

  test('only stories that share a word are found, best first', () => {
    expect(find('cherry harvest')).toEqual(['orchard']);
    expect(find('Hollum library')).toEqual(['library', 'ferry']);
    expect(find('the of and')).toEqual([]);
    expect(find('zebra')).toEqual([]);
  });

  test('a title counts, and so do the words of a glossary', () => {
    const [story] = THREE_STORIES;
    if (story === undefined) throw new Error('no story');
    const named = createStoryFinder(
      readFinderData([...THREE_STORIES, { ...story, id: 'x', glossary: new Map([['Hollum', ['seagull town']]]) }]),
    );
    expect(named.findStories(readSoughtWords(analyzeText('seagull'), named), 1)).toMatchObject([{ story: 3 }]);
    expect(find('seagull')).toEqual([]);
  });

  test('one search leaves nothing behind for the next', () => {
    const sought = readSoughtWords(analyzeText('the captain of the ferry to Hollum'), finder);
    const first = finder.findStories(sought, 3);
    find('growers library frost');
    expect(finder.findStories(sought, 3)).toEqual(first);
  });
});
