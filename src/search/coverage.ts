import { matchUnit, type Query, type QueryUnit } from './query.ts';
import type { Unit } from './units.ts';

/** Neighbouring sentences count this much of their own words; what a pronoun stands for somewhat more. */
export const NEIGHBOUR = 0.55;
const MEANT = 0.8;
/** What a section's heading names, its sentences are about. */
export const HEADING = 0.8;
/** A sentence that begins with a pronoun speaks of what the one before it named. */
const CONTINUED = 0.95;
const BEGINS_WITH_PRONOUN = /^["“'‘]*(?:it|they|he|she|this|that|these|those|its|their|his|her)$/i;

/** What stands around a sentence in its version. */
export interface Surroundings {
  /** The sentences of the same passage that stand near, the sentence itself among them. */
  readonly nearby: readonly Unit[];
  /** The heading of the section that it stands in. */
  readonly heading: Unit | undefined;
  /** The items of the list that it introduces, which count as what it says. */
  readonly listed: readonly Unit[];
}

/** Share of the question's weight that the sentence holds, by itself and with its neighbours. */
export interface Coverage {
  readonly own: number;
  readonly window: number;
}

export function coverageOf({ units }: Query, unit: Unit, { nearby, heading, listed }: Surroundings): Coverage {
  const neighbours = [...nearestOf(unit, nearby), ...listed];
  let total = 0;
  let own = 0;
  let window = 0;
  for (const wanted of units) {
    const held = matchUnit(wanted, unit.statement);
    let best = held;
    if (best < MEANT) best = Math.max(best, meantMatch(wanted, unit) * MEANT);
    for (const other of neighbours) {
      const nearness = nearnessOf(other, unit);
      // Nothing counts for more than 1: what a neighbour means is worth looking up only where it can add something.
      if (best < nearness) best = Math.max(best, matchUnit(wanted, other.statement) * nearness);
      if (best < nearness) best = Math.max(best, meantMatch(wanted, other) * nearness);
    }
    if (heading !== undefined) best = Math.max(best, matchUnit(wanted, heading.statement) * HEADING);
    total += wanted.weight;
    own += wanted.weight * held;
    window += wanted.weight * best;
  }
  return total === 0 ? { own: 0, window: 0 } : { own: own / total, window: window / total };
}

/** The sentences right before and after. */
export function nearestOf(unit: Unit, nearby: readonly Unit[]): readonly Unit[] {
  return nearby.filter(({ sentence }) => Math.abs(sentence.index - unit.sentence.index) === 1);
}

function nearnessOf(neighbour: Unit, unit: Unit): number {
  const continues =
    neighbour.sentence.index < unit.sentence.index && BEGINS_WITH_PRONOUN.test(unit.statement.terms[0]?.word ?? '');
  return continues ? CONTINUED : NEIGHBOUR;
}

/** A name that the sentence means without saying it. */
export function meantMatch(wanted: QueryUnit, unit: Unit): number {
  let best = 0;
  for (const { stems, weight } of wanted.impliable) {
    if (weight > best && stems.some((stem) => unit.meant.has(stem))) best = weight;
  }
  return best;
}
