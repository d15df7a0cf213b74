import { inSteps, type Steps } from '../corpus/steps.ts';
import type { Bags } from './similarity.ts';
import { dice } from './similarity.ts';

/** Two sentences that may correspond. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** 0 to 1. */
  readonly likeness: number;
  /** 0 to 1: how near the one stands to where the other's neighbours lead to. */
  readonly nearness: number;
}

/** A word in more sentences than this leads nowhere; what has no rarer word is looked for nearby only. */
const MAX_POSTINGS = 64;
/** So many sentences with the heaviest shared words are compared. */
const MAX_COMPARED = 12;
/** So many sentences before and after the expected place are compared, whatever words they share. */
const WINDOW = 3;

/**
 * Pairs of at least `floor` likeness among the sentences that have no partner yet. At most `MAX_COMPARED` and four
 * windows are compared for each sentence, so the time is linear in the text but for the sorting of those few.
 */
export function* findCandidates(bags: Bags, partners: Int32Array, floor: number): Steps<Candidate[]> {
  const free = new Uint8Array(bags.to.length).fill(1);
  for (const partner of partners) if (partner !== -1) free[partner] = 0;
  const postings = indexTerms(bags, free);
  const expected = expectPlaces(partners, bags.to.length);
  const shared = new Float64Array(bags.to.length);
  const candidates: Candidate[] = [];
  yield* inSteps(partners, (partner, from) => {
    if (partner !== -1) return;
    const bag = bags.from[from];
    if (bag === undefined) return;
    const places = expected[from] ?? [];
    const found = new Set(findSharing(bag.terms, postings, bags.weights, shared));
    for (const place of places) {
      for (let to = place - WINDOW; to <= place + WINDOW; to++) if (free[to] === 1) found.add(to);
    }
    for (const to of found) {
      const other = bags.to[to];
      const likeness = other === undefined ? 0 : dice(bag, other, bags.weights);
      if (likeness >= floor) candidates.push({ from, to, likeness, nearness: rateNearness(to, places) });
    }
  });
  return candidates;
}

function indexTerms(bags: Bags, free: Uint8Array): number[][] {
  const postings: number[][] = Array.from({ length: bags.weights.length }, () => []);
  bags.to.forEach((bag, to) => {
    if (free[to] === 0) return;
    bag.terms.forEach((term, i) => {
      if (term !== bag.terms[i - 1]) postings[term]?.push(to);
    });
  });
  return postings;
}

function findSharing(
  terms: Uint32Array,
  postings: readonly (readonly number[])[],
  weights: Float64Array,
  shared: Float64Array,
): number[] {
  const touched: number[] = [];
  terms.forEach((term, i) => {
    const places = postings[term] ?? [];
    if (term === terms[i - 1] || places.length > MAX_POSTINGS) return;
    for (const to of places) {
      if (shared[to] === 0) touched.push(to);
      shared[to] = (shared[to] ?? 0) + (weights[term] ?? 0);
    }
  });
  const best = touched.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0)).slice(0, MAX_COMPARED);
  for (const to of touched) shared[to] = 0;
  return best;
}

/** Where each sentence would stand if nothing but itself had changed since the paired sentence before it, and after it. */
function expectPlaces(partners: Int32Array, toLength: number): number[][] {
  const places: number[][] = Array.from(partners, () => []);
  let before = -1;
  partners.forEach((partner, from) => {
    before = partner === -1 ? before + 1 : partner;
    places[from]?.push(before);
  });
  let after = toLength;
  for (let from = partners.length - 1; from >= 0; from--) {
    const partner = partners[from] ?? -1;
    after = partner === -1 ? after - 1 : partner;
    places[from]?.push(after);
  }
  return places;
}

function rateNearness(to: number, places: readonly number[]): number {
  const distance = Math.min(...places.map((place) => Math.abs(place - to)));
  return 1 / (1 + distance);
}
