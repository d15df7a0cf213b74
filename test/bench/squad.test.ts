import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAnswer, listAnswerable, listSentences, parseSquad } from '../../bench/squad.ts';
import { type LearnRanker, takeSquadExam } from '../../bench/squad-exam.ts';
import { foldByGroup, measureAuroc, percentile } from '../../bench/statistics.ts';

const paragraph = (context: string, answer: string, impossible = false) => ({
  context,
  qas: [
    {
      id: context,
      question: `${context}?`,
      is_impossible: impossible,
      answers: [{ text: answer, answer_start: context.indexOf(answer) }],
    },
  ],
});
const FILE = JSON.stringify({
  data: [
    {
      title: 'Ferries',
      paragraphs: [paragraph('One sails. Two sail at noon.', 'noon'), paragraph('Old.', 'Old', true)],
    },
    { title: 'Bridges', paragraphs: [paragraph('It is long.', 'long')] },
    { title: 'Noise', paragraphs: [{ context: 'Nothing asked.', qas: [{ id: 'n', question: 'n?', answers: [] }] }] },
  ],
});
const split = (text: string) =>
  [...text.matchAll(/[^.]+\./g)].map(({ 0: part, index }) => ({ start: index, end: index + part.length }));

describe('SQuAD files', () => {
  const paragraphs = parseSquad(FILE);
  const sentences = listSentences(paragraphs, split);

  it('lists sentences of all paragraphs and only the questions that can be answered', () => {
    expect(sentences.map(({ text }) => text)).toEqual([
      'One sails.',
      ' Two sail at noon.',
      'Old.',
      'It is long.',
      'Nothing asked.',
    ]);
    expect(listAnswerable(paragraphs).map(({ article, paragraph: at }) => [article, at])).toEqual([
      ['Ferries', 0],
      ['Bridges', 2],
    ]);
  });

  it('tells the sentence that holds the answer', () => {
    const [question] = listAnswerable(paragraphs);
    expect(sentences.filter((sentence) => question && holdsAnswer(sentence, question)).map(({ text }) => text)).toEqual(
      [' Two sail at noon.'],
    );
  });

  it('finds answers behind characters of two code units', () => {
    const answers = [{ text: 'noon', answer_start: 2 }];
    const qas = [{ id: 'x', question: '?', is_impossible: false, answers }];
    const json = JSON.stringify({ data: [{ title: 't', paragraphs: [{ context: '🚢 noon', qas }] }] });
    expect(parseSquad(json)[0]?.questions[0]?.answers).toEqual([{ start: 3, end: 7 }]);
  });

  it('scores a ranker on articles it has not learned from', () => {
    const learned: string[][] = [];
    const learnRanker: LearnRanker = (learnFrom) => {
      learned.push(learnFrom.map(({ article }) => article));
      return {
        name: 'test',
        rankSentences: (text, withhold) => {
          const kept = sentences.filter(({ article }) => article !== withhold);
          const order = text.startsWith('It') ? kept : kept.slice(1);
          return { sentences: order, answerable: withhold === undefined ? 2 : 1 };
        },
      };
    };
    let clockMs = 0;
    const tick = () => {
      clockMs += 5;
      return clockMs;
    };
    expect(takeSquadExam(listAnswerable(paragraphs), learnRanker, tick)).toEqual({
      name: 'test',
      questions: 2,
      first: 0.5,
      inThree: 0.5,
      auroc: 1,
      medianMs: 5,
      p95Ms: 5,
    });
    expect(learned).toEqual([['Bridges'], ['Ferries']]);
  });
});

describe('measureAuroc', () => {
  it('is the share of pairs in the right order', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((high) => negatives.map((low) => (high > low ? 1 : high === low ? 0.5 : 0)));
        const expected = pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
        expect(measureAuroc(positives, negatives)).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe('percentile', () => {
  it.each([
    [0.5, 2],
    [0.51, 3],
    [0.95, 4],
    [0, 1],
  ])('%d of 1 to 4 is %d', (share, value) => {
    expect(percentile([4, 1, 3, 2], share)).toBe(value);
  });
});

describe('foldByGroup', () => {
  it('scores each item once and never learns from its group', () => {
    const items = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd', 'e'), n: fc.nat() }));
    fc.assert(
      fc.property(items, fc.integer({ min: 2, max: 5 }), (all, foldCount) => {
        const folds = foldByGroup(all, ({ group }) => group, foldCount);
        expect(folds.flatMap(({ scoreOn }) => scoreOn)).toHaveLength(all.length);
        for (const { learnFrom, scoreOn } of folds) {
          expect(learnFrom.length + scoreOn.length).toBe(all.length);
          for (const { group } of scoreOn) expect(learnFrom.some((item) => item.group === group)).toBe(false);
        }
      }),
    );
  });
});
