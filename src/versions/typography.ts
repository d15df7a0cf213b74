import type { Span } from '../corpus/story.ts';
import { foldWord } from '../corpus/words.ts';
import type { Change, ChangeKind } from './alignment.ts';
import type { Links } from './hunks.ts';
import type { Statement } from './statement.ts';

/**
 * What differs among the words that stay: quotation marks, dashes, spaces, commas, case, accents (typography), and other
 * ways to write a word: "Aug." for "August", "didn't" for "did not" (wording).
 */
export function describeTypography(from: Statement, to: Statement, links: Links): Change[] {
  const changes: Change[] = [];
  links.forEach((j, i) => {
    if (j === -1 || looksSame(from, i, to, j)) return;
    // Marks between a word that stays and one that does not belong to that change.
    const sides = {
      before: i === 0 ? j === 0 : links[i - 1] === j - 1,
      behind: i === from.tokens.length - 1 ? j === to.tokens.length - 1 : links[i + 1] === j + 1,
    };
    const [a, b] = [readUnit(from, i, sides), readUnit(to, j, sides)];
    const spaced = sides.behind && a.space !== b.space;
    const kind = compareUnits(a, b) ?? (spaced ? 'typography' : undefined);
    if (kind === undefined) return;
    append(changes, kind, from, to, [
      { start: a.start, end: spaced ? (from.tokens[i + 1]?.end ?? a.end) : a.end },
      { start: b.start, end: spaced ? (to.tokens[j + 1]?.end ?? b.end) : b.end },
    ]);
  });
  return changes;
}

/** A quick look at what nearly all words are: the same, between two plain spaces on both sides. */
function looksSame(from: Statement, i: number, to: Statement, j: number): boolean {
  const [a, b] = [from.tokens[i], to.tokens[j]];
  if (a === undefined || b === undefined || a.text !== b.text) return false;
  const [older, newer] = [from.version.body, to.version.body];
  return isBetweenSpaces(older, a) && isBetweenSpaces(newer, b);
}

function isBetweenSpaces(body: string, { start, end }: Span): boolean {
  return body.charAt(start - 1) === ' ' && body.charAt(end) === ' ' && body.charAt(end + 1) !== ' ';
}

/** A word with the marks that touch it; marks between two words that no space parts are the first one's. */
interface Unit extends Span {
  readonly text: string;
  readonly word: string;
  /** What parts it from the next word. */
  readonly space: string;
}

function readUnit(
  { tokens, sentences, version: { body } }: Statement,
  index: number,
  sides: { readonly before: boolean; readonly behind: boolean },
): Unit {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const first = before?.end ?? sentences[0]?.start ?? 0;
  const last = next?.start ?? sentences.at(-1)?.end ?? body.length;
  const word = token?.text ?? '';
  let start = token?.start ?? first;
  while (start > first && !isSpace(body.charAt(start - 1))) start--;
  if (!sides.before || (before !== undefined && start <= first)) start = token?.start ?? first;
  let end = token?.end ?? last;
  while (sides.behind && end < last && !isSpace(body.charAt(end))) end++;
  let spaceEnd = end;
  while (spaceEnd < last && isSpace(body.charAt(spaceEnd))) spaceEnd++;
  return { start, end, text: body.slice(start, end), word, space: body.slice(end, spaceEnd) };
}

function isSpace(character: string): boolean {
  return character === ' ' || (character.trim() === '' && character !== '');
}

function compareUnits(a: Unit, b: Unit): ChangeKind | undefined {
  if (a.text === b.text) return undefined;
  if (a.text.includes('?') !== b.text.includes('?')) return 'wording';
  return foldWord(a.word) === foldWord(b.word) ? 'typography' : 'wording';
}

/** Neighbouring changes of one kind, and those that share a word, are one change. */
function append(changes: Change[], kind: ChangeKind, from: Statement, to: Statement, [a, b]: [Span, Span]): void {
  const last = changes.at(-1);
  const overlaps = last !== undefined && (a.start < last.fromSpan.end || b.start < last.toSpan.end);
  const follows = last?.kind === kind && a.start <= last.fromSpan.end + 1 && b.start <= last.toSpan.end + 1;
  const joined = overlaps || follows ? last : undefined;
  const fromSpan = { start: joined?.fromSpan.start ?? a.start, end: Math.max(a.end, joined?.fromSpan.end ?? 0) };
  const toSpan = { start: joined?.toSpan.start ?? b.start, end: Math.max(b.end, joined?.toSpan.end ?? 0) };
  if (joined !== undefined) changes.pop();
  changes.push({
    kind: joined?.kind === 'wording' ? 'wording' : kind,
    from: from.version.body.slice(fromSpan.start, fromSpan.end),
    to: to.version.body.slice(toSpan.start, toSpan.end),
    fromSpan,
    toSpan,
  });
}
