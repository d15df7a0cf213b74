import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestions } from '../../bench/questions.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory, THREE_STORIES } from '../helpers/stories.ts';

const library = buildLibrary(THREE_STORIES);

describe('a question finds its story', () => {
  test.each([
    ['When does the library open?', 'library', '4 May'],
    ['How much did the library cost?', 'library', '2.1 million'],
    ['Who is the captain of the ferry?', 'ferry', 'Ines Roth'],
    ['How long will the repairs take?', 'ferry', 'nine weeks'],
    ['What destroyed the cherry blossom?', 'orchard', 'late frost'],
    ['what destroyed the chery blosom', 'orchard', 'late frost'],
  ])('%s', (question, story, words) => {
    const [first] = answerQuestion(library, { question }).quotations;
    expect(first).toMatchObject({ story, text: expect.stringContaining(words) });
  });

  test('a name that two stories share is told apart by the rest of the question', () => {
    const [first] = answerQuestion(library, { question: 'What did the speaker Roth ask for?' }).quotations;
    expect(first?.story).toBe('orchard');
  });

  test('words of no story, or no words, are refused', () => {
    for (const question of ['Who won the chess tournament?', '', '???', 'thanks!', 'zzxqj vkwpq'])
      expect(answerQuestion(library, { question }), question).toMatchObject({ outcome: 'not-found', quotations: [] });
  });

  test('what only the other stories say is not taken from them when a story is named', () => {
    const answer = answerQuestion(library, { question: 'When does the library open?', story: 'orchard' });
    expect(answer).toMatchObject({ outcome: 'not-found', quotations: [] });
    expect(answer.related.map(({ story }) => story)).not.toContain('library');
  });

  test('a story that is not held answers nothing', () => {
    const answer = answerQuestion(library, { question: 'When does the library open?', story: 'nowhere' });
    expect(answer).toMatchObject({ outcome: 'not-found', quotations: [] });
  });

  test('with no story held every question is refused', () => {
    expect(answerQuestion(buildLibrary([]), { question: 'When?' }).outcome).toBe('not-found');
  });
});

describe('preferred stories', () => {
  const twins = buildLibrary([
    makeStory('north', 'The northern bridge', 'The bridge reopens on 3 June. Repairs cost 40,000 euros.'),
    makeStory('south', 'The southern bridge', 'The bridge reopens on 9 July. Repairs cost 90,000 euros.'),
  ]);

  test.each([
    ['north', '3 June'],
    ['south', '9 July'],
  ])('%s is asked first', (story, day) => {
    const [first] = answerQuestion(twins, {
      question: 'When does the bridge reopen?',
      preferredStories: [story],
    }).quotations;
    expect(first).toMatchObject({ story, text: expect.stringContaining(day) });
  });

  test('the others answer what a preferred one does not say; one that is not held is passed over', () => {
    const inquiry = { question: 'When does the library open?', preferredStories: ['nowhere', 'ferry'] };
    expect(answerQuestion(library, inquiry).quotations[0]?.story).toBe('library');
  });

  test('a story named in the inquiry binds whatever is preferred', () => {
    const inquiry = { question: 'When does the bridge reopen?', story: 'north', preferredStories: ['south'] };
    expect(answerQuestion(twins, inquiry).quotations[0]?.story).toBe('north');
  });
});

const NODEJS_BLOG = '../shared/corpora/nodejs-blog';

describe('sixty real stories', () => {
  test('questions written about one of them find it more often than not', async ({ skip }) => {
    if (!existsSync(NODEJS_BLOG)) skip('../shared/corpora/nodejs-blog is not here');
    const real = buildLibrary(await loadCorpus(NODEJS_BLOG, { reservedCommandNames: [] }));
    const questions = parseQuestions(readFileSync('bench/batches/batch-1.json', 'utf8'));
    const found = questions
      .filter(({ gold }) => gold.length > 0)
      .flatMap(({ question, story }) => {
        const [first] = answerQuestion(real, { question }).quotations;
        return first === undefined ? [] : [first.story === story];
      });
    expect(found.length).toBeGreaterThanOrEqual(15);
    expect(found.filter((right) => right).length / found.length).toBeGreaterThan(0.75);
  });
});
