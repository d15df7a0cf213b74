import { describe, expect, it } from 'vitest';
import { locateGold } from '../../bench/gold.ts';
import { type EvalQuestion, parseQuestions } from '../../bench/questions.ts';
import { type ScoredAnswer, scoreAnswer } from '../../bench/score.ts';

const BODIES = [
  { story: 'ferry', version: '1', body: 'The ferry leaves at noon. It holds 80 people. The ferry leaves at noon.' },
  { story: 'ferry', version: '2', body: 'The ferry leaves at one. It holds 80 people.' },
];
const NOON = { version: '1', quote: 'leaves at noon', start: 10, end: 24 };
const ONE = { version: '2', quote: 'leaves at one', start: 10, end: 23 };

function ask(fields: Record<string, unknown>): EvalQuestion {
  const item = { id: 'q', question: 'when?', kind: 'when', expected_behaviour: 'answer', gold: [NOON, ONE], ...fields };
  const [question] = parseQuestions(JSON.stringify([item]));
  if (question === undefined) throw new Error('no question');
  return question;
}

function answer(outcome: ScoredAnswer['outcome'], ...spans: (readonly [string, number, number])[]): ScoredAnswer {
  const quotations = spans.map(([version, start, end]) => ({ story: 'ferry', version, start, end }));
  return { outcome, quotations, versionsDiffer: false, confidence: 0.7 };
}

function score(question: EvalQuestion, given: ScoredAnswer) {
  return scoreAnswer(question, locateGold([question], BODIES).get('q') ?? [], given);
}

const FIRST: readonly [string, number, number] = ['1', 0, 25];
const HOLDS: readonly [string, number, number] = ['1', 26, 45];
const SECOND: readonly [string, number, number] = ['2', 0, 24];

describe('answer', () => {
  it('wants gold in the first quotation', () => {
    expect(score(ask({}), answer('answered', FIRST, HOLDS))).toMatchObject({ right: true, wrongAnswer: false });
    expect(score(ask({}), answer('answered', HOLDS, FIRST))).toMatchObject({
      right: false,
      rightInThree: true,
      wrongAnswer: true,
    });
  });

  it('looks no further than three quotations', () => {
    expect(score(ask({}), answer('answered', HOLDS, HOLDS, HOLDS, FIRST)).rightInThree).toBe(false);
  });

  it('does not count touching spans as overlapping', () => {
    expect(score(ask({}), answer('answered', ['1', 0, 10])).right).toBe(false);
    expect(score(ask({}), answer('answered', ['1', 0, 11])).right).toBe(true);
  });

  it('does not take a refusal for a wrong answer', () => {
    expect(score(ask({}), answer('not-found'))).toMatchObject({ right: false, wrongAnswer: false, claimed: false });
  });

  it('takes a denial of what the story says for a wrong answer, unless it quotes the gold', () => {
    expect(score(ask({}), answer('premise-denied', HOLDS))).toMatchObject({ right: false, wrongAnswer: true });
    expect(score(ask({}), answer('premise-denied', FIRST)).right).toBe(true);
  });

  it('is wrong from another version than the one asked about, also where gold is held there', () => {
    const scoped = ask({ expected_version: '2' });
    expect(score(scoped, answer('answered', FIRST))).toMatchObject({ right: false, rightVersion: false });
    expect(score(scoped, answer('answered', SECOND))).toMatchObject({ right: true, rightVersion: true });
    expect(score(ask({}), answer('answered', FIRST)).rightVersion).toBeNull();
  });
});

describe('refusals', () => {
  it.each(['abstain', 'correct_premise'])(
    '%s is right when nothing is claimed or the premise is denied',
    (behaviour) => {
      const question = ask({ expected_behaviour: behaviour, gold: [] });
      expect(score(question, answer('not-found')).right).toBe(true);
      expect(score(question, answer('premise-denied', HOLDS))).toMatchObject({ right: true, claimed: false });
      expect(score(question, answer('answered', HOLDS))).toMatchObject({ right: false, wrongAnswer: true });
      expect(score(question, answer('about-version')).wrongAnswer).toBe(true);
    },
  );

  it('answer_or_abstain is wrong only when something else is claimed', () => {
    const question = ask({ expected_behaviour: 'answer_or_abstain' });
    expect(score(question, answer('not-found')).right).toBe(true);
    expect(score(question, answer('answered', FIRST)).right).toBe(true);
    expect(score(question, answer('answered', HOLDS)).right).toBe(false);
  });
});

describe('changes', () => {
  const diff = ask({ expected_behaviour: 'diff', gold_mode: 'both_versions', min_gold: 2, expected_version: 'both' });

  it('wants a comparison that overlaps gold in both versions', () => {
    expect(score(diff, answer('compared', FIRST, SECOND)).right).toBe(true);
    expect(score(diff, answer('compared', FIRST, HOLDS)).right).toBe(false);
    expect(score(diff, answer('answered', FIRST, SECOND))).toMatchObject({
      right: false,
      rightInThree: false,
      wrongAnswer: true,
    });
  });

  it('counts how many of the gold are overlapped', () => {
    const again = { version: '1', quote: 'leaves at noon', start: 56, end: 70 };
    const question = ask({ expected_behaviour: 'diff', gold: [NOON, again], min_gold: 2 });
    expect(score(question, answer('compared', FIRST)).right).toBe(false);
    expect(score(question, answer('compared', FIRST, ['1', 50, 60])).right).toBe(true);
  });

  it('wants the version that first says it', () => {
    const question = ask({ expected_behaviour: 'provenance', expected_version: '2' });
    expect(score(question, answer('first-said', SECOND)).right).toBe(true);
    expect(score(question, answer('first-said', FIRST)).right).toBe(false);
    expect(score(question, answer('answered', SECOND)).right).toBe(false);
  });
});

describe('warnings', () => {
  it('are present or missing where versions conflict, needless or absent where they agree', () => {
    const warn = (required: boolean, given: boolean) =>
      score(ask({ must_warn_versions_differ: required }), { ...answer('answered', FIRST), versionsDiffer: given })
        .warning;
    expect([warn(true, true), warn(true, false), warn(false, true), warn(false, false)]).toEqual([
      'present',
      'missing',
      'needless',
      'absent',
    ]);
  });

  it('are not judged without an answer, or where the file does not say', () => {
    expect(score(ask({ must_warn_versions_differ: true }), answer('not-found')).warning).toBeNull();
    expect(score(ask({}), answer('answered', FIRST)).warning).toBeNull();
  });
});
