import { describe, expect, test } from 'vitest';
import type { Story, Version } from '../../src/corpus/story.ts';
import { analyzeText, stemWord } from '../../src/search/analysis.ts';
import { buildQuery } from '../../src/search/query.ts';
import { type Candidate, rankSentences } from '../../src/search/rank.ts';
import { readWanted } from '../../src/search/read-wanted.ts';
import { buildStoryIndex, type StoryIndex } from '../../src/search/story-index.ts';
import { makeStory } from '../helpers/versions.ts';

const LIBRARY_FIRE = `The central library of Harbin Falls burned for six hours on Tuesday, and nobody was hurt.

Fire Chief Mara Oduya said a heater in the basement started the blaze. "We had 40 firefighters there by noon," she said.

The National Archive Preservation Society, or NAPS, will try to save 3,000 wet books. Its director, Ivo Lund, called them "the memory of the town."

Mayor Tess Baird promised to rebuild on Alder Street by 2026 at a cost of $9 million. She did not say who would pay.

The library was built in 1911. A reading room stays open in City Hall.`;

const STORY: Story = {
  ...makeStory(LIBRARY_FIRE),
  glossary: new Map([['library', ['book house']]]),
  questions: [{ ask: ['can I still borrow books?', 'where can people read now?'], quote: 'A reading room stays open' }],
};
const INDEX = buildStoryIndex(STORY);

function rank(question: string, index: StoryIndex = INDEX): readonly Candidate[] {
  return rankSentences(buildQuery(analyzeText(question), readWanted(question), index), index, index.story.versions);
}

const textOfCandidate = ({ unit }: Candidate): string => unit.statement.text;

describe('rankSentences puts first', () => {
  test.each([
    ['what started the fire?', 'a heater in the basement', 'a stand-in ("blaze") beside the very verb'],
    ['how long did the library burn?', 'burned for six hours', 'a length of time beside the verb'],
    ['who is Ivo Lund?', 'Its director, Ivo Lund', 'where he is described'],
    ['what does NAPS stand for?', 'National Archive Preservation Society', 'where the acronym is spelt out'],
    ['how much will rebuilding cost?', '$9 million', 'the only sum of money'],
    ['where will they rebuild it?', 'on Alder Street', 'the place beside the verb'],
    ['when was the library built?', 'built in 1911', 'not where it burned or is rebuilt'],
    ['how many firefighters were there?', '40 firefighters', 'the number counts firefighters, not books'],
    ['how many books are wet?', '3,000 wet books', 'the number counts books, not firefighters'],
    ['what did the mayor promise?', 'promised to rebuild', 'her title stands for her'],
    ['what did Tess promise?', 'promised to rebuild', 'a first name stands for the full one'],
    ['who started the blase?', 'started the blaze', 'a slip of the keys'],
    ['where can people read now?', 'A reading room stays open', "the editor's own question"],
    ['was anybody hurt?', 'nobody was hurt', 'the only sentence with the word'],
  ])('%s: "%s", for %s', (question, words) => {
    expect(rank(question)[0] && textOfCandidate(rank(question)[0] as Candidate)).toContain(words);
  });

  test.each([
    [
      'whats the deal with the boiler thing that set it off',
      'a heater in the basement',
      'a verb parted from its particle',
    ],
    ['how much does it cost to put it back up', '$9 million', 'plain words for what is done again'],
    ['how pricey will the rebuild be', '$9 million', 'a word of the chat'],
    ['did the mayor vow to rebuild it', 'promised to rebuild', 'a vow for a promise'],
  ])('%s: "%s", for %s', (question, words) => {
    expect(rank(question)[0] && textOfCandidate(rank(question)[0] as Candidate)).toContain(words);
  });

  test('an acronym where its words stand, joining words between them or not', () => {
    const index = buildStoryIndex(
      makeStory(`The Office of Harbors and Canals closed the lock on Monday.

The captains want OHC to open it again. They have called for OHC to be abolished.`),
    );
    const [first] = rank('what does OHC stand for?', index);
    expect(first && textOfCandidate(first)).toContain('Office of Harbors and Canals');
  });

  test('leaves out sentences that share nothing', () => {
    expect(rank('zzqx')).toEqual([]);
    expect(rank('who')).toEqual([]);
  });

  test('ranks only the versions asked, the latest first among equals', () => {
    const index = buildStoryIndex(makeStory(LIBRARY_FIRE, LIBRARY_FIRE));
    expect(
      rank('when was the library built?', index)
        .slice(0, 2)
        .map(({ unit }) => unit.version.order),
    ).toEqual([1, 0]);
    const [older] = index.story.versions;
    const query = buildQuery(analyzeText('library'), 'thing', index);
    const only = rankSentences(query, index, older === undefined ? [] : [older]);
    expect(only.length).toBeGreaterThan(0);
    expect(only.every(({ unit }) => unit.version === older)).toBe(true);
  });

  test('gives every feature between 0 and 1, best score first', () => {
    const candidates = rank('who said a heater started the blaze in the library?');
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { features } of candidates) {
      for (const [name, value] of Object.entries(features)) {
        expect(value, name).toBeGreaterThanOrEqual(0);
        expect(value, name).toBeLessThanOrEqual(1.0001);
      }
    }
  });
});

