import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { replyWithAnswer } from '../../src/commands/answer-reply.ts';
import { ENGLISH } from '../../src/commands/words/words.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory, makeVersion } from '../helpers/versions.ts';

/** The notes under the answer to a question about one text, published on Monday 9 July 2018. */
function notesFor(question: string, body: string): readonly string[] {
  const version = makeVersion(body, 0, { published: '2018-07-09' });
  const library = buildLibrary([{ ...makeStory(), versions: [version] }]);
  const { blocks } = replyWithAnswer(answerQuestion(library, { question }), library, ENGLISH);
  expect(blocks.some((block) => block.kind === 'quotation' && block.text === body)).toBe(true);
  return blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
}

test('what a date means stands beside the quotation, never inside it', () => {
  expect(notesFor('When does the contract end?', 'The contract ends Aug. 31.')).toEqual([
    "Aug. 31: 31 August 2018, by version 000's date.",
  ]);
});

test('several days are shown as a span, and the same words once', () => {
  expect(notesFor('When was the camp raided?', 'The camp was raided last week, police said.')).toEqual([
    "last week: 2 July 2018 to 8 July 2018, by version 000's date.",
  ]);
  expect(notesFor('When was the camp raided?', 'The camp was raided Monday, police said Monday.')).toEqual([
    "Monday: 9 July 2018, by version 000's date.",
  ]);
});

test('a date that names its year is left to speak for itself', () => {
  expect(notesFor('When does the contract end?', 'The contract ends Aug. 31, 2019.')).toEqual([]);
});
