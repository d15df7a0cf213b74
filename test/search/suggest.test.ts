import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareStory } from '../../src/corpus/bare-story.ts';
import type { EditorQuestion, Story } from '../../src/corpus/story.ts';
import { buildVersion } from '../../src/corpus/version.ts';
import { suggestQuestions } from '../../src/search/suggest.ts';

function makeStory(bodies: readonly string[], questions: readonly EditorQuestion[] = []): Story {
  const versions = bodies.map((body, order) => buildVersion({ id: `v${order}` }, order, body, 'en'));
  return { ...bareStory('harbour', 'The harbour', versions), questions };
}

function asksFor(body: string): string[] {
  return suggestQuestions(makeStory([body])).flatMap(({ ask }) => ask);
}

describe('suggestQuestions', () => {
  test.each([
    ['Ana Ruiz, the director of the Harbour Trust, left early.', 'who is Ana Ruiz?'],
    ['Ana Ruiz, the director of the Harbour Trust, left early.', 'who is the director of the Harbour Trust?'],
    ['He wrote to the advocacy group Anchor.', 'what is Anchor?'],
    ['Crews use the Port Alarm and Radio System, or PARS.', 'what does PARS stand for?'],
    ['Ruiz said the ferry was late because of Anchor.', 'what did Ruiz say about Anchor?'],
    ['"It was late," said Ruiz.', 'what did Ruiz say?'],
    ['The permit expires June 30.', 'when does the permit expire?'],
    ['The ferry sank two days ago near Cape Town.', 'when did the ferry sink near Cape Town?'],
    ['The pool will reopen on Friday.', 'when will the pool reopen?'],
    ['Ruiz confirmed the 6 p.m. hearing.', 'at what time was the hearing?'],
    ["Officials will attend Monday's hearing.", 'when is the hearing?'],
    ['The bridge was closed for three weeks.', 'for how long was the bridge closed?'],
    ['Dockers gathered at Pier Street.', 'where did Dockers gather?'],
    ['Ruiz invited two dockers to the hall.', 'how many dockers did Ruiz invite?'],
    ['The city paid $3 million for the ferry.', 'how much did The city pay for the ferry?'],
    ['The ferry was late because the engine failed.', 'why was the ferry late?'],
    ['Police arrested a docker in Cape Town.', 'where did police arrest a docker?'],
    ['Ruiz resigned after police raided the office in Cape Town.', 'who raided the office in Cape Town?'],
  ])('%s -> %s', (sentence, question) => {
    expect(asksFor(sentence).map((ask) => ask.toLowerCase())).toContain(question.toLowerCase());
  });

  test('"she" is whoever spoke last', () => {
    expect(asksFor('Ana Ruiz said the quay is safe. She invited three dockers.')).toContain(
      'how many dockers did Ruiz invite?',
    );
  });

  test('"they" is nobody known: no question', () => {
    expect(asksFor('They met Monday.')).toEqual([]);
  });

  test('quotes the whole sentence and its version, newest first, each question once', () => {
    const story = makeStory(['The permit expires June 30.', 'The permit expires July 30.\n\nThe ferry sank Monday.']);
    expect(suggestQuestions(story)).toEqual([
      { version: 'v1', quote: 'The permit expires July 30.', ask: ['when does the permit expire?'] },
      { version: 'v1', quote: 'The ferry sank Monday.', ask: ['when did the ferry sink?'] },
    ]);
  });

  test("does not propose again what the story's editor has", () => {
    const questions = [{ ask: ['When does the permit expire'], quote: 'expires June 30' }];
    expect(suggestQuestions(makeStory(['The permit expires June 30.'], questions))).toEqual([]);
  });

  test('any text: whole sentences, whole questions, none twice', () => {
    const word = fc.constantFrom(
      ...'Ruiz said that the union, who met Monday "we after two crews because in Cape Town $5 . ended June 3 p.m.'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const body = words.join(' ');
        const suggestions = suggestQuestions(makeStory([body.trim() === '' ? 'Nothing.' : body]));
        const asks = suggestions.flatMap(({ ask }) => ask);
        expect(suggestions.every(({ quote }) => body.includes(quote))).toBe(true);
        expect(
          asks.filter((ask) => !/^(?:who|what|when|where|why|how|at what time|for how long) .*[^ ]\?$/.test(ask)),
        ).toEqual([]);
        expect(new Set(asks).size).toBe(asks.length);
      }),
    );
  });
});
