import type { Sentence, Version } from '../corpus/story.ts';
import type { Unit } from './units.ts';

/** Longest heading, in words; a longer line without an end mark is a paragraph that lacks one. */
const MOST_WORDS = 20;
/** What ends a sentence, or opens what follows it. */
const ENDED = new Set('.!?…:;,"”’');
/** A full stop before closing brackets ends a sentence too: "(It rained.)" */
const CLOSING = /[)\]\s]+$/;

/**
 * The heading that a sentence stands under: the nearest line before it that is a paragraph by itself, has no end mark, and is
 * followed by a sentence that has one. A list's items are followed by one another, so they head nothing.
 */
export function headingAbove({ version, sentence }: Unit, units: readonly Unit[]): Unit | undefined {
  const at = headingsOf(version)[sentence.index] ?? NONE;
  return at === NONE ? undefined : units[at];
}

/** Whether a sentence is a heading of what follows it. */
export function isSectionHeading({ version, sentence }: Unit): boolean {
  return headingsOf(version)[sentence.index + 1] === sentence.index;
}

const NONE = -1;
const known = new WeakMap<Version, Int32Array>();

/** By sentence, the index of the heading above it. */
function headingsOf(version: Version): Int32Array {
  const headings = known.get(version) ?? findHeadings(version);
  known.set(version, headings);
  return headings;
}

function findHeadings({ body, sentences, passages }: Version): Int32Array {
  const headings = new Int32Array(sentences.length).fill(NONE);
  let above = NONE;
  sentences.forEach((sentence, i) => {
    headings[i] = above;
    const next = sentences[i + 1];
    const isAlone =
      passages[sentence.passage]?.endSentence === i + 1 && passages[sentence.passage]?.firstSentence === i;
    if (isAlone && next !== undefined && isLine(body, sentence) && !isLine(body, next)) above = i;
  });
  return headings;
}

function isLine(body: string, { start, end }: Sentence): boolean {
  const text = body.slice(start, end).replace(CLOSING, '');
  return !ENDED.has(text.charAt(text.length - 1)) && text.split(/\s+/).length <= MOST_WORDS;
}
