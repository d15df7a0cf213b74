import type { Term } from './analysis.ts';
import { matchUnit, type Query } from './query.ts';
import type { Statement, Unit } from './story-index.ts';

/** What a sentence and the rest of its passage share with the question; all between 0 and 1. */
export interface Overlap {
  /** Share of the question's weight that the passage holds, near the sentence. */
  readonly passageCoverage: number;
  /** Share of the question's rarity (inverse document frequency) held here or nearby, falling with the distance. */
  readonly nearbyRarity: number;
  /** Share of the question's neighbouring words that stand side by side in the passage, near the sentence. */
  readonly pairs: number;
  /** Share of the question's words that the sentence has in the very form they were asked in. */
  readonly sameForms: number;
  /** Content words that the question does not have; 1 for twenty or more. */
  readonly newWords: number;
}

/** Sentences of the passage further away than this many do not count. */
export const NEARBY_SENTENCES = 5;
/** A sentence further away, what is held counts this much less. */
const FALL = 0.7;
const MANY_NEW_WORDS = 20;

/** @param nearby the sentences of the same passage that stand near, the sentence itself among them. */
export function overlapOf(query: Query, unit: Unit, nearby: readonly Unit[]): Overlap {
  const { units } = query;
  const content = query.terms.filter((term) => !term.stop);
  const own = unit.statement.terms.filter((term) => !term.stop);
  return {
    passageCoverage: share(
      units.map(({ weight }) => weight),
      units.map((asked) => Math.max(...nearby.map(({ statement }) => matchUnit(asked, statement)))),
    ),
    nearbyRarity: share(
      units.map(({ rarity }) => rarity),
      units.map((asked) =>
        Math.max(...nearby.map((other) => matchUnit(asked, other.statement) * FALL ** distance(unit, other))),
      ),
    ),
    pairs: pairsHeld(query, content, nearby),
    sameForms: share(
      content.map((term) => rarityOf(query, term)),
      content.map((term) => (own.some(({ word }) => word === term.word) ? 1 : 0)),
    ),
    newWords: Math.min(1, own.filter(({ stem }) => !query.stems.has(stem)).length / MANY_NEW_WORDS),
  };
}

function distance(a: Unit, b: Unit): number {
  return Math.abs(a.sentence.index - b.sentence.index);
}

function share(weights: readonly number[], held: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, i) => sum + weight * (held[i] ?? 0), 0) / total;
}

/** Of a word that was read as part of an expression. */
const PART_RARITY = 0.2;

function rarityOf(query: Query, { stem }: Term): number {
  return query.units.find((unit) => unit.stem === stem)?.rarity ?? PART_RARITY;
}

function pairsHeld(query: Query, content: readonly Term[], nearby: readonly Unit[]): number {
  const pairs = content.slice(1).map((right, i) => ({ left: content[i] ?? right, right }));
  return share(
    pairs.map(({ left, right }) => rarityOf(query, left) + rarityOf(query, right)),
    pairs.map(({ left, right }) =>
      nearby.some(({ statement }) => standSideBySide(statement, left.stem, right.stem)) ? 1 : 0,
    ),
  );
}

/** Words without content may stand between the two. */
function standSideBySide({ stems, terms }: Statement, left: string, right: string): boolean {
  if (!stems.has(left) || !stems.has(right)) return false;
  let previous = '';
  for (const { stem, stop } of terms) {
    if (stop) continue;
    if (previous === left && stem === right) return true;
    previous = stem;
  }
  return false;
}
