import type { Span, Version } from '../corpus/story.ts';
import { type DateExpression, findDates } from '../versions/dates.ts';
import { MONTH_NAMES, MONTHS, PERIODS, RELATIVE_DAYS, WEEKDAY_NAMES, WEEKDAYS } from '../versions/english.ts';
import { type Token, tokenize } from '../versions/tokens.ts';
import { isPlainDate, keyAt, type Reading } from './date-filters.ts';
import type { DayWords, Which } from './day-spans.ts';
import { readDirection } from './direction-en.ts';

/** Words of a sentence that name days, where they stand in the version's body. */
export interface PlacedDayWords extends Span, DayWords {
  /** "July 9-12": the second day. */
  readonly lastDay?: string;
}

/**
 * The words of one sentence that a day can be made of. Stricter than what tells versions apart: there a name taken for a
 * month does little harm, here it would be a false date.
 * @param span a sentence or a part of one.
 */
export function findDayWords(version: Version, span: Span): readonly PlacedDayWords[] {
  if (!mayNameDay(version.normalized.slice(span.start, span.end))) return NONE;
  const tokens = tokenize(version, span);
  const dates = findDates(tokens).filter(({ parts }) => namesDay(parts));
  const found = joinOf(dates, tokens)
    .filter((date, i, all) => !isYearBehind(date, all[i + 1], tokens))
    .map((date) => takeDayOf(date, tokens));
  const placed = found.flatMap((words) => placeWords({ body: version.body, tokens }, words) ?? []);
  return [...placed, ...findDaysAgo(tokens)].sort((a, b) => a.start - b.start);
}

const NONE: readonly PlacedDayWords[] = [];

const oneOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;
const MAY_NAME_DAY = new RegExp(
  [
    // What is folded away or into other letters, nothing here tells.
    String.raw`[^\0-\x7f]`,
    String.raw`(?<!\d)(?:1[5-9]|20)\d\d(?!\d)`,
    `(?<![a-z])${oneOf([...MONTHS.keys(), ...MONTH_NAMES, ...WEEKDAYS.keys(), ...WEEKDAY_NAMES, ...RELATIVE_DAYS.keys()])}`,
    `(?<![a-z])(?:this|last|next)[^a-z0-9]+${oneOf(PERIODS)}`,
    '(?<![a-z])days?[^a-z0-9]+ago(?![a-z])',
  ].join('|'),
  'i',
);

/**
 * Whether a text can name a day at all: most sentences cannot, and are spared being taken apart.
 * @param text normalized.
 */
export function mayNameDay(text: string): boolean {
  return MAY_NAME_DAY.test(text);
}

/** More days than this are seldom counted one by one. */
const MOST_DAYS_AGO = 31;
const ROUGHLY = new Set(['about', 'around', 'nearly', 'almost', 'some', 'over', 'than', 'roughly', 'least']);

/** "Two days ago"; weeks, months and years ago are rounded, and make no day. */
function findDaysAgo(tokens: readonly Token[]): readonly PlacedDayWords[] {
  return tokens.flatMap((token, i): PlacedDayWords[] => {
    const daysAgo = Number(token.key);
    const [unit, ago] = [tokens[i + 1], tokens[i + 2]];
    if (!/^days?$/.test(unit?.key ?? '') || ago?.key !== 'ago' || ROUGHLY.has(keyAt(tokens, i - 1))) return [];
    if (!Number.isInteger(daysAgo) || daysAgo < 1 || daysAgo > MOST_DAYS_AGO) return [];
    return [{ start: token.start, end: ago.end, parts: {}, direction: 'past', daysAgo }];
  });
}

function namesDay({ year, month, weekday, relative, period }: DateExpression['parts']): boolean {
  return (year ?? month ?? weekday ?? relative ?? period) !== undefined;
}

