import type { Features } from '../src/search/features.ts';
import type { RankingWeights } from '../src/search/rank.ts';
import { addOuterProduct, addRidge, addScaled, type Curvature, dotProduct, minimizeNewton } from './linear-algebra.ts';

/** One question with the candidates for its answer. */
export interface RankedList {
  /** Where the question comes from; what is measured apart. */
  readonly source: string;
  /** Its article or story: never both learned from and scored on. */
  readonly group: string;
  /** How much it counts in learning. */
  readonly weight: number;
  readonly candidates: readonly RankedCandidate[];
}

export interface RankedCandidate {
  readonly features: Float64Array;
  readonly answers: boolean;
}

/**
 * What was set by hand before anything was learned. Learning starts here and is drawn back to it, so a feature that the
 * questions hardly inform stays as set.
 */
export const HAND_WEIGHTS: RankingWeights = {
  sentenceRelevance: 2,
  passageRelevance: 1,
  coverage: 4,
  windowCoverage: 4,
  proximity: 1,
  hasWanted: 2,
  wantedNear: 1.5,
  wantedBeside: 0,
  defines: 4,
  passiveAgent: -3,
  speakerMatches: 3,
  editorMatch: 7,
  editorExact: 9,
  editorKin: 0,
  thinLead: 2,
  heading: -2.5,
  recency: 0.4,
  passageCoverage: 0,
  nearbyRarity: 0,
  pairs: 0,
  sameForms: 0,
  newWords: 0,
};

export const FEATURE_NAMES = Object.keys(HAND_WEIGHTS) as readonly (keyof Features)[];

export function toRow(features: Features): Float64Array {
  return Float64Array.from(FEATURE_NAMES, (name) => features[name]);
}

function fromRow(row: Float64Array): RankingWeights {
  return Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, row[i] ?? 0])) as RankingWeights;
}

/** How strongly weights are drawn to those set by hand. */
const RIDGE = 1;
/** Only the first this many candidates of a list are learned from, and all that answer. */
const LEARNED_FROM = 40;

/**
 * RankingWeights under which what answers is ranked first: a softmax over each question's candidates, all that answer counting
 * together (Cao et al. 2007, "Learning to rank: from pairwise approach to listwise approach").
 */
export function learnRankingWeights(lists: readonly RankedList[]): RankingWeights {
  const learnable = lists.map(cutList).filter(({ candidates }) => candidates.some(({ answers }) => answers));
  return learnWithout(learnable, new Set());
}

/**
 * What speaks for a sentence may count for nothing, but not against it, as it would to make up for another feature that
 * overlaps with it: such a feature is left out and the rest learned again.
 */
function learnWithout(lists: readonly RankedList[], left: ReadonlySet<keyof Features>): RankingWeights {
  const mask = Float64Array.from(FEATURE_NAMES, (name) => (left.has(name) ? 0 : 1));
  const prior = multiply(toRow(HAND_WEIGHTS as Features), mask);
  const masked = lists.map((list) => ({
    ...list,
    candidates: list.candidates.map(({ features, answers }) => ({ features: multiply(features, mask), answers })),
  }));
  const weights = fromRow(minimizeNewton(prior, (at) => addRidge(measureLists(masked, at), at, prior, RIDGE)));
  const wrong = FEATURE_NAMES.filter((name) => weights[name] < 0 && !SPEAKING_AGAINST.has(name));
  return wrong.length === 0 ? weights : learnWithout(lists, new Set([...left, ...wrong]));
}

const SPEAKING_AGAINST: ReadonlySet<keyof Features> = new Set(['passiveAgent', 'heading', 'newWords']);

function multiply(row: Float64Array, mask: Float64Array): Float64Array {
  return row.map((value, i) => value * (mask[i] ?? 0));
}

function cutList(list: RankedList): RankedList {
  return { ...list, candidates: list.candidates.filter(({ answers }, rank) => answers || rank < LEARNED_FROM) };
}

function measureLists(lists: readonly RankedList[], weights: Float64Array): Curvature {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  let loss = 0;
  for (const { candidates, weight } of lists) {
    const scores = candidates.map(({ features }) => dotProduct(features, weights));
    const chances = softmax(scores);
    const answering = softmax(scores.map((score, i) => (candidates[i]?.answers ? score : Number.NEGATIVE_INFINITY)));
    const right = chances.reduce((sum, chance, i) => sum + (candidates[i]?.answers ? chance : 0), 0);
    loss -= weight * Math.log(Math.max(right, Number.MIN_VALUE));
    const mean = new Float64Array(size);
    candidates.forEach(({ features }, i) => {
      const chance = chances[i] ?? 0;
      addScaled(mean, features, chance);
      addScaled(gradient, features, weight * (chance - (answering[i] ?? 0)));
      addOuterProduct(hessian, features, weight * chance);
    });
    addOuterProduct(hessian, mean, -weight);
  }
  return { loss, gradient, hessian };
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Whether the best candidate, and any of the best three, answers. */
export function gradeList({ candidates }: RankedList, weights: RankingWeights): { first: boolean; inThree: boolean } {
  const row = toRow(weights as Features);
  const best = candidates
    .map(({ features, answers }) => ({ answers, score: dotProduct(features, row) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  return { first: best[0]?.answers === true, inThree: best.some(({ answers }) => answers) };
}
