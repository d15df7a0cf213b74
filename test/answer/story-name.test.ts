import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { forgetStoryName } from '../../src/answer/story-name-en.ts';
import { replyWithAnswer } from '../../src/commands/answer-reply.ts';
import { ENGLISH } from '../../src/commands/words/words.ts';
import type { Story } from '../../src/corpus/story.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory, makeVersion } from '../helpers/versions.ts';

function tell(id: string, title: string, ...bodies: readonly string[]): Story {
  return { ...makeStory(), id, title, versions: bodies.map((body, order) => makeVersion(body, order)) };
}

const MARATHON = tell(
  'haldon-run',
  'The Haldon Marathon was too short',
  'The course was 380 metres too short. The next race is in May.',
  'The course was 420 metres too short. The next race is in June.',
);
const HACK = tell(
  'hospital-hack',
  'Records stolen from Fernhill General',
  'Hackers stole 14,000 records, which changed hands on Monday.',
  'Hackers stole 41,000 records, which changed hands on Monday.',
);

describe("a story's name", () => {
  test.each([
    ['what changed in the marathon story?', 'what changed in the story?'],
    ['what changed in the Haldon Marathon article?', 'what changed in the article?'],
    ['how did the story about the marathon change?', 'how did the story change?'],
    ['the first version of the story about the marathon', 'the first version of the story'],
    ['what does the article on the Haldon marathon say about it?', 'what does the article say about it?'],
    ['what changed in marathon story', 'what changed in story'],
  ])('is left out: %s', (question, left) => {
    expect(forgetStoryName(question, MARATHON)).toBe(left);
  });

  test.each([
    'what changed in the hospital story?',
    'what did the story about the election say?',
    'what did the first story say?',
    'who found the first piece of the course?',
    'who directs the marathon story revival?',
  ])('is left where it is none: %s', (question) => {
    expect(forgetStoryName(question, MARATHON)).toBe(question);
  });

  test('that begins like a version is still told from one', () => {
    const first = tell('first', 'First woman elected mayor', 'She won.');
    expect(forgetStoryName('what did the first article say?', first)).toBe('what did the first article say?');
  });
});

describe('of several stories', () => {
  const library = buildLibrary([MARATHON, HACK]);
  const ask = (question: string, preferredStories: readonly string[] = []) =>
    answerQuestion(library, { question, preferredStories });

  test('the one that is named is compared as a whole', () => {
    const { outcome, quotations } = ask('What changed in the marathon story?');
    expect(outcome).toBe('compared');
    expect(new Set(quotations.map(({ story }) => story))).toEqual(new Set(['haldon-run']));
    expect(quotations.map(({ text }) => text).join(' ')).toContain('The next race is in June.');
  });

  test.each(['What changed?', 'How many versions are there?', 'what is new in the latest version?'])(
    'it is asked which is meant: %s',
    (question) => {
      const answer = ask(question);
      expect(answer).toMatchObject({ outcome: 'not-found', notices: [{ code: 'story-not-named' }] });
      const { blocks } = replyWithAnswer(answer, library, ENGLISH);
      expect(JSON.stringify(blocks)).toContain('The Haldon Marathon was too short');
    },
  );

  test('a misspelt name is one', () => {
    expect(ask('what changed in the maraton story?').outcome).toBe('compared');
  });

  test.each([
    'What changed in the Haldon Marathon?',
    'what changed in "The Haldon Marathon was too short"?',
    'what changed in marathon story?',
  ])('the whole of one is compared where its sentences do not repeat the title: %s', (question) => {
    const { outcome, quotations } = answerQuestion(library, { question });
    expect([outcome, quotations.length]).toEqual(['compared', 4]);
  });

  test('words in which versions are asked about name none, whatever its title says', () => {
    const bridge = tell('bridge', 'New bridge opens', 'The bridge opens in May.', 'The bridge opens in June.');
    const answer = answerQuestion(buildLibrary([bridge, HACK]), { question: 'What is new?' });
    expect(answer.notices).toEqual([{ code: 'story-not-named' }]);
  });

  test('a label of its versions names it', () => {
    const [before, after] = MARATHON.versions;
    if (before === undefined || after === undefined) throw new Error('no versions');
    const labelled = { ...MARATHON, versions: [before, { ...after, label: 'after the race' }] };
    const answer = answerQuestion(buildLibrary([labelled, HACK]), { question: 'What changed after the race?' });
    expect([answer.outcome, answer.quotations[0]?.story]).toEqual(['compared', 'haldon-run']);
  });

  test('a version that only another story has is no mistake of the program', () => {
    const lettered = {
      ...HACK,
      versions: HACK.versions.map((version, i) => ({ ...version, id: 'ab'.charAt(i) })),
    };
    const held = buildLibrary([lettered, MARATHON]);
    for (const question of [
      'What does version 000 say about the race in Leeds?',
      'In version b, when is the next race?',
    ]) {
      const { blocks } = replyWithAnswer(answerQuestion(held, { question }), held, ENGLISH);
      expect(blocks.length, question).toBeGreaterThan(0);
    }
  });

  test("a channel's own story is meant where none is named", () => {
    expect(ask('What changed?', ['hospital-hack'])).toMatchObject({
      outcome: 'compared',
      quotations: expect.arrayContaining([expect.objectContaining({ story: 'hospital-hack' })]),
    });
  });

  test('a follow-up stays with the story that answered', () => {
    const [quotation] = ask('How many records did the hackers steal?').quotations;
    if (quotation === undefined) throw new Error('not answered');
    const previous = { ...quotation, question: 'How many records did the hackers steal?' };
    const { outcome, quotations } = answerQuestion(library, { question: 'what changed?', previous });
    expect([outcome, quotations[0]?.story]).toEqual(['compared', 'hospital-hack']);
  });

  test('a follow-up on a story of one version asks for no name', () => {
    const single = tell('single', 'Library opens', 'The library opens in May.');
    const both = buildLibrary([single, HACK]);
    const question = 'When does the library open?';
    const [quotation] = answerQuestion(both, { question }).quotations;
    if (quotation === undefined) throw new Error('not answered');
    const { notices } = answerQuestion(both, { question: 'did that change?', previous: { ...quotation, question } });
    expect(notices).toEqual([]);
  });

  test('what a topic of the versions is asked of needs no name', () => {
    expect(ask('What changed about the records?').quotations[0]?.story).toBe('hospital-hack');
  });

  test('a single story is always meant', () => {
    expect(answerQuestion(buildLibrary([HACK]), { question: 'What changed?' }).outcome).toBe('compared');
  });
});
