import { cleanLine } from './escape.ts';

/** A text shortened at a sentence end, and how many sentences were left out. */
export interface Cut {
  readonly text: string;
  readonly left: number;
}

/** Where sentences end, worked out only when something has to be cut. */
export type FindSentences = (text: string) => readonly { readonly end: number }[];

/**
 * As many whole sentences from the beginning as `fits` allows, or null when not even the first one does: a sentence cut
 * in the middle would be a false quotation. A longer text never fits where a shorter one does not.
 */
export function cutAtSentenceEnd(
  text: string,
  findSentences: FindSentences,
  fits: (text: string) => boolean,
): Cut | null {
  if (fits(text)) return { text, left: 0 };
  const sentences = findSentences(text);
  const upTo = (kept: number) => text.slice(0, sentences[kept - 1]?.end ?? 0);
  let kept = 0;
  for (let tooMany = sentences.length; tooMany - kept > 1; ) {
    const middle = Math.floor((kept + tooMany) / 2);
    if (fits(upTo(middle))) kept = middle;
    else tooMany = middle;
  }
  return kept === 0 ? null : { text: upTo(kept), left: sentences.length - kept };
}

/**
 * A person's own words for showing again: one line, at most `max` code points, cut after a word, with an ellipsis where
 * something is left out. Marks piled on a letter, which would climb over the lines around, are thinned out.
 */
export function shortenQuestion(text: string, max: number): string {
  const line = cleanLine(text).replace(PILED_MARKS, '$1');
  const points = Array.from(line);
  if (points.length <= max) return line;
  const kept = points.slice(0, max - 1).join('');
  const lastSpace = kept.lastIndexOf(' ');
  return `${(lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept).trimEnd()}…`;
}

// No script in use puts more than four marks on a letter.
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
