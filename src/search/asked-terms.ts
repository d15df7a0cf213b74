import type { Term } from './analysis.ts';
import type { Query, QueryUnit } from './query.ts';
import type { Statement } from './units.ts';

/** The sentence's own words that the question asked with, or what stands for them. */
export function askedTerms(query: Query, { id, terms, joined }: Statement): readonly Term[] {
  const whole = new Set<string>();
  for (const { expressions, held } of query.units) {
    if (expressions.length === 0 || !held.has(id)) continue;
    for (const stems of expressions) {
      if (joined.includes(` ${stems.join(' ')} `)) for (const stem of stems) whole.add(stem);
    }
  }
  return terms.filter((term) => !term.stop && (query.stems.has(term.stem) || whole.has(term.stem)));
}

/** Question words count as near each other within this many words of the sentence. */
const NEAR_WORDS = 4;

/** Share of neighbouring question words that also stand near each other in the sentence. */
export function proximityOf(query: Query, { id, terms }: Statement): number {
  if (query.units.length < 2) return 0;
  const positions = query.units.map((unit) => (unit.held.has(id) ? positionsOf(unit, terms) : []));
  let near = 0;
  for (let i = 0; i + 1 < positions.length; i++) {
    const left = positions[i] as readonly number[];
    const right = positions[i + 1] as readonly number[];
    if (left.some((a) => right.some((b) => a !== b && Math.abs(b - a) <= NEAR_WORDS))) near++;
  }
  return near / (query.units.length - 1);
}

function positionsOf(unit: QueryUnit, terms: readonly Term[]): readonly number[] {
  const positions: number[] = [];
  terms.forEach((term, i) => {
    if (!term.stop && unit.stems.has(term.stem)) positions.push(i);
  });
  return positions;
}
