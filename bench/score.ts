import type { Answer, Quotation } from '../src/answer/answer.ts';
import type { LocatedGold } from './gold.ts';
import type { Behaviour, EvalQuestion } from './questions.ts';

/** What is scored of an answer; one read from JSON lines needs no more than this. */
export type ScoredAnswer = Pick<Answer, 'outcome' | 'versionsDiffer' | 'confidence'> & {
  readonly quotations: readonly Pick<Quotation, 'story' | 'version' | 'start' | 'end'>[];
};

/** How one answer did. A field is null where the question does not ask for it or the answer gives nothing to judge. */
export interface Score {
  readonly id: string;
  readonly kind: string;
  readonly behaviour: Behaviour;
  /** Right as a whole: the first quotation, the comparison, or the refusal. */
  readonly right: boolean;
  /** Questions to be answered: right, or where a statement is asked for, gold among the first three quotations. */
  readonly rightInThree: boolean | null;
  /** Questions about one version that got quotations: the first is from that version. */
  readonly rightVersion: boolean | null;
  /** The answer claims something, and it is not right. */
  readonly wrongAnswer: boolean;
  /** Something was claimed, so that `confidence` speaks of it and not of a refusal. */
  readonly claimed: boolean;
  readonly warning: 'present' | 'missing' | 'needless' | 'absent' | null;
  readonly confidence: number;
}

const REFUSING: ReadonlySet<Behaviour> = new Set<Behaviour>(['abstain', 'correct_premise']);

/** True where the right thing is to say that the story does not answer, or that it denies what is assumed. */
export function expectsRefusal(behaviour: Behaviour): boolean {
  return REFUSING.has(behaviour);
}

function mayRefuse(behaviour: Behaviour): boolean {
  return expectsRefusal(behaviour) || behaviour === 'answer_or_abstain';
}

export function scoreAnswer(question: EvalQuestion, gold: readonly LocatedGold[], answer: ScoredAnswer): Score {
  const behaviour = question.expected_behaviour;
  const refused = answer.outcome === 'not-found' || answer.outcome === 'premise-denied';
  const claimed = !(answer.outcome === 'not-found' || (refused && mayRefuse(behaviour)));
  const right = isRight(question, gold, answer, refused);
  return {
    id: question.id,
    kind: question.kind,
    behaviour,
    right,
    rightInThree: mayRefuse(behaviour) ? null : right || isRightInThree(question, gold, answer),
    rightVersion: judgeVersion(question, answer),
    wrongAnswer: claimed && !right,
    claimed,
    warning: judgeWarning(question, answer),
    confidence: answer.confidence,
  };
}

function isRight(
  question: EvalQuestion,
  gold: readonly LocatedGold[],
  answer: ScoredAnswer,
  refused: boolean,
): boolean {
  switch (question.expected_behaviour) {
    case 'abstain':
    case 'correct_premise':
      return refused;
    case 'answer_or_abstain':
      return refused || isAnswered(question, gold, answer);
    case 'answer':
      return isAnswered(question, gold, answer);
    case 'diff':
      return answer.outcome === 'compared' && isCompared(question, gold, answer);
    case 'provenance':
      return (answer.outcome === 'first-said' || answer.outcome === 'compared') && isTraced(question, gold, answer);
  }
}

function isAnswered(question: EvalQuestion, gold: readonly LocatedGold[], answer: ScoredAnswer): boolean {
  if (question.gold_mode === 'both_versions') return coversVersions(gold, answer);
  const first = answer.quotations.slice(0, 1);
  return touched(permitted(question, gold), first).length > 0;
}

function isRightInThree(question: EvalQuestion, gold: readonly LocatedGold[], answer: ScoredAnswer): boolean {
  if (question.expected_behaviour !== 'answer') return false;
  return touched(permitted(question, gold), answer.quotations.slice(0, 3)).length > 0;
}

function isCompared(question: EvalQuestion, gold: readonly LocatedGold[], answer: ScoredAnswer): boolean {
  if (touched(gold, answer.quotations).length < question.min_gold) return false;
  return question.gold_mode !== 'both_versions' || coversVersions(gold, answer);
}

function isTraced(question: EvalQuestion, gold: readonly LocatedGold[], answer: ScoredAnswer): boolean {
  return touched(permitted(question, gold), answer.quotations).length > 0;
}

/** Two versions make a comparison, so of three that hold gold two are enough. */
function coversVersions(gold: readonly LocatedGold[], answer: ScoredAnswer): boolean {
  const needed = Math.min(2, new Set(gold.map(({ version }) => version)).size);
  return needed > 0 && new Set(touched(gold, answer.quotations).map(({ version }) => version)).size >= needed;
}

function permitted(question: EvalQuestion, gold: readonly LocatedGold[]): readonly LocatedGold[] {
  const version = question.expected_version;
  return version === null || version === 'both' ? gold : gold.filter((span) => span.version === version);
}

function touched(gold: readonly LocatedGold[], quotations: ScoredAnswer['quotations']): LocatedGold[] {
  return gold.filter((span) => quotations.some((quotation) => overlaps(span, quotation)));
}

function overlaps(gold: LocatedGold, quotation: ScoredAnswer['quotations'][number]): boolean {
  const samePlace = gold.story === quotation.story && gold.version === quotation.version;
  return samePlace && gold.start < quotation.end && quotation.start < gold.end;
}

function judgeVersion(question: EvalQuestion, answer: ScoredAnswer): boolean | null {
  const version = question.expected_version;
  const [first] = answer.quotations;
  if (version === null || version === 'both' || first === undefined) return null;
  return question.expected_behaviour === 'answer' ? first.version === version : null;
}

/** Only where a statement was asked for and given: a comparison is itself the warning. */
function judgeWarning(question: EvalQuestion, answer: ScoredAnswer): Score['warning'] {
  const required = question.must_warn_versions_differ;
  if (required === null || question.expected_behaviour !== 'answer' || answer.quotations.length === 0) return null;
  if (required) return answer.versionsDiffer ? 'present' : 'missing';
  return answer.versionsDiffer ? 'needless' : 'absent';
}
