import type { Body } from './gold.ts';
import { locateGold } from './gold.ts';
import type { EvalQuestion } from './questions.ts';
import { type Score, type ScoredAnswer, scoreAnswer } from './score.ts';
import { formatReliability, formatTally } from './table.ts';
import { measureReliability, type ReliabilityBin, type TallyRow, tallyScores } from './tally.ts';

/** One file of questions with the texts it asks about and what answers them. */
export interface Exam {
  readonly name: string;
  readonly questions: readonly EvalQuestion[];
  readonly bodies: readonly Body[];
  readonly answer: (question: EvalQuestion) => ScoredAnswer;
}

export interface Report {
  readonly rows: readonly TallyRow[];
  /** Answers given. */
  readonly answerReliability: readonly ReliabilityBin[];
  /** Refusals. */
  readonly refusalReliability: readonly ReliabilityBin[];
  readonly scores: readonly Score[];
}

/** Asks every question that counts and scores the answers. */
export function takeExam({ questions, bodies, answer }: Omit<Exam, 'name'>): Score[] {
  const gold = locateGold(questions, bodies);
  return questions
    .filter((question) => !question.optional)
    .map((question) => scoreAnswer(question, gold.get(question.id) ?? [], answer(question)));
}

export function reportScores(scores: readonly Score[]): Report {
  return {
    rows: tallyScores(scores),
    answerReliability: measureReliability(scores.filter(({ claimed }) => claimed)),
    refusalReliability: measureReliability(scores.filter(({ claimed }) => !claimed)),
    scores,
  };
}

export function formatReport(report: Report): string {
  return [
    formatTally(report.rows),
    formatReliability('confidence of answers', report.answerReliability),
    formatReliability('confidence of refusals', report.refusalReliability),
  ].join('\n\n');
}
