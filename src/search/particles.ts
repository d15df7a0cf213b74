import type { Term } from './analysis.ts';

/** Words that make another verb of a verb, wherever in the clause they stand: "shut it down". */
export const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'up', 'down', 'away', 'back', 'apart', 'over']);
/** Words between a verb and its particle at most. */
const FURTHEST = 3;

/** Where one of the particles of the verb at a place stands, parted from it by what the verb is done to. */
export function placeOfParticle(
  terms: readonly Term[],
  verb: number,
  particles: ReadonlySet<string>,
): number | undefined {
  for (let place = verb + 2; place <= verb + 1 + FURTHEST; place++) {
    const stem = terms[place]?.stem;
    if (stem === undefined) return undefined;
    if (PARTICLES.has(stem)) return particles.has(stem) && !isVerb(terms[place - 1]) ? place : undefined;
  }
  return undefined;
}

/** "Which dish turned out to be it": the particle is of the verb right before it. */
function isVerb(term: Term | undefined): boolean {
  return term !== undefined && !term.stop && /(?:ed|ing)$/.test(term.word);
}

/** Whether a verb and its particle stand in a text with what the verb is done to between them. */
export function standsApart(stems: readonly string[], terms: readonly Term[]): boolean {
  const [verb, particle] = stems;
  if (stems.length !== 2 || verb === undefined || particle === undefined || !PARTICLES.has(particle)) return false;
  const wanted = new Set([particle]);
  return terms.some(({ stem }, i) => stem === verb && placeOfParticle(terms, i, wanted) !== undefined);
}
