import type { Span } from '../corpus/story.ts';
import { askedTerms } from '../search/asked-terms.ts';
import type { Query } from '../search/query.ts';
import type { Unit } from '../search/units.ts';

const QUOTED = /["“]([^"“”]+)(?:["”]|$)/g;
const REPORTED =
  /\b(?:said|says|added|announced|argued|claimed|explained|warned|told \p{L}+)(?: that)?\s+(?!\p{Lu}\p{L}+[,.])/u;

/** Fewer words between quotation marks are more likely a name or a word kept at arm's length. */
const FEW_QUOTED_WORDS = 4;

/** What somebody is quoted as saying, the longest piece of it; else what is reported behind "said"; else any quoted words. */
export function findQuotedWords(text: string): Span | null {
  const [longest] = [...text.matchAll(QUOTED)]
    .map((match) => spanOf(match.index + 1, match[1] ?? ''))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const words = longest === undefined ? 0 : text.slice(longest.start, longest.end).split(/\s+/).length;
  return (words >= FEW_QUOTED_WORDS ? longest : (findReported(text) ?? longest)) ?? null;
}

function findReported(text: string): Span | undefined {
  const reported = REPORTED.exec(text);
  if (reported === null) return undefined;
  const start = reported.index + reported[0].length;
  const end = endOfSentence(text);
  return start < end ? { start, end } : undefined;
}

/** What the sentence says that the one asked about is: an expansion, an apposition, what follows "is". */
export function findDescription(query: Query, unit: Unit): Span | null {
  const expansion = findExpansion(query, unit);
  if (expansion !== null) return expansion;
  const { text } = unit.statement;
  const name = joinAdjacent(askedTerms(query, unit.statement), text);
  for (const span of name) {
    const found = describedAfter(text, span) ?? describedBefore(text, span);
    if (found !== null) return found;
  }
  return null;
}

/** The words that an acronym of the question stands for, the longest reading of it. */
function findExpansion(query: Query, { statement: { terms } }: Unit): Span | null {
  const readings = query.units.flatMap(({ alternatives, stem, word }) =>
    alternatives.filter(({ stems, weight }) => {
      const initials = stems.map((other) => other.charAt(0)).join('');
      return weight > 0.5 && stems.length > 2 && (initials === stem || initials === word);
    }),
  );
  for (const { stems } of readings.sort((a, b) => b.stems.length - a.stems.length)) {
    const at = terms.findIndex((_, i) => stems.every((other, k) => terms[i + k]?.stem === other));
    const [first, last] = [terms[at], terms[at + stems.length - 1]];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return null;
}

/** Question words that stand side by side are one name. */
function joinAdjacent(terms: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of terms) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s-]*$/.test(text.slice(last.end, start)))
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** "X, the director of Y, said", "X (a group)", "X is a database". */
const AFTER: readonly RegExp[] = [
  /^(?:['’]s)?,\s+((?:an?|the|one of|who|which|whose)\s[^,;"“”]+|[\p{Ll}-]+(?:\s[\p{Ll}-]+)?\s(?:of|at|for|in|with)\s[^,;"“”]+)(?=[,;]|[.!?]?$)/u,
  /^,?\s+\(([^)]+)\)/u,
  /^\s+(?:is|are|was|were)\s+((?:an?|the|one)\s[^,;]+?)(?=[,;]|\s(?:and|but|which|that|who)\s|[.!?]?["”]?$)/u,
];

function describedAfter(text: string, { end }: Span): Span | null {
  const rest = text.slice(end);
  for (const pattern of AFTER) {
    const match = pattern.exec(rest);
    const [whole = '', words = ''] = match ?? [];
    if (words !== '') return spanOf(end + whole.lastIndexOf(words), words);
  }
  return null;
}

/** "The Reporting System, known as X", "the Roads Authority, or X", "the advocacy group X". */
const BEFORE: readonly RegExp[] = [
  /((?:\p{Lu}[\p{L}'’-]*|[\p{Ll}-]+)(?:\s+(?:of\s+|and\s+|the\s+)?\p{Lu}[\p{L}'’-]*)*),?\s+(?:also\s+)?(?:known|called|referred to)\s+as\s+(?:the\s+)?$/u,
  /(\p{Lu}[\p{L}'’-]*(?:\s+(?:of\s+|and\s+|for\s+)?(?:the\s+)?\p{Lu}[\p{L}'’-]*)*)(?:,\s+or|\s+\()\s*(?:the\s+)?$/u,
];

function describedBefore(text: string, { start }: Span): Span | null {
  const before = text.slice(0, start);
  for (const pattern of BEFORE) {
    const match = pattern.exec(before);
    if (match?.[1] !== undefined) return spanOf(match.index, match[1]);
  }
  return null;
}

function spanOf(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function endOfSentence(text: string): number {
  return text.replace(/[.!?]+["”’']*\s*$/, '').length;
}
