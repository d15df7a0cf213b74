import { HEADING, type Surroundings } from './coverage.ts';
import { type ContentWord, matchUnit, type Query } from './query.ts';
import type { Statement, Unit } from './units.ts';

/** What a sentence shares with the question where it stands; all between 0 and 1. */
export interface Overlap {
  /** Share of the question's weight that the passage holds, near the sentence, or the heading above it. */
  readonly passageCoverage: number;
  /** Share of the question's rarity (inverse document frequency) held here or nearby, falling with the distance. */
  readonly nearbyRarity: number;
  /** Share of the question's neighbouring words that stand side by side in the passage, near the sentence. */
  readonly pairs: number;
}

/** What it shares with the question by itself; all between 0 and 1. */
export interface OwnOverlap {
  /** Share of the question's words that the sentence has in the very form they were asked in. */
  readonly sameForms: number;
  /** Content words that the question does not have; 1 for twenty or more. */
  readonly newWords: number;
}

/** Sentences of the passage further away than this many do not count. */
export const NEARBY_SENTENCES = 5;
/** A sentence further away, what is held counts this much less. */
const FALL = 0.7;
const FALLEN = Array.from({ length: NEARBY_SENTENCES + 1 }, (_, distance) => FALL ** distance);
const MANY_NEW_WORDS = 20;

export function overlapOf(query: Query, unit: Unit, { nearby, heading }: Omit<Surroundings, 'listed'>): Overlap {
  const held = { passage: new Share(), nearby: new Share() };
  for (const asked of query.units) {
    const headed = heading === undefined ? 0 : matchUnit(asked, heading.statement) * HEADING;
    let inPassage = headed;
    let near = headed;
    for (const other of nearby) {
      const match = matchUnit(asked, other.statement);
      if (match > inPassage) inPassage = match;
      near = Math.max(near, match * (FALLEN[distance(unit, other)] ?? 0));
    }
    held.passage.add(asked.weight, inPassage);
    held.nearby.add(asked.rarity, near);
  }
  return { passageCoverage: held.passage.value(), nearbyRarity: held.nearby.value(), pairs: pairsHeld(query, nearby) };
}

export function ownOverlapOf(query: Query, { terms }: Statement): OwnOverlap {
  const own = terms.filter((term) => !term.stop);
  const sameForms = new Share();
  for (const asked of query.content) {
    const isHeld = own.some(({ word }) => word === asked.word);
    sameForms.add(asked.rarity, isHeld ? 1 : 0);
  }
  const newWords = own.reduce((count, { stem }) => (query.stems.has(stem) ? count : count + 1), 0);
  return { sameForms: sameForms.value(), newWords: Math.min(1, newWords / MANY_NEW_WORDS) };
}

function distance(a: Unit, b: Unit): number {
  return Math.abs(a.sentence.index - b.sentence.index);
}

/** What is held, as a share of all that weighs. */
class Share {
  #total = 0;
  #held = 0;

  add(weight: number, held: number): void {
    this.#total += weight;
    this.#held += weight * held;
  }

  value(): number {
    return this.#total === 0 ? 0 : this.#held / this.#total;
  }
}

function pairsHeld({ content }: Query, nearby: readonly Unit[]): number {
  const pairs = new Share();
  for (let i = 1; i < content.length; i++) {
    const left = content[i - 1] as ContentWord;
    const right = content[i] as ContentWord;
    const isHeld = nearby.some(({ statement }) => standSideBySide(statement, left, right));
    pairs.add(left.rarity + right.rarity, isHeld ? 1 : 0);
  }
  return pairs.value();
}

/** Words without content may stand between the two. */
function standSideBySide({ id, terms }: Statement, left: ContentWord, right: ContentWord): boolean {
  if (!left.holding.has(id) || !right.holding.has(id)) return false;
  let previous = '';
  for (const { stem, stop } of terms) {
    if (stop) continue;
    if (previous === left.stem && stem === right.stem) return true;
    previous = stem;
  }
  return false;
}