/** "Tuesday of last week", "August of this year": one time, not two. */
function joinOf(found: readonly DateExpression[], tokens: readonly Token[]): readonly DateExpression[] {
  const joined: DateExpression[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const of = last !== undefined && next.start === last.end + 1 && tokens[last.end]?.key === 'of';
    if (of && next.parts.period !== undefined && last.parts.period === undefined) {
      joined[joined.length - 1] = { start: last.start, end: next.end, parts: { ...last.parts, ...next.parts } };
    } else joined.push(next);
  }
  return joined;
}

const BETWEEN_DATES = new Set(['and', 'or', 'to', 'through', 'until']);

/** "July" in "between July and October 2008" is of that year, or of the one before; it is not of the year of writing. */
function isYearBehind(date: DateExpression, next: DateExpression | undefined, tokens: readonly Token[]): boolean {
  if (date.parts.month === undefined || date.parts.year !== undefined) return false;
  if (next?.parts.month === undefined || next.parts.year === undefined) return false;
  return next.start === date.end || (next.start === date.end + 1 && BETWEEN_DATES.has(keyAt(tokens, date.end)));
}

/** "The 28th of January". */
function takeDayOf(date: DateExpression, tokens: readonly Token[]): DateExpression {
  const [, day] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(keyAt(tokens, date.start - 2)) ?? [];
  const { month, day: own } = date.parts;
  if (day === undefined || month === undefined || own !== undefined || keyAt(tokens, date.start - 1) !== 'of')
    return date;
  return { ...date, start: date.start - 2, parts: { ...date.parts, day } };
}

function placeWords(reading: Reading, found: DateExpression): PlacedDayWords | undefined {
  const { tokens, body } = reading;
  const whole = { ...found, end: endOfRun(reading, found) };
  if (!isPlainDate(reading, whole)) return undefined;
  const which = WHICH.get(keyAt(tokens, whole.start - 1));
  const modified = which !== undefined && (whole.parts.weekday ?? whole.parts.month) !== undefined;
  const start = (tokens[modified ? whole.start - 1 : whole.start] as Token).start;
  const end = trimPossessive(tokens[whole.end - 1] as Token);
  const reach = whole.parts.month === undefined ? WEEKDAY_REACH : MONTH_REACH;
  const direction = readDirection(tokens, modified ? whole.start - 1 : whole.start, whole.end, reach);
  const words = { start, end, parts: whole.parts, direction, ...(modified ? { which } : {}) };
  return whole.parts.day === undefined ? words : extendRange(body, words, (tokens.at(-1) as Token).end);
}

/** How many words away a verb still tells whether a weekday, or a month, is past. A month is rarely far from today. */
const WEEKDAY_REACH = 12;
const MONTH_REACH = 5;

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['this', 'this'],
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
]);

/** What follows another kind of mark ("[Monday] morning") is left out. */
function endOfRun({ body, tokens }: Reading, { start, end }: DateExpression): number {
  for (let i = start + 1; i < end; i++) {
    const gap = body.slice((tokens[i - 1] as Token).end, (tokens[i] as Token).start);
    if (!/^(?:[.,]?\s*|[-/])$/.test(gap) && tokens[i]?.key !== 'of') return i;
  }
  return end;
}

function trimPossessive({ text, end }: Token): number {
  return /['’]s$/.test(text) ? end - 2 : end;
}

const RANGE = /^\s?[-\u2013]\s?(\d{1,2})(?![\d%:])(?:,?\s+((?:1[5-9]|20)\d\d)\b)?/;

/** "July 9-12", "July 9-12, 2018". */
function extendRange(body: string, words: PlacedDayWords, limit: number): PlacedDayWords {
  const match = words.parts.year === undefined ? RANGE.exec(body.slice(words.end, limit)) : null;
  if (match === null) return words;
  const [whole, lastDay = '', year] = match;
  const parts = year === undefined ? words.parts : { ...words.parts, year };
  return { ...words, parts, end: words.end + whole.length, lastDay };
}
