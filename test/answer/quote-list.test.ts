import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quotation } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildLibrary } from '../../src/library.ts';
import { expectSound } from '../helpers/check-answer.ts';
import { makeStory } from '../helpers/versions.ts';

const LEAD = 'The harbour office is repairing the following piers:';
const LIST = `${LEAD}

North Pier, which reopens on 4 May 2021

Mill Pier, which lost nine planks

Gull Pier near the bakery`;
const TOLD = 'The storm tore a gap in the wall on Friday.';
const BODY = `${TOLD}\n\n${LIST}\n\nNobody was hurt, the office said.`;

function ask(question: string, ...bodies: readonly string[]): Quotation | undefined {
  const story = makeStory(...bodies);
  const answer = answerQuestion(buildLibrary([story]), { question });
  expectSound(answer, story);
  return answer.outcome === 'answered' ? answer.quotations[0] : undefined;
}

const textOf = (quotation: Quotation, { start, end }: { start: number; end: number }) =>
  quotation.text.slice(start - quotation.start, end - quotation.start);

test('a lead-in is quoted with its list, and no item again beside it', () => {
  const story = makeStory(BODY);
  const answer = answerQuestion(buildLibrary([story]), { question: 'which piers is the harbour office repairing?' });
  expectSound(answer, story);
  const [first, ...others] = answer.quotations;
  expect(first?.text).toBe(LIST);
  expect(others.filter(({ text }) => LIST.includes(text))).toEqual([]);
});

test('a question about an item quotes the item alone', () => {
  expect(ask('how many planks did Mill Pier lose?', BODY)?.text).toBe('Mill Pier, which lost nine planks');
});

test('what is of the kind asked for in one item counts as said by the lead-in, and is pointed at', () => {
  const quotation = ask('when does the harbour office finish repairing the following piers?', BODY);
  expect(quotation?.text).toBe(LIST);
  expect(quotation?.highlight && textOf(quotation, quotation.highlight)).toBe('4 May 2021');
});

test.each([
  ['the same list is unchanged', BODY, 'unchanged'],
  ['another item changes it', BODY.replace('Gull Pier near', 'Teal Slip behind'), 'changed'],
  ['a missing item changes it', BODY.replace('\n\nGull Pier near the bakery', ''), 'changed'],
  ['an item more changes it', BODY.replace('bakery', 'bakery\n\nOld Slip, the oldest of them all'), 'changed'],
  ['another figure in an item changes it', BODY.replace('nine planks', 'six planks'), 'changed'],
])('in the other version %s', (_, older, relation) => {
  const [other] = ask('which piers is the harbour office repairing?', older, BODY)?.elsewhere ?? [];
  expect(other?.relation).toBe(relation);
  expect(other?.relation !== 'absent' && other?.text).toBe(
    older.slice(older.indexOf(LEAD), older.indexOf('\n\nNobody')),
  );
});

test('a date that differs in an item is a difference where a date was asked for', () => {
  const story = makeStory(BODY.replace('4 May', '9 May'), BODY);
  const answer = answerQuestion(buildLibrary([story]), {
    question: 'when does the harbour office finish repairing the following piers?',
  });
  expectSound(answer, story);
  expect(answer.differences.map(({ from, to }) => [from.text, to.text])).toEqual([['9 May 2021', '4 May 2021']]);
});

test('whatever the items and line ends, what is quoted is an exact slice from lead-in to item end', () => {
  const item = fc.constantFrom(
    'North Pier',
    '- Mill Pier',
    'v2 is shut.',
    'Gull Pier: open',
    'Oil',
    'They fell down. All.',
  );
  const gap = fc.constantFrom('\n', '\n\n', '\r\n', ' ');
  fc.assert(
    fc.property(fc.array(fc.tuple(gap, item), { maxLength: 8 }), (items) => {
      const body = `${TOLD}\n\n${LEAD}${items.flat().join('')}`;
      const quotation = ask('which piers is the harbour office repairing?', body, body);
      expect(quotation?.text.startsWith(LEAD.slice(0, 30))).toBe(true);
      expect(body.slice(quotation?.end)).toMatch(/^(?:\s|$)/);
    }),
    { numRuns: 40 },
  );
});
