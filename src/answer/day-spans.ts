import type { DateParts } from '../versions/dates.ts';
import { MONTH_NAMES, RELATIVE_DAYS, WEEKDAY_NAMES } from '../versions/english.ts';
import {
  type Day,
  type DaySpan,
  dayOfMonth,
  daysOfMonth,
  daysOfYear,
  type Month,
  mondayOf,
  monthOf,
  weekdayOf,
} from './calendar.ts';
import type { Direction } from './direction-en.ts';

/** What stands before a weekday or a month: "last Tuesday", "next August". */
export type Which = 'this' | 'last' | 'next';

/** Words for a day or several, taken apart. */
export interface DayWords {
  readonly parts: DateParts;
  readonly which?: Which;
  readonly direction: Direction;
  /** "Two days ago". */
  readonly daysAgo?: number;
}

/**
 * The days that words mean when they are read on a given day. In news the rules are these:
 *
 *     today, tonight, this morning   the day itself; yesterday and last night the one before
 *     Monday                         the day itself if it is a Monday; else the last one before what has happened, the
 *                                    next one for what is to come, the nearest where the words do not tell
 *     last Monday, next Monday       the last one before the day; the one of the following week
 *     last week                      Monday to Sunday of the week before; likewise months and years
 *     Aug. 31, in August             the nearest one; the last or the next where a verb right beside it tells
 *
 * @returns undefined for no such day, and for words too vague to make days of.
 */
export function resolveDayWords({ parts, which, direction, daysAgo }: DayWords, today: Day): DaySpan | undefined {
  if (daysAgo !== undefined) return oneDay(today - daysAgo);
  if (parts.month !== undefined) return resolveMonth(parts, which, direction, today);
  if (parts.year !== undefined) return parts.weekday === undefined ? daysOfYear(Number(parts.year)) : undefined;
  if (parts.relative !== undefined) return oneDay(today + (RELATIVE_DAYS.get(parts.relative) ?? 0));
  if (parts.weekday !== undefined) return resolveWeekday(parts, which, direction, today);
  return parts.period === undefined ? undefined : resolvePeriod(parts.period, direction, today);
}

/** True for words that mean the same days whenever they are read. */
export function isComplete({ parts }: DayWords): boolean {
  return parts.year !== undefined;
}

function oneDay(day: Day | undefined): DaySpan | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}

const WEEKDAYS: readonly string[] = WEEKDAY_NAMES;

function resolveWeekday(
  { weekday = '', period }: DateParts,
  which: Which | undefined,
  direction: Direction,
  today: Day,
): DaySpan | undefined {
  const index = WEEKDAYS.indexOf(weekday);
  const inWeekOf = (day: Day): Day => mondayOf(day) + ((index + 6) % 7);
  const week = period === undefined ? undefined : resolvePeriod(period, direction, today);
  if (week !== undefined) return week.to - week.from === 6 ? oneDay(inWeekOf(week.from)) : undefined;
  if (which === 'next') return oneDay(inWeekOf(today + 7));
  const ahead = (index - weekdayOf(today) + 7) % 7;
  if (which === 'last') return oneDay(today + (ahead === 0 ? 0 : ahead) - 7);
  if (ahead === 0 || direction === 'coming') return oneDay(today + ahead);
  if (direction === 'past') return oneDay(today + ahead - 7);
  return oneDay(today + (ahead <= 3 ? ahead : ahead - 7));
}

const MONTHS: readonly string[] = [...MONTH_NAMES];
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function resolveMonth(
  { year, month = '', day, weekday, period }: DateParts,
  which: Which | undefined,
  direction: Direction,
  today: Day,
): DaySpan | undefined {
  if (weekday !== undefined && day === undefined) return undefined;
  const index = MONTHS.indexOf(month);
  const now = monthOf(today);
  const named = year ?? namedYear(period, now);
  const years = named === undefined ? candidateYears(which, now, index) : [Number(named)];
  const spans = years.flatMap((candidate): DaySpan[] => {
    const inYear: Month = { year: candidate, month: index };
    const span = day === undefined ? daysOfMonth(inYear) : oneDay(dayOfMonth(inYear, Number(day)));
    return span === undefined ? [] : [span];
  });
  const onWeekday = spans.filter(({ from }) => weekday !== undefined && WEEKDAYS[weekdayOf(from)] === weekday);
  return nearest(onWeekday.length > 0 ? onWeekday : spans, direction, today);
}

/** "Last year" beside a month. */
function namedYear(period: string | undefined, now: Month): number | undefined {
  const [which = '', unit] = (period ?? '').split(' ');
  return unit === 'year' ? now.year + (STEPS[which] ?? 0) : undefined;
}

/** The years that may be meant; "last August" is never the one that is still running. */
function candidateYears(which: Which | undefined, now: Month, month: number): readonly number[] {
  if (which === 'this') return [now.year];
  if (which === 'last') return [month < now.month ? now.year : now.year - 1];
  if (which === 'next') return [month > now.month ? now.year : now.year + 1];
  return [now.year - 1, now.year, now.year + 1];
}

function nearest(spans: readonly DaySpan[], direction: Direction, today: Day): DaySpan | undefined {
  const distance = ({ from, to }: DaySpan): number => Math.max(0, from - today, today - to);
  const fitting = spans.filter(({ from, to }) =>
    direction === 'past' ? from <= today : direction === 'coming' ? to >= today : true,
  );
  return [...(fitting.length > 0 ? fitting : spans)].sort((a, b) => distance(a) - distance(b))[0];
}

function resolvePeriod(period: string, direction: Direction, today: Day): DaySpan | undefined {
  const [which = '', unit] = period.split(' ');
  const step = STEPS[which] ?? 0;
  const monday = mondayOf(today) + 7 * step;
  const { year, month } = monthOf(today);
  switch (unit) {
    case 'week':
      return { from: monday, to: monday + 6 };
    case 'weekend':
      return resolveWeekend(monday, step, direction, today);
    case 'month':
      return daysOfMonth({ year, month: month + step });
    case 'year':
      return daysOfYear(year + step);
    default:
      // Summer is another time in the south, and begins on no one day.
      return undefined;
  }
}

/** "This weekend" is the one before where it has happened and the week's own has not begun. */
function resolveWeekend(monday: Day, step: number, direction: Direction, today: Day): DaySpan {
  const saturday = monday + 5;
  const from = step === 0 && direction === 'past' && saturday > today ? saturday - 7 : saturday;
  return { from, to: from + 1 };
}
