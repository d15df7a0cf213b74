import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/versions.ts';

const FAIR = `The Skerry boat fair will be held in Dunmore on Saturday, the fair's director, Oona Pell, said Monday.

“We created this fair to bring the islands together,” said Pell.

The fair has added a parking fee because of the narrow road. Pell met the mayor on Monday.

A barge lies in the harbour. A storm caused the gap in the harbour wall.

Early tickets are sold until June 4. The talks come out in April each year.

For more information on the boat fair visit https://fair.example/talks.

Ida Strand of the Gull bakery baked 300 rolls. “I sold 22.”

Lawyers for the Harbour League attended the dinner. The contract with the bakery ends in May.`;

const library = buildLibrary([makeStory(FAIR)]);

function ask(question: string): { outcome: string; text: string } {
  const { outcome, quotations } = answerQuestion(library, { question });
  return { outcome, text: quotations[0]?.text ?? '' };
}

test.each([
  ['why did Pell create the fair', 'bring the islands together'],
  ['why did they introduce a parking fee', 'narrow road'],
  ['what time of year do the talks come out', 'April'],
  ['last day to get early tickets?', 'June 4'],
  ['when does the contract end', 'May'],
])('%s', (question, words) => {
  expect(ask(question)).toMatchObject({ outcome: 'answered', text: expect.stringContaining(words) });
});

test.each([
  'why did Pell cancel the fair',
  'why did Pell buy the harbour',
  'will the talks at the boat fair be recorded',
  'did Oona Pell get paid a bounty for the fair',
  'which hotel is the boat fair at',
  "what's the ISBN number for the boat fair",
  'how did the barge cause the gap in the wall',
  'when does my lease contract end',
  'where was the dinner',
  'who wrote this article',
  'what is the name of the lawyer who attended',
])('no answer: %s', (question) => {
  expect(ask(question).outcome).not.toBe('answered');
});

test('how old somebody is takes nothing for granted that a sentence could deny', () => {
  const story = makeStory('The council met on Monday. “We do not expect the mayor to decide before May,” said Pell.');
  const { outcome } = answerQuestion(buildLibrary([story]), { question: 'how old is the mayor' });
  expect(outcome).toBe('not-found');
});
