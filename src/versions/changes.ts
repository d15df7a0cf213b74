import type { Sentence, Span, Version } from '../corpus/story.ts';
import type { Change, ChangeKind } from './alignment.ts';
import type { Links } from './hunks.ts';
import { findHunks, linkWords, widenHunks } from './hunks.ts';
import type { Comparison } from './kinds.ts';
import { changesSpeaker, changesVerb, classifyHunk, classifyWhole, compareStatements } from './kinds.ts';
import type { Hunk, Range, Statement } from './statement.ts';
import { readStatement, slice } from './statement.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord } from './tokens.ts';
import { describeTypography } from './typography.ts';

/** With less than this share of their words in common, two statements are shown whole. */
const MIN_SHARED = 0.5;

/**
 * What differs between two statements that correspond: whole words, old and new, with their kind, in the order of the
 * text. When under half the words are shared it is one change, the two statements whole.
 * @param older sentences of `from`, at least one, in order; `newer` likewise of `to`.
 */
export function describeChanges(
  from: Version,
  older: readonly Sentence[],
  to: Version,
  newer: readonly Sentence[],
): Change[] {
  if (isSameText(from, older, to, newer)) return [];
  const comparison = compareStatements(readStatement(from, older), readStatement(to, newer));
  const [a, b] = [comparison.from.tokens, comparison.to.tokens];
  const links = linkWords(a, b);
  const shared = links?.reduce((count, link) => count + (link === -1 ? 0 : 1), 0) ?? 0;
  if (links === undefined || 2 * shared < MIN_SHARED * (a.length + b.length)) return [describeWhole(comparison)];
  widenHunks(links, a, b, [from.body, to.body]);
  const words = findHunks(links, b.length).flatMap((hunk) => describeHunk(comparison, hunk, links));
  return [...words, ...describeTypography(comparison.from, comparison.to, links)].sort(
    (x, y) => x.fromSpan.start - y.fromSpan.start || x.toSpan.start - y.toSpan.start,
  );
}

function isSameText(from: Version, older: readonly Sentence[], to: Version, newer: readonly Sentence[]): boolean {
  const [a, b] = [older[0], newer[0]];
  if (older.length !== 1 || newer.length !== 1 || a === undefined || b === undefined) return false;
  return from.body.slice(a.start, a.end) === to.body.slice(b.start, b.end);
}

function describeWhole(comparison: Comparison): Change {
  const { from, to } = comparison;
  const hunk = { from: { start: 0, end: from.tokens.length }, to: { start: 0, end: to.tokens.length } };
  return toChange(classifyWhole(comparison, hunk), comparison, spanOf(from.sentences), spanOf(to.sentences));
}

function spanOf(sentences: readonly Sentence[]): Span {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}

interface Piece {
  readonly hunk: Hunk;
  readonly kind: ChangeKind;
}

function describeHunk(comparison: Comparison, hunk: Hunk, links: Links): Change[] {
  const pieces: Piece[] = [];
  for (const part of splitHunk(comparison, hunk)) {
    const kind = classifyHunk(comparison, part);
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, hunk: joinHunks(last.hunk, part) };
    else pieces.push({ hunk: part, kind });
  }
  return pieces.map(({ kind, hunk: piece }) => {
    const { from, to } = kind === 'number' ? addCounted(comparison, piece, links) : piece;
    return toChange(kind, comparison, locate(comparison.from, from), locate(comparison.to, to));
  });
}

/** "One of the protesters" and "protesters" rather than "one of the" and nothing: what is counted belongs to its number. */
function addCounted({ from, to }: Comparison, hunk: Hunk, links: Links): Hunk {
  const isInserted = hunk.from.start === hunk.from.end;
  if (!isInserted && hunk.to.start !== hunk.to.end) return hunk;
  const [side, range] = isInserted ? [to, hunk.to] : [from, hunk.from];
  const [last, counted] = [side.tokens[range.end - 1], side.tokens[range.end]];
  if (last === undefined || counted === undefined || isFunctionWord(counted)) return hunk;
  const isParted = side.version.body.slice(last.end, counted.start).trim() !== '';
  return isParted || links[hunk.from.end] !== hunk.to.end
    ? hunk
    : {
        from: { start: hunk.from.start, end: hunk.from.end + 1 },
        to: { start: hunk.to.start, end: hunk.to.end + 1 },
      };
}

function joinHunks(a: Hunk, b: Hunk): Hunk {
  return {
    from: { start: a.from.start, end: b.from.end },
    to: { start: a.to.start, end: b.to.end },
  };
}

/**
 * The parts of a hunk around the words that changed only their form: "activist will discuss" and "activists discussed"
 * are "activist" and "activists", "will discuss" and "discussed".
 */
function splitHunk(comparison: Comparison, hunk: Hunk): Hunk[] {
  const whole = [hunk];
  if (changesSpeaker(comparison, hunk) || changesVerb(comparison, hunk)) return whole;
  const parts: Hunk[] = [];
  let { start: i } = hunk.from;
  let { start: j } = hunk.to;
  const b = slice(comparison.to.tokens, hunk.to);
  for (const [offset, token] of slice(comparison.from.tokens, hunk.from).entries()) {
    const at = hunk.from.start + offset;
    const form = b.findIndex((other, k) => hunk.to.start + k >= j && isOtherForm(token, other));
    if (form === -1) continue;
    const other = hunk.to.start + form;
    parts.push({ from: { start: i, end: at }, to: { start: j, end: other } });
    parts.push({ from: { start: at, end: at + 1 }, to: { start: other, end: other + 1 } });
    i = at + 1;
    j = other + 1;
  }
  parts.push({ from: { start: i, end: hunk.from.end }, to: { start: j, end: hunk.to.end } });
  return parts.filter(({ from, to }) => from.end > from.start || to.end > to.start);
}

function isOtherForm(token: Token, other: Token): boolean {
  return token.lemma === other.lemma && token.key !== other.key;
}

/** Where words stand; for none, the place behind the word before. */
function locate({ tokens, sentences }: Statement, range: Range): Span {
  const first = tokens[range.start];
  const last = tokens[range.end - 1];
  if (range.end > range.start && first !== undefined && last !== undefined)
    return { start: first.start, end: last.end };
  const place = last?.end ?? sentences[0]?.start ?? 0;
  return { start: place, end: place };
}

function toChange(kind: ChangeKind, { from, to }: Comparison, fromSpan: Span, toSpan: Span): Change {
  return {
    kind,
    from: from.version.body.slice(fromSpan.start, fromSpan.end),
    to: to.version.body.slice(toSpan.start, toSpan.end),
    fromSpan,
    toSpan,
  };
}
