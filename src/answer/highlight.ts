import type { Span } from '../corpus/story.ts';
import { answeringEntities, askedTerms, repeatsQuestion } from '../search/features.ts';
import type { Query } from '../search/query.ts';
import type { Unit } from '../search/story-index.ts';

/**
 * The words inside a sentence that answer: the best fitting thing of the kind asked for, the nearest to the question's
 * words among equals. Offsets into the version's body; null where nothing can be pointed at.
 */
export function findHighlight(query: Query, unit: Unit): Span | null {
  const { entities } = unit.statement;
  const asked = askedTerms(query, unit);
  const distance = ({ start, end }: Span): number =>
    Math.min(...asked.map((term) => Math.max(0, term.start - end, start - term.end)));
  const [best] = answeringEntities(query.wanted, entities, repeatsQuestion(asked, unit))
    .map(({ entity, fit }) => ({ entity, worth: fit / (1 + (asked.length === 0 ? 0 : distance(entity)) / 60) }))
    .sort((a, b) => b.worth - a.worth || length(b.entity) - length(a.entity));
  if (best === undefined) return null;
  const offset = unit.sentence.start;
  // A statement is shared by versions whose typography differs, never its length: offsets carry over.
  return { start: offset + best.entity.start, end: offset + best.entity.end };
}

function length({ start, end }: Span): number {
  return end - start;
}