describe('rankSentences in a story of many wordings', () => {
  const bodies = Array.from(
    { length: 120 },
    (_, i) => `The toll rose.\n\nThe flood killed ${i + 200} people in Harbin Falls.`,
  );
  const index = buildStoryIndex(makeStory(...bodies));
  const question = 'how many people did the flood kill?';

  test('takes the latest of equal ones, however many there are', () => {
    expect(textOfCandidate(rank(question, index)[0] as Candidate)).toContain('319');
  });

  test.each([0, 60, 119])('finds that of version %i alone', (order) => {
    const version = index.story.versions[order] as Version;
    const query = buildQuery(analyzeText(question), readWanted(question), index);
    const [first] = rankSentences(query, index, [version]);
    expect(textOfCandidate(first as Candidate)).toContain(String(order + 200));
  });
});

describe('aliases are read from the story', () => {
  const standsFor = (words: string): readonly string[] => {
    const stems = words.split(' ').map(stemWord);
    return (INDEX.aliases.get(stems[0] ?? '') ?? [])
      .filter((entry) => entry.stems.join(' ') === stems.join(' '))
      .flatMap((entry) => entry.alternatives.map((other) => other.stems.join(' ')));
  };

  test.each([
    ['naps', ['national', 'archive', 'preservation', 'society']],
    ['tess', ['baird']],
    ['mayor', ['baird']],
    ['chief', ['oduya']],
    ['library', ['book', 'house']],
    ['book house', ['library']],
  ])('%s', (name, words) => {
    expect(standsFor(name)).toContain(words.map(stemWord).join(' '));
  });
});

describe('buildQuery', () => {
  const query = buildQuery(analyzeText('what did Ivo tell the zzqx about the blaze'), 'speech', INDEX);
  const unit = (word: string) => query.units.find((each) => each.word === word);

  test('has a unit for each word that carries something, once', () => {
    expect(query.units.map(({ word }) => word)).toEqual(['ivo', 'tell', 'zzqx', 'blaze']);
    expect(buildQuery(analyzeText('books books book'), 'thing', INDEX).units).toHaveLength(1);
  });

  test('knows what the story has', () => {
    expect(unit('blaze')?.known).toBe(true);
    expect(unit('zzqx')).toMatchObject({ known: false, nameLike: true });
  });

  test('weighs words that only ask lightly', () => {
    expect(unit('tell')?.weight).toBeLessThan((unit('blaze')?.weight ?? 0) / 2);
  });
});
