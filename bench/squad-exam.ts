import { holdsAnswer, type PlacedQuestion, type SquadSentence } from './squad.ts';
import { type Fold, foldByGroup, measureAuroc, percentile } from './statistics.ts';

/** What is measured: something that ranks the sentences of a big text for a question. */
export interface Ranker {
  readonly name: string;
  /** Best first. `withhold` names an article whose sentences must not appear. */
  readonly rankSentences: (question: string, withhold?: string) => Ranking;
}

export interface Ranking {
  readonly sentences: readonly SquadSentence[];
  /** Grows with how likely the first sentence answers at all; only its order among questions matters. */
  readonly answerable: number;
}

/** Prepares a ranker, learning weights, if it has any, from questions of other articles than those it is scored on. */
export type LearnRanker = (learnFrom: readonly PlacedQuestion[]) => Ranker;

export interface SquadResult {
  readonly name: string;
  readonly questions: number;
  /** Shares, 0 to 1. */
  readonly first: number;
  readonly inThree: number;
  /** Answers told from refusals when each question's article is withheld: area under the ROC curve. */
  readonly auroc: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

interface Outcome {
  readonly first: boolean;
  readonly inThree: boolean;
  readonly answerable: number;
  readonly answerableWithheld: number;
  readonly milliseconds: number;
}

const FOLD_COUNT = 4;

/** Asks every question twice: over everything, and with its article withheld. `now` is a clock in milliseconds. */
export function takeSquadExam(
  questions: readonly PlacedQuestion[],
  learnRanker: LearnRanker,
  now: () => number,
): SquadResult {
  const folds = foldByGroup(questions, ({ article }) => article, FOLD_COUNT);
  const graded = folds.map((fold) => gradeFold(fold, learnRanker, now));
  const outcomes = graded.flatMap(({ outcomes: inFold }) => inFold);
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    name: graded[0]?.name ?? '',
    questions: outcomes.length,
    first: outcomes.filter(({ first }) => first).length / outcomes.length,
    inThree: outcomes.filter(({ inThree }) => inThree).length / outcomes.length,
    auroc: measureAuroc(
      outcomes.map(({ answerable }) => answerable),
      outcomes.map(({ answerableWithheld }) => answerableWithheld),
    ),
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}

function gradeFold(
  { learnFrom, scoreOn }: Fold<PlacedQuestion>,
  learnRanker: LearnRanker,
  now: () => number,
): { readonly name: string; readonly outcomes: readonly Outcome[] } {
  const ranker = learnRanker(learnFrom);
  return { name: ranker.name, outcomes: scoreOn.map((question) => gradeQuestion(question, ranker, now)) };
}

function gradeQuestion(question: PlacedQuestion, { rankSentences }: Ranker, now: () => number): Outcome {
  const startedMs = now();
  const { sentences, answerable } = rankSentences(question.question);
  const milliseconds = now() - startedMs;
  const best = sentences.slice(0, 3).map((sentence) => holdsAnswer(sentence, question));
  return {
    first: best[0] === true,
    inThree: best.includes(true),
    answerable,
    answerableWithheld: rankSentences(question.question, question.article).answerable,
    milliseconds,
  };
}
