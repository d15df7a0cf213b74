import { matchUnit, type Query, type QueryUnit } from './query.ts';
import type { Unit } from './story-index.ts';

/** Neighbouring sentences count this much of their own words; what a pronoun stands for somewhat more. */
const NEIGHBOUR = 0.55;
const MEANT = 0.8;
/** A sentence that begins with a pronoun speaks of what the one before it named. */
const CONTINUED = 0.95;
const BEGINS_WITH_PRONOUN = /^["“'‘]*(?:it|they|he|she|this|that|these|those|its|their|his|her)$/i;

/** Share of the question's weight that the sentence holds, by itself and with its neighbours. */
export interface Coverage {
  readonly own: number;
  readonly window: number;
}

/** @param nearby the sentences of the same passage that stand near, the sentence itself among them. */
export function coverageOf({ units }: Query, unit: Unit, nearby: readonly Unit[]): Coverage {
  const neighbours = nearestOf(unit, nearby);
  const own = units.map((wanted) => matchUnit(wanted, unit.statement));
  const window = units.map((wanted, i) =>
    Math.max(
      own[i] as number,
      meantMatch(wanted, unit) * MEANT,
      ...neighbours.map(
        (other) => Math.max(matchUnit(wanted, other.statement), meantMatch(wanted, other)) * nearnessOf(other, unit),
      ),
    ),
  );
  return { own: weighted(units, own), window: weighted(units, window) };
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

function weighted(units: readonly QueryUnit[], matches: readonly number[]): number {
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  if (total === 0) return 0;
  return units.reduce((sum, unit, i) => sum + unit.weight * (matches[i] as number), 0) / total;
}

/** A name that the sentence means without saying it. */
export function meantMatch(wanted: QueryUnit, unit: Unit): number {
  let best = 0;
  for (const { stems, weight } of wanted.alternatives) {
    if (weight > best && stems.some((stem) => unit.meant.has(stem))) best = weight;
  }
  return best;
}
