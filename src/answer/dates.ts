import { overlap, type Sentence, type Span, type Story, type Version } from '../corpus/story.ts';
import type { ResolvedDate } from './answer.ts';
import { type DaySpan, dayOfMonth, formatDay, monthOf, readDay } from './calendar.ts';
import { findDayWords, type PlacedDayWords } from './date-words.ts';
import { isComplete, resolveDayWords } from './day-spans.ts';

/**
 * The date words of a quotation as days: relative ones ("Monday", "last week") and those without a year ("Aug. 31") are
 * read by the day the version was published, or, where it gives none, by the nearest dated version's in the story's list,
 * the earlier of two as near; none where no version is dated. Words that name a year need no such day: they are read
 * everywhere, and name the quoted version itself. Vague words ("several weeks ago") have no entry.
 * @param span a part of the version's body.
 */
export function resolveDates(story: Story, version: Version, span: Span): readonly ResolvedDate[] {
  const reference = nearestDated(story.versions, version);
  return version.sentences
    .filter((sentence) => overlap(sentence, span))
    .flatMap((sentence) => dayWordsIn(version, sentence, span))
    .flatMap((words) => resolveWords(words, version, reference) ?? []);
}

/** Whether the words themselves say which year is meant, so that a reader needs no help. */
export function namesYear(text: string): boolean {
  return /\b\d{4}\b/.test(text);
}

interface Dated {
  readonly version: string;
  readonly published: string;
}

function nearestDated(versions: readonly Version[], to: Version): Dated | undefined {
  const distance = (version: Version): number => Math.abs(version.order - to.order);
  return versions
    .flatMap((version) => (version.published === undefined ? [] : [{ version, published: version.published }]))
    .sort((a, b) => distance(a.version) - distance(b.version) || a.version.order - b.version.order)
    .map(({ version, published }) => ({ version: version.id, published }))[0];
}

/** Dates are read sentence by sentence: words of two sentences make none together. */
function dayWordsIn(version: Version, sentence: Sentence, { start, end }: Span): readonly PlacedDayWords[] {
  if (sentence.start < start || sentence.end > end)
    return findDayWords(version, { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) });
  const found = dayWordsOfSentences.get(sentence) ?? findDayWords(version, sentence);
  dayWordsOfSentences.set(sentence, found);
  return found;
}

/** What is quoted once is quoted again. */
const dayWordsOfSentences = new WeakMap<Sentence, readonly PlacedDayWords[]>();

function resolveWords(words: PlacedDayWords, version: Version, reference: Dated | undefined): ResolvedDate | undefined {
  const complete = isComplete(words);
  if (!complete && (reference === undefined || tellsOfAnotherYear(words, version, reference))) return undefined;
  const days = resolveDayWords(words, reference === undefined ? 0 : readDay(reference.published));
  const span = days === undefined ? undefined : extendTo(days, words.lastDay);
  const from = span && formatDay(span.from);
  const to = span && formatDay(span.to);
  if (from === undefined || to === undefined) return undefined;
  const resolvedFrom = complete || reference === undefined ? version.id : reference.version;
  return { start: words.start, end: words.end, from, to, resolvedFrom };
}

/** Behind "in 1973" a past "Oct. 19" is hardly one of the year of publication, nor surely one of 1973. */
function tellsOfAnotherYear(
  { start, parts, direction }: PlacedDayWords,
  version: Version,
  { published }: Dated,
): boolean {
  if (parts.month === undefined || direction !== 'past') return false;
  const passage = version.passages.find((held) => held.start <= start && start < held.end);
  const before = version.body.slice(passage?.start ?? 0, start);
  const year = [...before.matchAll(YEAR)].at(-1)?.[0];
  return year !== undefined && year !== published.slice(0, year.length);
}

const YEAR = /(?<![\d.,$])(?:1\d|20)\d\d(?![\d,]|\.\d)/g;

function extendTo(days: DaySpan, lastDay: string | undefined): DaySpan | undefined {
  if (lastDay === undefined) return days;
  const to = dayOfMonth(monthOf(days.from), Number(lastDay));
  return to === undefined || to < days.from ? undefined : { from: days.from, to };
}
