import { contentStems, type Term } from './analysis.ts';
import { type EntityKind, PERSON_KINDS } from './entities.ts';
import { ORGANISATION_WORDS, ROLE_WORDS } from './entity-words-en.ts';
import { contentOf } from './expressions.ts';
import type { Query, QueryUnit } from './query.ts';
import type { Statement } from './units.ts';

/**
 * "Who is X" and "what is X" are answered where X is described: "X, the director of …", "Y, known as X", "Y, or X",
 * "X is a …".
 * @param named `askedTerms(query, statement)`.
 */
export function definesSubject(query: Query, statement: Statement, named: readonly Term[]): number {
  if (query.wanted !== 'identity' && query.wanted !== 'definition') return 0;
  const { text } = statement;
  if (query.units.some((asked) => expansionIn(asked, statement))) return 1;
  let best = 0;
  for (const term of named) {
    const after = text.slice(term.end, term.end + 60);
    const before = text.slice(Math.max(0, term.start - 60), term.start);
    if (
      /^,[\s\u00a0]+(?:(?:an?|the|who|which|whose|one of)\b|\p{L}+[\s\u00a0]+(?:\p{L}+[\s\u00a0]+)?(?:of|at|for|in|with)\b)/u.test(
        after,
      )
    )
      best = 1;
    else if (
      /(?:known|called(?![\s\u00a0]+for\b)|referred to)[\s\u00a0]+(?:as[\s\u00a0]+)?(?:the[\s\u00a0]+)?(?:\p{L}+[\s\u00a0]+){0,5}$/u.test(
        before,
      )
    )
      best = 1;
    else if (
      /(?:,[\s\u00a0]+or|\()[\s\u00a0]*(?:the[\s\u00a0]+)?$/u.test(before) ||
      /^,?[\s\u00a0]+(?:or|\()[\s\u00a0]*\p{Lu}/u.test(after)
    )
      best = 1;
    else if (ROLE_WORDS.has(term.word) && isTitle(statement, term)) best = 1;
    else if (isSubjectOfBe(statement, term)) best = 1;
    else if (/^[\s\u00a0]+(?:is|was|are|were)[\s\u00a0]+(?:an?|the|one|responsible|intended)\b/.test(after))
      best = Math.max(best, 0.9);
    else if (ORGANISATION_WORDS.has(before.match(/(\p{L}+)[\s\u00a0]+$/u)?.[1]?.toLowerCase() ?? ''))
      best = Math.max(best, 0.9);
    else if (
      /\b\p{L}+[\s\u00a0]+$/u.test(before) &&
      statement.findEntities(ROLE).some((e) => e.end >= term.start - 1 && e.end <= term.start)
    ) {
      best = Math.max(best, 0.6);
    }
  }
  return best;
}

const ROLE: ReadonlySet<EntityKind> = new Set(['role']);

/** "Signal is HackerOne's reputation metric": the sentence begins with it and goes on to say what it is. */
function isSubjectOfBe({ text }: Statement, subject: Term): boolean {
  const lead = text.slice(0, subject.start).match(/\p{L}+/gu) ?? [];
  return (
    lead.length <= 2 &&
    /^[\s\u00a0]+(?:is|are|was|were)[\s\u00a0]+(?!not\b|\p{L}+(?:ed|ing)\b)/u.test(text.slice(subject.end))
  );
}

/** "Mayor Lucia Fenn": a person's name follows the role at once. */
function isTitle(statement: Statement, role: Term): boolean {
  return statement
    .findEntities(PERSON_KINDS)
    .some(({ start, end }) => end > role.end && (start <= role.start || start - role.end <= 1));
}

/** "U.S. Immigration and Customs Enforcement" spells out ICE: the letters of its last words, "and" and "of" counted or not. */
export function isExpansion(stems: readonly string[], acronym: string): boolean {
  return [stems, contentOf(stems)].some(
    (words) =>
      words.length > 2 &&
      words
        .map((stem) => stem.charAt(0))
        .join('')
        .endsWith(acronym),
  );
}

/** An acronym's words stand in the sentence, one after the other. */
export function expansionIn(asked: QueryUnit, { terms }: Statement): boolean {
  const content = ` ${contentStems(terms).join(' ')} `;
  return asked.alternatives.some(
    ({ stems, weight }) =>
      weight > 0.85 && isExpansion(stems, asked.stem) && content.includes(` ${contentOf(stems).join(' ')} `),
  );
}
