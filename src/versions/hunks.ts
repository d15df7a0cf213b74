import { diffArrays } from 'diff';
import { ADVERBS, SPEECH_VERBS } from './english.ts';
import type { Hunk } from './statement.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord } from './tokens.ts';

/** For each word of the older statement the index of the same word in the newer one, or -1. */
export type Links = Int32Array;

/** More edits than this are no likeness to show, and time grows with their square. */
const MAX_EDITS = 2_000;

/** Words that stay, in order (E. W. Myers, "An O(ND) Difference Algorithm", 1986); undefined when next to none do. */
export function linkWords(from: readonly Token[], to: readonly Token[]): Links | undefined {
  const keys = [from, to].map((tokens) => tokens.map((token) => token.key)) as [string[], string[]];
  const parts = diffArrays(...keys, { maxEditLength: MAX_EDITS });
  if (parts === undefined) return undefined;
  const links = new Int32Array(from.length).fill(-1);
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of parts) {
    if (removed) i += count;
    else if (added) j += count;
    else for (let k = 0; k < count; k++) links[i++] = j++;
  }
  return links;
}

/** What stands between the words that stay. */
export function findHunks(links: Links, toLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let from = 0;
  let to = 0;
  const close = (i: number, j: number) => {
    if (i > from || j > to) hunks.push({ from: { start: from, end: i }, to: { start: to, end: j } });
    from = i + 1;
    to = j + 1;
  };
  links.forEach((link, i) => {
    if (link !== -1) close(i, link);
  });
  close(links.length, toLength);
  return hunks;
}

/** Unlinks words so that hunks are what a reader takes in as one: whole compounds, and no lone "to" between two changes. */
export function widenHunks(links: Links, from: readonly Token[], to: readonly Token[], bodies: [string, string]): void {
  unlinkCompounds(links, from, to, bodies);
  unlinkIslands(links, from, to.length);
}

/** What joins the parts of a compound, a date or an address. */
const JOINER = /^[-\u2010\u2011/._@+:~=#]*$/;

function unlinkCompounds(
  links: Links,
  from: readonly Token[],
  to: readonly Token[],
  [older, newer]: [string, string],
): void {
  const isJoined = (tokens: readonly Token[], body: string, index: number) => {
    const [a, b] = [tokens[index], tokens[index + 1]];
    return a !== undefined && b !== undefined && a.start !== b.start && JOINER.test(body.slice(a.end, b.start));
  };
  const linked = new Uint8Array(to.length);
  for (const link of links) if (link !== -1) linked[link] = 1;
  const visit = (i: number, step: 1 | -1) => {
    const j = links[i] ?? -1;
    if (j === -1) return;
    const seam = step === 1 ? -1 : 0;
    const joinedInFrom = (links[i - step] ?? 0) === -1 && isJoined(from, older, i + seam);
    const joinedInTo = j - step >= 0 && j - step < to.length && linked[j - step] === 0 && isJoined(to, newer, j + seam);
    if (!joinedInFrom && !joinedInTo) return;
    links[i] = -1;
    linked[j] = 0;
  };
  for (let i = 0; i < links.length; i++) visit(i, 1);
  for (let i = links.length - 1; i >= 0; i--) visit(i, -1);
}

/**
 * A single word that stays between two hunks goes with them when it says little, stands inside a verb or after a speaker, or has only
 * changed sides with its neighbours ("Kenney said he" and "Gamble said Kenney").
 */
function unlinkIslands(links: Links, from: readonly Token[], toLength: number): void {
  const hunks = findHunks(links, toLength);
  for (const [index, hunk] of hunks.entries()) {
    const next = hunks[index + 1];
    const word = from[hunk.from.end];
    if (next === undefined || word === undefined || next.from.start !== hunk.from.end + 1) continue;
    const belongs = SPEECH_VERBS.has(word.key) || ADVERBS.has(word.key);
    const crosses = isInsertion(hunk) ? isDeletion(next) : isDeletion(hunk) && isInsertion(next);
    if (belongs || crosses || (isFunctionWord(word) && isExchange(hunk) && isExchange(next))) links[hunk.from.end] = -1;
  }
}

const isInsertion = ({ from }: Hunk) => from.start === from.end;
const isDeletion = ({ to }: Hunk) => to.start === to.end;
const isExchange = (hunk: Hunk) => !isInsertion(hunk) && !isDeletion(hunk);
