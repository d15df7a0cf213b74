import { type Alternative, contentOf } from './expressions.ts';
import { standsApart } from './particles.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { StoryIndex } from './story-index.ts';
import type { Statement } from './units.ts';

/**
 * How well each statement holds what may stand for a word, by its id, above 0 to 1. Looks only at statements that share a
 * stem, so the time grows with these and not with the story: an expression of joining words alone ("have to") is not looked
 * for, which moved the confidence of 6 of 2 022 answers and no answer.
 */
export function findHolding(alternatives: readonly Alternative[], index: StoryIndex): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const { stems, weight } of alternatives) {
    for (const id of statementsSharing(stems, index)) {
      // Whose list a statement is on holds a single word; only expressions are looked for in its text.
      const strength = stems.length === 1 ? weight : weight * holds(stems, index.statements[id] as Statement);
      if (strength > (held.get(id) ?? 0)) held.set(id, strength);
    }
  }
  return held;
}

/** A word that the story's editor asks with about a sentence counts this much of one that the sentence has. */
const ASKED_SHARE = 0.7;

/** Adds what the editor's questions ask about: they say in other words what the sentence says. */
export function addAsked(
  said: ReadonlyMap<number, number>,
  alternatives: readonly Alternative[],
  { editor: { askedStems } }: StoryIndex,
): ReadonlyMap<number, number> {
  if (askedStems.size === 0) return said;
  const held = new Map(said);
  for (const { stems, weight } of alternatives) {
    const strength = weight * ASKED_SHARE;
    const [first, ...others] = contentOf(stems).map((stem) => askedStems.get(stem));
    for (const id of first ?? []) {
      if (strength > (held.get(id) ?? 0) && others.every((ids) => ids?.has(id))) held.set(id, strength);
    }
  }
  return held;
}

/** The statements that hold an expression's rarest content word. */
function statementsSharing(stems: readonly string[], index: StoryIndex): Iterable<number> {
  const lists = stems.filter((stem) => !STOP_WORDS.has(stem)).map((stem) => index.postings.get(stem) ?? []);
  const [first = '', ...others] = stems;
  if (lists.length === 0) return others.length === 0 ? (index.postings.get(first) ?? []) : [];
  return lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest));
}

/** Words of an expression that stand apart count a little less than side by side. */
const APART = 0.8;

function holds(stems: readonly string[], statement: Statement): number {
  if (statement.joined.includes(` ${stems.join(' ')} `)) return 1;
  if (standsApart(stems, statement.terms)) return APART;
  const content = contentOf(stems);
  return content.length > 1 && content.every((stem) => statement.stems.has(stem)) ? APART : 0;
}
