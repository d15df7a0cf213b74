import { endsInAbbreviation } from './abbreviations.ts';
import { groupRunningLines, measureWrapWidth } from './lines.ts';
import { groupPassageLines, splitLines, trimSpan } from './passages.ts';
import type { Span } from './story.ts';

/**
 * The sentences of a text, in order: exact spans without white space around them, which together hold everything in
 * the text that is not white space. None goes over a blank line.
 * @param language BCP 47 tag of the text.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  return [...splitPassageSentences(text, language)].flat();
}

/** The sentences of each paragraph, found as they are asked for; no paragraph is without one. */
export function* splitPassageSentences(text: string, language: string): Generator<readonly Span[]> {
  const wrapWidth = measureWrapWidth(text, splitLines(text));
  const segmenter = segmenterFor(language);
  for (const lines of groupPassageLines(text)) {
    yield groupRunningLines(text, lines, wrapWidth).flatMap((group) => splitGroup(text, group, segmenter));
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Splits lines that run on: first where Unicode says, then mended. */
function splitGroup(text: string, group: Span, segmenter: Intl.Segmenter): Span[] {
  // Unicode ends a sentence at every line end; here the lines run on. Same length, so offsets stay true.
  const running = text.slice(group.start, group.end).replace(/[\r\n\f\u2028\u2029]/g, ' ');
  const sentences: Span[] = [];
  let start = 0;
  for (const end of findEnds(running, segmenter)) {
    const sentence = trimSpan(text, { start: group.start + start, end: group.start + end });
    if (sentence !== undefined) sentences.push(...cutLong(text, sentence));
    start = end;
  }
  return sentences;
}

/** No writer's sentence is as long (our choice); what has no end mark for so long is a table, a log, or no prose at all. */
const LONGEST_SENTENCE = 10_000;

/** Cut at white space, so that a text without the end of a sentence takes no more time than another of its size. */
function cutLong(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const limit = from + LONGEST_SENTENCE;
    const words = /^[\s\S]*\s/.exec(text.slice(from, limit))?.[0].length ?? 0;
    const to = words > 0 ? from + words : beforeHalf(text, limit);
    const piece = trimSpan(text, { start: from, end: to });
    if (piece !== undefined) cut.push(piece);
    from = to;
  }
  const rest = trimSpan(text, { start: from, end });
  return rest === undefined ? cut : [...cut, rest];
}

/** An offset that leaves no half of a surrogate pair. */
function beforeHalf(text: string, offset: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
}

function findEnds(text: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  let start = 0;
  let hasWords = false;
  let last = 0;
  for (const boundary of findBoundaries(text, segmenter)) {
    hasWords ||= HAS_WORDS.test(text.slice(last, boundary));
    last = boundary;
    const end = boundary + lengthOfClosers(text, boundary);
    if (!hasWords || end <= start || end >= text.length) continue;
    const before = text.slice(Math.max(start, end - LOOK_AROUND), end);
    if (!isSentenceEnd(before, text.slice(end, end + LOOK_AROUND))) continue;
    ends.push(end);
    start = end;
    hasWords = false;
  }
  return [...ends, text.length];
}

/** In UTF-16 code units: long enough for most sentences, short enough for Intl.Segmenter to be quick. */
const WINDOW = 2_048;
/** What stands this near to a window's end may belong elsewhere once the text after it is seen. */
const WINDOW_MARGIN = 256;

/**
 * The ends of what Unicode takes for sentences. Intl.Segmenter's time grows with the square of the text (20 000 short
 * sentences in one paragraph: 6 s on Node 20), so it sees the text through a window that moves from end to end.
 */
function* findBoundaries(text: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const window = text.slice(from, from + size);
    const trusted = from + size < text.length ? size - WINDOW_MARGIN : window.length;
    let last = 0;
    for (const { index, segment } of segmenter.segment(window)) {
      const end = index + segment.length;
      if (end > trusted) break;
      last = end;
      yield from + end;
    }
    from += last;
    size = last === 0 ? size * 2 : WINDOW;
  }
}

/** Far enough to see the words on either side; bounded, so that no text takes quadratic time. In UTF-16 code units. */
const LOOK_AROUND = 64;
/** A quote or bracket that stands alone after a sentence's end closes it: 'soon.' " */
const CLOSERS = /(?:[)\]}”’»]|["'](?=\s|$))+\s*/uy;

function lengthOfClosers(text: string, boundary: number): number {
  CLOSERS.lastIndex = boundary;
  return CLOSERS.exec(text)?.[0].length ?? 0;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
const ENDS_IN_SPACE = /\s$/u;
/** Full stops of scripts that put no space after them. */
const ENDS_IN_WIDE_STOP = /[。！？．｡]["'”’»」』）)\]]*$/u;
/** What only opens a sentence: the marker of a list item, "1." or "a)". */
const IS_MARKER = /^\s*\(?(?:\d{1,3}|\p{L})[.)]\s*$/u;
const BEGINS_LOWER = /^["'“‘«„([{\s]*\p{Ll}/u;
/** A sentence that is asked or cried may stand inside another: "Why?" he asked. */
const ENDS_LOUD = /[?!…]["'”’»)\]]*\s*$/u;

/** Whether a sentence ends between the two, where Unicode says that it might. */
function isSentenceEnd(before: string, after: string): boolean {
  if (IS_MARKER.test(before)) return false;
  // Dots, dashes and marks without a word belong to what they follow.
  if (!HAS_WORDS.test(after) && after.length < LOOK_AROUND) return false;
  if (!ENDS_IN_SPACE.test(before)) return ENDS_IN_WIDE_STOP.test(before);
  if (ENDS_LOUD.test(before) && BEGINS_LOWER.test(after)) return false;
  return !endsInAbbreviation(before, after);
}
