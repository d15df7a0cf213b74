import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/stories.ts';

const library = buildLibrary([
  makeStory(
    'harbour',
    'The harbour of Hollum',
    'Captain Ines Roth said the ferry is late. A harbour guard said the fence had been cut. Tom Ahlers, a spokesman for the port, said the police had been told.',
  ),
]);
const ask = (question: string) => answerQuestion(library, { question, story: 'harbour' });

describe('who holds a post', () => {
  it.each([
    ['who is the captain?', 'Ines Roth'],
    ['who is the spokesman for the port?', 'Tom Ahlers'],
    ['who said the fence had been cut?', 'harbour guard'],
  ])('%s', (question, named) => {
    expect(ask(question).quotations[0]?.text).toContain(named);
  });

  it.each(['who is the harbour guard?', 'which guard said the fence had been cut?'])(
    '%s: is not answered by one without a name',
    (question) => {
      expect(ask(question).outcome).toBe('not-found');
    },
  );
});

describe('what somebody said', () => {
  it('is not what others said of them', () => {
    expect(ask('what did the police say about the fence?').outcome).toBe('not-found');
    expect(ask('what did the spokesman say about the police?').quotations[0]?.text).toContain('Tom Ahlers');
  });
});
