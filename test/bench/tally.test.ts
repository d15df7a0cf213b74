import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../bench/answers.ts';
import { formatReport, reportScores, takeExam } from '../../bench/evaluate.ts';
import { parseQuestions } from '../../bench/questions.ts';
import { measureReliability } from '../../bench/tally.ts';

describe('measureReliability', () => {
  it('sorts confidences into bins closed below, the last also above', () => {
    const bins = measureReliability([
      { confidence: 0, right: false },
      { confidence: 0.6, right: true },
      { confidence: 0.8, right: false },
      { confidence: 1, right: true },
    ]);
    expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 1, 2]);
    expect(bins[4]).toMatchObject({ meanConfidence: 0.9, right: 0.5 });
    expect(bins[1]).toMatchObject({ meanConfidence: null, right: null });
  });
});

describe('a whole exam', () => {
  const question = (id: string, kind: string, behaviour: string, more: object = {}) => ({
    id,
    question: `${id}?`,
    kind,
    expected_behaviour: behaviour,
    ...more,
  });
  const gold = [{ version: '1', quote: 'closed', start: 14, end: 20 }];
  const questions = parseQuestions(
    JSON.stringify([
      question('a', 'what', 'answer', { gold, must_warn_versions_differ: false }),
      question('b', 'paraphrase', 'answer', { gold }),
      question('c', 'unanswerable', 'abstain'),
      question('d', 'unanswerable', 'abstain'),
      question('e', 'what', 'answer', { gold, optional: true }),
    ]),
  );
  const quotations = [{ story: 's', version: '1', start: 0, end: 21 }];
  const answers = parseAnswers(
    [
      { id: 'a', outcome: 'answered', quotations, versionsDiffer: true, confidence: 0.9 },
      { question: 'b?', outcome: 'not-found', quotations: [], versionsDiffer: false, confidence: 0.5 },
      { id: 'c', outcome: 'not-found', quotations: [], versionsDiffer: false, confidence: 0.9 },
      { id: 'd', outcome: 'answered', quotations, versionsDiffer: false, confidence: 0.3 },
    ]
      .map((answer) => `${JSON.stringify(answer)}\n`)
      .join('\n'),
  );

  it('prints a table by kind and how far confidence can be trusted', () => {
    const scores = takeExam({
      questions,
      bodies: [{ story: 's', version: '1', body: 'The bridge is closed.' }],
      answer: ({ id, question: text }) => {
        const answer = answers.get(id) ?? answers.get(text);
        if (answer === undefined) throw new Error(`asked ${id}`);
        return answer;
      },
    });
    expect(formatReport(reportScores(scores))).toMatchInlineSnapshot(`
      "| kind                        | asked | first right |  in three | version |  refused | wrong given | warned | not warned |
      | --------------------------- | ----: | ----------: | --------: | ------: | -------: | ----------: | -----: | ---------: |
      | what                        |     1 |   1/1 100 % | 1/1 100 % |         |          |           0 |        |    0/1 0 % |
      | paraphrase                  |     1 |     0/1 0 % |   0/1 0 % |         |          |           0 |        |            |
      | unanswerable                |     2 |             |           |         | 1/2 50 % |           1 |        |            |
      | paraphrase + version-scoped |     1 |     0/1 0 % |   0/1 0 % |         |          |           0 |        |            |
      | all                         |     4 |    1/2 50 % |  1/2 50 % |         | 1/2 50 % |           1 |        |    0/1 0 % |

      | confidence of answers | count | mean confidence | right |
      | --------------------- | ----: | --------------: | ----: |
      | 0.0 to 0.2            |     0 |                 |       |
      | 0.2 to 0.4            |     1 |            0.30 |  0.00 |
      | 0.4 to 0.6            |     0 |                 |       |
      | 0.6 to 0.8            |     0 |                 |       |
      | 0.8 to 1.0            |     1 |            0.90 |  1.00 |

      | confidence of refusals | count | mean confidence | right |
      | ---------------------- | ----: | --------------: | ----: |
      | 0.0 to 0.2             |     0 |                 |       |
      | 0.2 to 0.4             |     0 |                 |       |
      | 0.4 to 0.6             |     1 |            0.50 |  0.00 |
      | 0.6 to 0.8             |     0 |                 |       |
      | 0.8 to 1.0             |     1 |            0.90 |  1.00 |"
    `);
  });

  it('names the line that is no answer', () => {
    expect(() => parseAnswers('{"id":"a","outcome":"not-found","quotations":[]}\n{"id":"b"}')).toThrow('line 2');
  });
});
