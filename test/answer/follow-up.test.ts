import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/versions.ts';

const OLD = [
  'The library on Mill Street closes on Friday, mayor Ada Quill said.',
  'Workers found a leak in the roof in March. Repairs cost 40,000 dollars, the city said.',
  'Tom Baker, a reader, protested at the town hall. "I want my books back. It is a shame." Ada Quill met him at noon.',
].join('\n\n');
const NEW = OLD.replace('Friday', 'Sunday').replace('mayor Ada Quill said', 'clerk Joe Moss said');

const library = buildLibrary([{ ...makeStory(OLD, NEW), id: 'library' }]);

/** Asks, then asks further about the first quotation. */
function follow(question: string, followUp: string) {
  const [quotation] = answerQuestion(library, { question }).quotations;
  if (quotation === undefined) throw new Error(`no answer to ${question}`);
  const { story, version, start, end } = quotation;
  return answerQuestion(library, { question: followUp, previous: { question, story, version, start, end } });
}

function highlighted({ quotations: [first] }: ReturnType<typeof follow>): string | null | undefined {
  const { highlight, text, start } = first ?? {};
  return highlight && text?.slice(highlight.start - (start ?? 0), highlight.end - (start ?? 0));
}

describe('a follow-up', () => {
  test('keeps the words it was asked in', () => {
    expect(follow('When does the library close?', 'and where?').question).toBe('and where?');
  });

  test.each([
    ['When does the library close?', 'what about the other version?', '000', 'Friday'],
    ['When does the library close?', 'and in version 000?', '000', 'Friday'],
    ['When does the library close according to version 000?', 'the other one?', '001', 'Sunday'],
    ['What did workers find in the roof?', 'when?', '001', 'in March'],
    ['What did workers find in the roof?', 'And when exactly was that?', '001', 'in March'],
    ['When does the library close?', 'and who said that?', '001', 'Joe Moss'],
  ])('after %j: %j is answered from %s', (question, followUp, version, words) => {
    const answer = follow(question, followUp);
    expect(answer.quotations[0]?.version).toBe(version);
    expect(answer.quotations[0]?.text).toContain(words);
  });

  test('asking who said it shows the speaker, and that the versions name different ones', () => {
    const answer = follow('When does the library close?', 'who said that?');
    expect(highlighted(answer)).toContain('Joe Moss');
    expect(answer.versionsDiffer).toBe(true);
  });

  test('asking who said what nobody says is not answered', () => {
    const answer = follow('When did Ada Quill meet Tom Baker?', 'who said that?');
    expect(answer).toMatchObject({ outcome: 'not-found', quotations: [], related: [{ version: '001' }] });
  });

  test('with a subject of its own stands for itself', () => {
    const alone = answerQuestion(library, { question: 'Who protested at the town hall?' });
    expect(follow('When does the library close?', 'Who protested at the town hall?')).toEqual(alone);
  });

  test('about a story that is not held any more stands for itself', () => {
    const previous = { question: 'when?', story: 'gone', version: '000', start: 0, end: 5 };
    expect(answerQuestion(library, { question: 'Who protested?', previous }).outcome).toBe(
      answerQuestion(library, { question: 'Who protested?' }).outcome,
    );
  });
});
