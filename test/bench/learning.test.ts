import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FEATURE_NAMES,
  gradeList,
  HAND_WEIGHTS,
  learnRankingWeights,
  type RankedList,
} from '../../bench/learn-ranking.ts';
import { addOuterProduct, solveSymmetric } from '../../bench/linear-algebra.ts';
import { crossValidate, type Example, fitLogistic, predict } from '../../bench/logistic.ts';

const number = fc.double({ min: -5, max: 5, noNaN: true });

describe('solving', () => {
  it('finds what was multiplied', () => {
    const system = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.record({
        rows: fc.array(fc.array(number, { minLength: size, maxLength: size }), { maxLength: 8 }),
        solution: fc.array(number, { minLength: size, maxLength: size }),
      }),
    );
    fc.assert(
      fc.property(system, ({ rows, solution }) => {
        const size = solution.length;
        const lower = new Float64Array(size * size);
        for (const row of rows) addOuterProduct(lower, Float64Array.from(row), 1);
        for (let i = 0; i < size; i++) lower[i * size + i] = (lower[i * size + i] ?? 0) + 1;
        const entry = (i: number, k: number) => lower[Math.max(i, k) * size + Math.min(i, k)] ?? 0;
        const right = Float64Array.from(solution, (_, i) =>
          solution.reduce((sum, value, k) => sum + entry(i, k) * value, 0),
        );
        const found = solveSymmetric(lower, right);
        solution.forEach((value, i) => {
          expect(found[i]).toBeCloseTo(value, 6);
        });
      }),
    );
  });
});

describe('learning the decision', () => {
  const examples: Example[] = Array.from({ length: 200 }, (_, i) => ({
    inputs: [(i % 20) / 20, (i % 7) / 7],
    label: i % 20 > 9,
    group: `g${i % 5}`,
    weight: 1,
  }));

  it('follows the input that tells and not the one that does not', () => {
    const { weights } = fitLogistic(examples, 0.001);
    expect(weights[0]).toBeGreaterThan(5);
    expect(Math.abs(weights[1] ?? 9)).toBeLessThan(1);
  });

  it('is right on average, as a logistic model with a bias is', () => {
    const model = fitLogistic(examples, 0.001);
    const mean = examples.reduce((sum, { inputs }) => sum + predict(model, inputs), 0) / examples.length;
    expect(mean).toBeCloseTo(0.5, 3);
  });

  it('predicts a group by the others alone', () => {
    const odd: Example[] = [
      ...examples.filter(({ group }) => group !== 'g0'),
      ...examples.filter(({ group }) => group === 'g0').map((example) => ({ ...example, label: !example.label })),
    ];
    const predictions = crossValidate(odd, 0.001);
    const wrong = odd.filter(({ group, label }, i) => group === 'g0' && (predictions[i] ?? 0) >= 0.5 !== label);
    expect(wrong.length).toBeGreaterThan(30);
  });

  it('lets a heavy example count as several', () => {
    const few: Example[] = [
      { inputs: [0], label: true, group: 'a', weight: 3 },
      { inputs: [0], label: false, group: 'b', weight: 1 },
    ];
    expect(predict(fitLogistic(few, 0.01), [0])).toBeCloseTo(0.75, 4);
  });
});

describe('learning to rank', () => {
  const row = (values: Partial<Record<(typeof FEATURE_NAMES)[number], number>>) =>
    Float64Array.from(FEATURE_NAMES, (name) => values[name] ?? 0);
  const list = (right: Float64Array, wrong: Float64Array): RankedList => ({
    source: 's',
    group: 'g',
    weight: 1,
    candidates: [
      { features: wrong, answers: false },
      { features: right, answers: true },
    ],
  });

  it('learns that what the hand weights favour may count less than something else', () => {
    const lists = Array.from({ length: 60 }, () => list(row({ sameForms: 1 }), row({ proximity: 1 })));
    expect(gradeList(lists[0] as RankedList, HAND_WEIGHTS)).toEqual({ first: false, inThree: true });
    const learned = learnRankingWeights(lists);
    expect(learned.sameForms).toBeGreaterThan(learned.proximity);
    expect(gradeList(lists[0] as RankedList, learned).first).toBe(true);
  });

  it('keeps a weight that no question informs', () => {
    const learned = learnRankingWeights([list(row({ sameForms: 1 }), row({}))]);
    expect(learned.editorMatch).toBeCloseTo(HAND_WEIGHTS.editorMatch, 6);
  });

  it('never lets what speaks for a sentence count against it', () => {
    const lists = Array.from({ length: 60 }, () => list(row({ sameForms: 1 }), row({ coverage: 1, sameForms: 0.9 })));
    expect(learnRankingWeights(lists).coverage).toBe(0);
  });

  it('passes over questions without an answer among the candidates', () => {
    const none: RankedList = {
      ...list(row({}), row({})),
      candidates: [{ features: row({ coverage: 1 }), answers: false }],
    };
    expect(learnRankingWeights([none])).toEqual(HAND_WEIGHTS);
  });
});
