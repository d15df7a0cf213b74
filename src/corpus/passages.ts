import type { Span } from './story.ts';

/**
 * What ends a line; a form feed too, which parts pages. (A vertical tab or U+0085 is left to stand inside a line.)
 */
const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g;
const NOT_SPACE = /\S/;

/** The lines of a text, without what ends them; blank ones included. */
export function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The paragraphs of a text: groups of lines parted by blank ones, each group without its blank lines. */
export function groupPassageLines(text: string): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (const line of splitLines(text)) {
    if (NOT_SPACE.test(text.slice(line.start, line.end))) {
      if (group.length === 0) groups.push(group);
      group.push(line);
    } else {
      group = [];
    }
  }
  return groups;
}

/**
 * The span without white space at either end, or undefined when there is nothing else in it. No-break spaces and the
 * byte-order mark are white space, as for `String.prototype.trim`.
 */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return lead === slice.length ? undefined : { start: start + lead, end: start + slice.trimEnd().length };
}
