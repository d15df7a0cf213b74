import { describe, expect, it } from 'vitest';
import { locateGold } from '../../bench/gold.ts';
import { parseQuestions } from '../../bench/questions.ts';

const BODY = 'No toll. The bridge is open. No toll. The end.';
const BODIES = [
  { story: 'a', version: '1', body: BODY },
  { story: 'b', version: '2', body: 'Other.' },
];

function locate(gold: readonly object[], bodies = BODIES) {
  const question = { id: 'q', question: 'toll?', expected_behaviour: 'answer', gold };
  return locateGold(parseQuestions(JSON.stringify({ questions: [question] })), bodies).get('q');
}

describe('locateGold', () => {
  it('finds a quote whose offsets count from a header before the body', () => {
    expect(locate([{ version: '1', quote: 'is open', start: 149, end: 156 }])).toEqual([
      { story: 'a', version: '1', start: 20, end: 27 },
    ]);
  });

  it('tells repeated words apart by the shift that the single ones show', () => {
    const second = { version: '1', quote: 'No toll', start: 30 + 129 - 1, end: 165 };
    expect(locate([second, { version: '1', quote: 'is open', start: 149, end: 156 }])?.[0]?.start).toBe(29);
  });

  it('takes offsets without a quote at their word', () => {
    expect(locate([{ version: '1', start: 9, end: 28 }])).toEqual([{ story: 'a', version: '1', start: 9, end: 28 }]);
  });

  it.each([
    ['a quote that is not there', { version: '1', quote: 'is closed', start: 0, end: 9 }, /does not hold/],
    ['a version that is not held', { version: '9', quote: 'is open', start: 0, end: 7 }, /not held/],
    ['offsets behind the end', { version: '1', start: 0, end: 1000 }, /ends behind/],
  ])('refuses %s', (_, gold, message) => {
    expect(() => locate([gold])).toThrow(message);
  });

  it('asks for the story where several have the version', () => {
    const bodies = [...BODIES, { story: 'c', version: '1', body: BODY }];
    expect(() => locate([{ version: '1', quote: 'is open', start: 20, end: 27 }], bodies)).toThrow(/name the story/);
    expect(locate([{ story: 'c', version: '1', quote: 'is open', start: 20, end: 27 }], bodies)?.[0]?.story).toBe('c');
  });
});

describe('parseQuestions', () => {
  it.each([
    ['{"a": 1}', /array/],
    ['[1]', /no object/],
    ['[{"id": "x", "question": "?", "expected_behaviour": "dance"}]', /x: unknown expected_behaviour/],
    ['[{"id": "x", "expected_behaviour": "answer"}]', /x: question is missing/],
    ['[{"id": "x", "question": "?", "expected_behaviour": "answer", "gold": [{"version": "1"}]}]', /x: a gold entry/],
  ])('says what is wrong with %s', (json, message) => {
    expect(() => parseQuestions(json)).toThrow(message);
  });
});
