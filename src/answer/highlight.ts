import type { Span } from '../corpus/story.ts';
import { answeringEntities, repeatsQuestion } from '../search/answering.ts';
import { askedTerms } from '../search/asked-terms.ts';
import { PERSON_KINDS } from '../search/entities.ts';
import type { Query } from '../search/query.ts';
import type { Statement, Unit } from '../search/units.ts';
import { type AnswerSpan, listAnswerSpans } from './answer-spans.ts';
import { findDescription, findQuotedWords } from './clause-spans.ts';
import { measureNearness, readSlot } from './nearness.ts';

/**
 * The words inside a sentence that answer: the best thing of the kind asked for that stands near the question's words, on
 * the side of them where its answer is to be expected. Always whole words; nothing for yes or no.
 * @returns offsets into the version's body; null where nothing can be pointed at.
 */
export function findHighlight(query: Query, unit: Unit): Span | null {
  const found = trimSpan(unit.statement.text, findInStatement(query, unit));
  if (found === null) return null;
  const offset = unit.sentence.start;
  // A statement is shared by versions whose typography differs, never its length: offsets carry over.
  return { start: offset + found.start, end: offset + found.end };
}

/** The same where a list goes with the sentence: what answers then stands in one of the items, or is all of them. */
export function findHighlightWithList(
  query: Query,
  { unit, listed }: { readonly unit: Unit; readonly listed: readonly Unit[] },
): Span | null {
  if (listed.length === 0) return findHighlight(query, unit);
  const [first, second] = [unit, ...listed].filter(({ statement }) => holdsKind(query, statement));
  const isOnly = first === unit || second === undefined;
  return first !== undefined && isOnly ? findHighlight(query, first) : null;
}

function holdsKind({ wanted }: Query, statement: Statement): boolean {
  return answeringEntities(wanted, statement, () => false).some(({ fit }) => fit >= SURELY_OF_KIND);
}

const SURELY_OF_KIND = 0.7;

function findInStatement(query: Query, unit: Unit): Span | null {
  switch (query.wanted) {
    case 'yesno':
      return null;
    case 'speech':
      return findQuotedWords(unit.statement.text);
    case 'identity':
    case 'definition':
      return findDescription(query, unit) ?? findTitledName(query, unit) ?? chooseSpan(query, unit);
    case 'thing':
      // What happened is told by the whole sentence.
      return query.words.some((word) => HAPPEN.test(word)) ? null : chooseSpan(query, unit);
    default:
      return chooseSpan(query, unit);
  }
}

/** "Mayor Kenney", asked who the mayor or who Kenney is: a person's name with a word of the question and one besides. */
function findTitledName(query: Query, { statement }: Unit): Span | null {
  const titled = statement.findEntities(PERSON_KINDS).find(({ start, end }) => {
    const own = statement.terms.filter((term) => !term.stop && term.start >= start && term.end <= end);
    const asked = own.filter(({ word }) => query.words.includes(word));
    return asked.length > 0 && asked.length < own.length;
  });
  return titled ?? null;
}

const HAPPEN = /^happen(?:s|ed|ing)?$/;

function chooseSpan(query: Query, unit: Unit): Span | null {
  const asked = askedTerms(query, unit.statement);
  const repeats = repeatsQuestion(asked, unit.statement);
  const nearness = measureNearness(query, unit, asked, readSlot(query.words));
  const [best] = listAnswerSpans(query, unit, asked)
    .filter((span) => span.mayRepeat || !repeats(span))
    .map((span) => ({ span, worth: span.fit * nearness(span) }))
    .sort((a, b) => b.worth - a.worth || length(b.span) - length(a.span));
  return best?.span ?? null;
}

function length({ start, end }: AnswerSpan): number {
  return end - start;
}

/** Without spaces and commas at its ends. */
function trimSpan(text: string, span: Span | null): Span | null {
  if (span === null) return null;
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.replace(/^[\s,;:]+/, '').length);
  const end = span.end - (words.length - words.replace(/[\s,;:]+$/, '').length);
  return start < end ? { start, end } : null;
}
