import { expectsRefusal, type Score } from './score.ts';

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface TallyRow {
  readonly name: string;
  readonly questions: number;
  /** Questions the story answers: the first quotation (or the comparison) is right. */
  readonly first: Share;
  readonly inThree: Share;
  /** Questions about one version that got a quotation: from that version. */
  readonly version: Share;
  /** Questions the story does not answer: refused. */
  readonly refusals: Share;
  /** Of all questions, those that got an answer that is not right. */
  readonly wrongAnswers: number;
  readonly warned: Share;
  /** Versions agree, and no warning was given. */
  readonly notWarned: Share;
}

/** One row a kind in the order in which kinds appear, then sums. Questions marked optional must be left out before. */
export function tallyScores(scores: readonly Score[]): TallyRow[] {
  const kinds = [...new Set(scores.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) => tally(kind, (score) => score.kind === kind)),
    tally('paraphrase + version-scoped', ({ kind }) => kind === 'paraphrase' || kind === 'version-scoped'),
    tally('all', () => true),
  ];

  function tally(name: string, keep: (score: Score) => boolean): TallyRow {
    return tallyRow(name, scores.filter(keep));
  }
}

function tallyRow(name: string, scores: readonly Score[]): TallyRow {
  const asked = scores.filter(({ behaviour }) => !expectsRefusal(behaviour) && behaviour !== 'answer_or_abstain');
  const refusing = scores.filter(({ behaviour }) => expectsRefusal(behaviour));
  const versioned = scores.filter(({ rightVersion }) => rightVersion !== null);
  const needed = scores.filter(({ warning }) => warning === 'present' || warning === 'missing');
  const needless = scores.filter(({ warning }) => warning === 'needless' || warning === 'absent');
  return {
    name,
    questions: scores.length,
    first: share(asked, (score) => score.right),
    inThree: share(asked, (score) => score.rightInThree === true),
    version: share(versioned, (score) => score.rightVersion === true),
    refusals: share(refusing, (score) => score.right),
    wrongAnswers: scores.filter((score) => score.wrongAnswer).length,
    warned: share(needed, (score) => score.warning === 'present'),
    notWarned: share(needless, (score) => score.warning === 'absent'),
  };
}

function share(scores: readonly Score[], isRight: (score: Score) => boolean): Share {
  return { right: scores.filter(isRight).length, of: scores.length };
}

/** Answers whose confidence lies in [from, to), the last bin including 1. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Null where the bin is empty. */
  readonly meanConfidence: number | null;
  readonly right: number | null;
}

const BIN_COUNT = 5;

/** How often answers of a given confidence are right: shares of 0 to 1 in five bins of equal width. */
export function measureReliability(scores: readonly Pick<Score, 'confidence' | 'right'>[]): ReliabilityBin[] {
  return Array.from({ length: BIN_COUNT }, (_, index) => {
    const inBin = scores.filter(({ confidence }) => binOf(confidence) === index);
    return {
      from: index / BIN_COUNT,
      to: (index + 1) / BIN_COUNT,
      count: inBin.length,
      meanConfidence: mean(inBin.map(({ confidence }) => confidence)),
      right: mean(inBin.map(({ right }) => (right ? 1 : 0))),
    };
  });
}

function binOf(confidence: number): number {
  return Math.min(BIN_COUNT - 1, Math.floor(confidence * BIN_COUNT + Number.EPSILON * BIN_COUNT));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
