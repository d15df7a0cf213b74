import { inSteps, type Steps } from '../corpus/steps.ts';
import type { Analysis } from './analysis.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import { pairEquals } from './exact.ts';
import type { Bag, Bags } from './similarity.ts';
import { dice, joinBags, shareWords, subtractBag, toBags } from './similarity.ts';

/** Sentences that correspond, by their indexes: one with one, several with one (merged) or one with several (split). */
export interface Group {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly likeness: number;
  readonly runnerUp: number;
}

/** Least likeness of two sentences that correspond. Higher loses true pairs, lower finds false ones (docs/alignment.md). */
const PAIR_FLOOR = 0.4;
/** Likeness from which a sentence counts as a rival. */
const RIVAL_FLOOR = 0.25;
/** What standing at the expected place is worth in likeness when two candidates compete. */
const NEARNESS_WORTH = 0.1;
/** Least share of a sentence that a merged or split neighbour must hold beyond what it is already paired with. */
const MERGE_FLOOR = 0.5;
/** More sentences than this do not become one. */
const MAX_MERGED = 4;

/**
 * The sentences of two versions that correspond; what is in no group was added or removed. Found in the same direction
 * whichever is asked for, so that swapping the versions swaps the sides and nothing else, ties included.
 */
export function* groupSentences(from: Analysis, to: Analysis): Steps<Group[]> {
  if (from.version.body <= to.version.body) return yield* findGroups(from, to);
  const groups = yield* findGroups(to, from);
  return groups.map((group) => ({ ...group, from: group.to, to: group.from }));
}

function* findGroups(from: Analysis, to: Analysis): Steps<Group[]> {
  const equals = pairEquals(from.keys, to.keys);
  yield;
  const bags = yield* toBags(from, to);
  yield;
  const partners = equals.slice();
  const candidates = yield* findCandidates(bags, equals, RIVAL_FLOOR);
  yield;
  pairBest(
    candidates.filter(({ likeness }) => likeness >= PAIR_FLOOR),
    partners,
    bags.to.length,
  );
  yield;
  const drafts = joinNeighbours(toDrafts(partners), bags, equals);
  yield;
  const groups: (Draft & { readonly likeness: number })[] = [];
  yield* inSteps(drafts, (draft) => {
    const likeness = dice(joinAt(bags.from, draft.from, bags), joinAt(bags.to, draft.to, bags), bags.weights);
    groups.push({ ...draft, likeness });
  });
  const runnersUp = findRunnersUp(groups, candidates);
  yield;
  return groups.map((group, index) => ({ ...group, runnerUp: runnersUp[index] ?? 0 }));
}

interface Draft {
  from: number[];
  to: number[];
}

function pairBest(candidates: readonly Candidate[], partners: Int32Array, toLength: number): void {
  const taken = new Uint8Array(toLength);
  for (const partner of partners) if (partner !== -1) taken[partner] = 1;
  const worth = (candidate: Candidate) => candidate.likeness + NEARNESS_WORTH * candidate.nearness;
  const best = [...candidates].sort((a, b) => worth(b) - worth(a) || a.from - b.from || a.to - b.to);
  for (const { from, to } of best) {
    if (partners[from] !== -1 || taken[to] === 1) continue;
    partners[from] = to;
    taken[to] = 1;
  }
}

function toDrafts(partners: Int32Array): Draft[] {
  const drafts: Draft[] = [];
  partners.forEach((to, from) => {
    if (to !== -1) drafts.push({ from: [from], to: [to] });
  });
  return drafts;
}

/** Takes sentences left over into the groups of their neighbours, where these hold what they say. */
function joinNeighbours(drafts: Draft[], bags: Bags, equals: Int32Array): Draft[] {
  const open = drafts.filter((draft) => equals[draft.from[0] ?? -1] === -1);
  joinSide(open, drafts, bags, 'from', 'to');
  joinSide(open, drafts, bags, 'to', 'from');
  return drafts;
}

interface Joining {
  readonly draft: Draft;
  readonly sentence: number;
  readonly gain: number;
}

function joinSide(open: readonly Draft[], all: readonly Draft[], bags: Bags, side: Side, other: Side): void {
  const used = new Set(all.flatMap((draft) => draft[side]));
  const rate = (draft: Draft): Joining[] =>
    draft[other].length > 1 || draft[side].length >= MAX_MERGED
      ? []
      : [Math.min(...draft[side]) - 1, Math.max(...draft[side]) + 1]
          .filter((sentence) => !used.has(sentence) && bags[side][sentence] !== undefined)
          .map((sentence) => ({ draft, sentence, gain: rateJoining(draft, sentence, bags, side, other) }))
          .filter(({ gain }) => gain > 0);
  let joinings = open.flatMap(rate);
  while (joinings.length > 0) {
    joinings.sort((a, b) => b.gain - a.gain);
    const grown = new Set<Draft>();
    for (const { draft, sentence } of joinings) {
      if (used.has(sentence) || grown.has(draft)) continue;
      draft[side] = [...draft[side], sentence].sort((a, b) => a - b);
      used.add(sentence);
      grown.add(draft);
    }
    joinings = [...grown].flatMap(rate);
  }
}

type Side = 'from' | 'to';

/** How much likeness the group gains by the sentence; 0 where the other side does not hold enough of it. */
function rateJoining(draft: Draft, sentence: number, bags: Bags, side: Side, other: Side): number {
  const { weights } = bags;
  const added = bags[side][sentence];
  if (added === undefined || added.weight === 0) return 0;
  const own = joinAt(bags[side], draft[side], bags);
  const whole = joinAt(bags[other], draft[other], bags);
  const held = shareWords(added, subtractBag(whole, own, weights), weights);
  if (held / added.weight < MERGE_FLOOR) return 0;
  return dice(joinBags([own, added], weights), whole, weights) - dice(own, whole, weights);
}

const EMPTY: Bag = { terms: new Uint32Array(), weight: 0 };

function joinAt(bags: readonly Bag[], indexes: readonly number[], { weights }: Bags): Bag {
  const [first = -1] = indexes;
  if (indexes.length === 1) return bags[first] ?? EMPTY;
  return joinBags(
    indexes.map((index) => bags[index] ?? EMPTY),
    weights,
  );
}

/** For each group the likeness of its best rival, not counting what is more like its own partner. */
function findRunnersUp(groups: readonly Omit<Group, 'runnerUp'>[], candidates: readonly Candidate[]): number[] {
  const fromGroups = new Map(groups.flatMap(({ from }, index) => from.map((sentence) => [sentence, index])));
  const toGroups = new Map(groups.flatMap(({ to }, index) => to.map((sentence) => [sentence, index])));
  const best = groups.map(() => 0);
  const compete = (group: number | undefined, rival: number | undefined, likeness: number) => {
    if (group === undefined || (groups[rival ?? -1]?.likeness ?? 0) > likeness) return;
    best[group] = Math.max(best[group] ?? 0, likeness);
  };
  for (const { from, to, likeness } of candidates) {
    const [a, b] = [fromGroups.get(from), toGroups.get(to)];
    if (a === b) continue;
    compete(a, b, likeness);
    compete(b, a, likeness);
  }
  return best;
}
