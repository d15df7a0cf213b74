import type { Span } from './story.ts';

/**
 * Which lines of a paragraph run on. A text wrapped at a fixed width breaks its lines anywhere, and the sentence goes
 * on in the next one; a heading, a list item or a line of an address ends where its line does, full stop or not.
 *
 *     Who met the mayor            a heading: the next word would have fitted
 *     The mayor met members of     wrapped: the next word would not have fitted
 *     the group on Monday.
 *     - one was an activist        a list item begins a line of its own
 */
export function groupRunningLines(text: string, lines: readonly Span[], wrapWidth: number | undefined): Span[] {
  const groups: Span[] = [];
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1);
    const before = lines[i - 1];
    if (group && before && runsOn(textIn(text, before), textIn(text, line), wrapWidth)) {
      groups[groups.length - 1] = { start: group.start, end: line.end };
    } else {
      groups.push(line);
    }
  }
  return groups;
}

/** Longer lines than this are paragraphs, not lines of a text wrapped at a fixed width. In UTF-16 code units. */
const WIDEST_WRAP = 120;
/** Shorter lines than this are verse, addresses or lists, not wrapped prose. */
const NARROWEST_WRAP = 40;

/**
 * The width at which a text is wrapped: its longest line, or undefined when its lines are no wrapped prose. Lines
 * without a space (an address of a page) could not be wrapped and do not count.
 */
export function measureWrapWidth(text: string, lines: readonly Span[]): number | undefined {
  let width = 0;
  for (const line of lines) {
    const words = textIn(text, line).trim();
    if (words.length > width && words.includes(' ')) width = words.length;
    if (width > WIDEST_WRAP) return undefined;
  }
  return width < NARROWEST_WRAP ? undefined : width;
}

const LIST_ITEM = /^\s*(?:[-*+•‣◦·▪–]|\(?(?:\d{1,3}|[a-z])\))\s/u;
/** `1. ` may also be the end of "Aug. 31. " in wrapped prose, so the line before has a say. */
const NUMBERED_ITEM = /^\s*\d{1,3}\.\s/u;
const MARKDOWN_HEADING = /^\s*#{1,6}\s/u;
const BEGINS_LOWER = /^\s*\p{Ll}/u;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const INDENTED = /^\s{2,}\S/u;

function runsOn(before: string, line: string, wrapWidth: number | undefined): boolean {
  // "=====" under a heading belongs to it.
  if (!HAS_WORDS.test(line)) return true;
  if (LIST_ITEM.test(line) || MARKDOWN_HEADING.test(line) || MARKDOWN_HEADING.test(before)) return false;
  const isFull = isFilled(before, line, wrapWidth);
  if (NUMBERED_ITEM.test(line) && (!isFull || NUMBERED_ITEM.test(before))) return false;
  return isFull || BEGINS_LOWER.test(line) || (isItem(before) && INDENTED.test(line));
}

function isItem(line: string): boolean {
  return LIST_ITEM.test(line) || NUMBERED_ITEM.test(line);
}

/** Whether a line was broken because the next word would have gone over the width. */
function isFilled(before: string, line: string, wrapWidth: number | undefined): boolean {
  if (wrapWidth === undefined) return false;
  const nextWord = line.trimStart().split(/\s/u, 1)[0] ?? '';
  return before.trimEnd().length + 1 + nextWord.length > wrapWidth;
}

function textIn(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
