import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossValidateTrees, type Example, type Growth, growTrees } from '../../bench/boosted-trees.ts';
import {
  FEATURE_NAMES,
  gradeList,
  HAND_WEIGHTS,
  learnRankingWeights,
  type RankedList,
} from '../../bench/learn-ranking.ts';
import { addOuterProduct, solveSymmetric } from '../../bench/linear-algebra.ts';
import { evaluateTrees, formatTrees, parseTrees } from '../../src/answer/trees.ts';

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

  const growth: Growth = { rounds: 60, depth: 2, rate: 0.2, ridge: 1, inputShare: 1, signs: [] };

  it('follows the input that tells and not the one that does not', () => {
    const trees = growTrees(examples, growth);
    expect(evaluateTrees(trees, [0.9, 0])).toBeGreaterThan(0.9);
    expect(evaluateTrees(trees, [0.9, 0.8])).toBeGreaterThan(0.9);
    expect(evaluateTrees(trees, [0.1, 0])).toBeLessThan(0.1);
    expect(evaluateTrees(trees, [0.1, 0.8])).toBeLessThan(0.1);
  });

  it('learns what holds only of two inputs together, which no weighing of them could', () => {
    const either: Example[] = Array.from({ length: 400 }, (_, i) => ({
      inputs: [i % 2, (i >> 1) % 2, (i % 11) / 11],
      label: (i % 2) + ((i >> 1) % 2) === 1 || i % 40 === 3,
      group: 'g',
      weight: 1,
    }));
    const trees = growTrees(either, growth);
    expect(evaluateTrees(trees, [0, 1, 0.5])).toBeGreaterThan(0.9);
    expect(evaluateTrees(trees, [1, 1, 0.5])).toBeLessThan(0.3);
  });

  it('lets no input speak against what it was said to speak for', () => {
    const turned = examples.map((example) => ({ ...example, label: !example.label }));
    const trees = growTrees(turned, { ...growth, signs: [1, 0] });
    expect(evaluateTrees(trees, [0.9, 0.5])).toBeGreaterThanOrEqual(evaluateTrees(trees, [0.1, 0.5]));
    expect(evaluateTrees(growTrees(turned, { ...growth, signs: [-1, 0] }), [0.9, 0.5])).toBeLessThan(0.1);
  });

  it('grows the same trees of the same examples', () => {
    const some = { ...growth, inputShare: 0.5 };
    expect(growTrees(examples, some)).toEqual(growTrees(examples, some));
  });

  it('predicts a group by the others alone', () => {
    const odd: Example[] = [
      ...examples.filter(({ group }) => group !== 'g0'),
      ...examples.filter(({ group }) => group === 'g0').map((example) => ({ ...example, label: !example.label })),
    ];
    const predictions = crossValidateTrees(odd, growth, 5);
    const wrong = odd.filter(({ group, label }, i) => group === 'g0' && (predictions[i] ?? 0) >= 0.5 !== label);
    expect(wrong.length).toBeGreaterThanOrEqual(30);
  });

  it('lets a heavy example count as several', () => {
    const few: Example[] = [
      { inputs: [0, 0], label: true, group: 'a', weight: 30 },
      { inputs: [0, 1], label: false, group: 'b', weight: 10 },
      { inputs: [1, 0], label: false, group: 'c', weight: 40 },
    ];
    const trees = growTrees(few, { ...growth, depth: 1, inputShare: 0.7, ridge: 0.01 });
    expect(evaluateTrees(trees, [0, 0])).toBeGreaterThan(evaluateTrees(trees, [0, 1]));
    expect(evaluateTrees(trees, [1, 0])).toBeLessThan(0.1);
  });

  it('reads back the lines that it writes', () => {
    const trees = growTrees(examples, growth);
    expect(parseTrees(formatTrees(trees, ['one', 'other']), ['one', 'other'])).toEqual(trees);
    expect(() => parseTrees('0\nwhat>=1 | 0 1', ['one'])).toThrow('no input is called what');
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
