import { meantMatch } from '../search/coverage.ts';
import { matchUnit, type Query, type QueryUnit } from '../search/query.ts';
import type { Candidate } from '../search/rank.ts';
import type { Lack } from './checks.ts';
import { DECISION_TREES } from './decision-trees.ts';
import { readPredicate } from './predicate.ts';
import { holdsUnit } from './required.ts';
import { evaluateTrees, parseTrees } from './trees.ts';

/** What tells an answer from a look-alike, each 0 to 1 (`missing` up to about 1.3). */
export interface DecisionInputs {
  /** Share of the question's weight that the sentence holds, or its neighbours at a discount. */
  readonly windowCoverage: number;
  /** Weight of the weightiest word of the question that neither it nor its neighbours hold. */
  readonly missing: number;
  /** Share of the question's weight in words that the story does not know at all. */
  readonly unknown: number;
  /** It holds the kind of thing asked for. */
  readonly hasWanted: number;
  readonly wantedNear: number;
  readonly defines: number;
  /** Likeness to a question of the story's editor beyond the least that counts. */
  readonly editorMatch: number;
  readonly editorExact: number;
  /** Likeness to a question of the editor's for it that asks for the same kind of thing. */
  readonly editorKin: number;
  /** How much more alike the editor's questions for it are than those for any other statement, -1 to 1. */
  readonly editorMargin: number;
  /** Share of the story's statements that its editor wrote questions for. */
  readonly edited: number;
  /** How far the best rival, another statement, stands below it, as a share of its score; without one, its coverage. */
  readonly margin: number;
  /** The question has one or two words of content: little can be missing. */
  readonly short: number;
  /** What the ranking gives it, in twenties. */
  readonly score: number;
  /** Share of the question's rare words that it or its passage holds. */
  readonly nearbyRarity: number;
  /** How many these are, in fives. */
  readonly rareWords: number;
  /** Weight of the noun asked for, "which hotel", "the number of", as far as neither it nor its neighbours hold it. */
  readonly headUnmet: number;
  /** 1 where it surely lacks what a right answer of this kind has (checks.ts). */
  readonly lacking: number;
  /** 1 where it may. */
  readonly doubtful: number;
  /** How many other statements stand before it. */
  readonly place: number;
  /** Its score as a share of the best one's. */
  readonly share: number;
}

/** So many statements are tried for an answer, the best first. */
const TRIED = 6;

/** The best-ranked candidate of each of the best statements: one statement may stand in many versions. */
export function listTried(ranked: readonly Candidate[]): readonly Candidate[] {
  const tried = new Map<number, Candidate>();
  for (const candidate of ranked) {
    if (tried.size === TRIED) break;
    const { id } = candidate.unit.statement;
    if (!tried.has(id)) tried.set(id, candidate);
  }
  return [...tried.values()];
}

const MUCH_SCORE = 20;
const MANY_RARE_WORDS = 5;
const LEAST_EDITOR_MATCH = 0.3;

export function readDecisionInputs(
  query: Query,
  candidate: Candidate,
  ranked: readonly Candidate[],
  lack: Lack | undefined,
): DecisionInputs {
  const { features, unit, around } = candidate;
  const total = query.units.reduce((sum, asked) => sum + asked.weight, 0) || 1;
  const rarity = query.units.reduce((sum, asked) => sum + asked.rarity, 0);
  const near = [unit, ...around];
  const missing = query.units.filter((asked) => !near.some((other) => holdsUnit(asked, other)));
  const { heads } = readPredicate(query);
  return {
    windowCoverage: features.windowCoverage,
    missing: Math.max(0, ...missing.map(({ weight }) => weight)),
    unknown: query.units.filter(({ known }) => !known).reduce((sum, asked) => sum + asked.weight, 0) / total,
    hasWanted: features.hasWanted,
    wantedNear: features.wantedNear,
    defines: features.defines,
    editorMatch: Math.max(0, features.editorMatch - LEAST_EDITOR_MATCH) / (1 - LEAST_EDITOR_MATCH),
    editorExact: features.editorExact,
    editorKin: features.editorKin,
    editorMargin: features.editorMatch - bestOther(candidate, ranked),
    edited: query.edited,
    margin: marginOf(candidate, ranked),
    short: query.units.length <= 2 ? 1 : 0,
    score: candidate.score / MUCH_SCORE,
    nearbyRarity: features.nearbyRarity,
    rareWords: (features.nearbyRarity * rarity) / MANY_RARE_WORDS,
    headUnmet: Math.max(0, ...heads.map((head) => unmetOf(head, candidate))),
    lacking: lack?.isSure === true ? 1 : 0,
    doubtful: lack?.isSure === false ? 1 : 0,
    place: placeOf(candidate, ranked),
    share: candidate.score / Math.max(1, ranked[0]?.score ?? 1),
  };
}

function bestOther({ unit: { statement } }: Candidate, ranked: readonly Candidate[]): number {
  let best = 0;
  for (const { unit, features } of ranked)
    if (unit.statement !== statement) best = Math.max(best, features.editorMatch);
  return best;
}

/** What only the neighbours hold is met less. */
const NEIGHBOUR = 0.6;

function unmetOf(asked: QueryUnit, { unit, around }: Candidate): number {
  const own = Math.max(matchUnit(asked, unit.statement), meantMatch(asked, unit));
  const near = Math.max(0, ...around.map((other) => matchUnit(asked, other.statement)));
  return asked.weight * (1 - Math.min(1, Math.max(own, NEIGHBOUR * near)));
}

function placeOf({ unit: { statement } }: Candidate, ranked: readonly Candidate[]): number {
  const before = new Set<number>();
  for (const { unit } of ranked) {
    if (unit.statement.id === statement.id || before.size === TRIED) break;
    before.add(unit.statement.id);
  }
  return before.size;
}

/** In the order in which the trees know them. */
export const DECISION_INPUTS: readonly (keyof DecisionInputs)[] = [
  'windowCoverage',
  'missing',
  'unknown',
  'hasWanted',
  'wantedNear',
  'defines',
  'editorMatch',
  'editorExact',
  'editorKin',
  'editorMargin',
  'edited',
  'margin',
  'short',
  'score',
  'nearbyRarity',
  'rareWords',
  'headUnmet',
  'lacking',
  'doubtful',
  'place',
  'share',
];

export function toInputs(named: DecisionInputs): readonly number[] {
  return DECISION_INPUTS.map((name) => named[name]);
}

const trees = parseTrees(DECISION_TREES, DECISION_INPUTS);

/** How likely the candidate answers, 0 to 1: boosted trees, learned by `npm run tune:decision`. */
export function decisionConfidence(named: DecisionInputs): number {
  return evaluateTrees(trees, toInputs(named));
}

/** Rivals are looked for among the best; two wordings of one statement share most of their words and are none. */
const RIVALS = 12;
const SAME_STATEMENT = 0.5;

function marginOf(candidate: Candidate, ranked: readonly Candidate[]): number {
  const own = candidate.unit.statement.stems;
  const rival = ranked.slice(0, RIVALS).find(({ unit: { statement } }) => {
    const shared = [...statement.stems].filter((stem) => own.has(stem)).length;
    return shared < SAME_STATEMENT * Math.min(own.size, statement.stems.size);
  });
  // Where a question's words are in one statement alone, that may be because most of them are in none.
  if (rival === undefined) return candidate.features.windowCoverage;
  return Math.max(-0.5, Math.min(1, (candidate.score - rival.score) / Math.max(1, candidate.score)));
}
