import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/versions.ts';

const HARBOUR = `The Dunmore lighthouse went dark on Friday after a storm tore a gap in its wall, the Coastal Lights Office said.

The gap, nine feet long, was found at 5:20 a.m. by a keeper who came to trim the lamp.

Harbour Master Oona Pell will keep the harbour closed until Tuesday.

Pell was called to the town hall on Saturday. “They asked me who pays,” Pell said. He was furious.

The pilot boat sails every 40 minutes and has made 12 trips. It takes two hours to the Skerry islands.

Jan Teller, a spokesman for the Coastal Lights Office, would not speak of the bill, saying only that it was “high.”

“The lamp will shine again,” said its engineer, Wim Roos.

Ida Strand, who owns the Gull bakery on Quay Street, has called off her summer fair. “Nobody came in the fog,” she said.

The river was calm, and the Gull bakery was the first shop to open.

New Lamp Wanted

You can report a wreck to the harbour by radio if you see one from the shore.`;

const library = buildLibrary([makeStory(HARBOUR)]);

function answer(question: string): string | undefined {
  const { outcome, quotations } = answerQuestion(library, { question });
  return outcome === 'answered' ? quotations[0]?.text : undefined;
}

test.each([
  ['how often does the pilot boat sail?', 'every 40 minutes'],
  ['how long is the gap?', 'nine feet'],
  ['what time was the gap found?', '5:20 a.m.'],
  ['why was Pell furious?', 'furious'],
  ['what did the spokesman say about the bill?', 'saying only'],
  ['what did the engineer say about the lamp?', 'said its engineer'],
  ['how do i report a wreck to the harbour', 'by radio'],
  ['what did the bakery owner say about the fog?', 'Nobody came'],
  ['which street is the Gull bakery on?', 'Quay Street'],
  ['how do you report a wreck to the harbour', 'by radio'],
  ['how do i reprot a wreck to the harbour', 'by radio'],
])('%s', (question, words) => {
  expect(answer(question)).toContain(words);
});

test('what stays closed until a day is not denied to open', () => {
  expect(answerQuestion(library, { question: 'when will the harbour open?' }).outcome).not.toBe('premise-denied');
});

test.each([
  'how often does the keeper trim the lamp?',
  'how do i renew my boat licence',
  'how many lamps does the boat have?',
  'why is a new lamp wanted?',
  'can you sail a boat?',
  'which river is calm?',
  'what do you think of the harbour?',
])('no answer: %s', (question) => {
  expect(answer(question)).toBeUndefined();
});
