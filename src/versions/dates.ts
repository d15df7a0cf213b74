import { MONTH_NAMES, PARTS_OF_DAY, PERIODS, RELATIVE_DAYS, WEEKDAY_NAMES } from './english.ts';
import type { Token } from './tokens.ts';
import { isCapitalized } from './tokens.ts';

/** Words that name a time: indexes of the first word and behind the last, and what they say. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly parts: DateParts;
}

/** By name of the part, as far as given: "Monday, July 9" has a weekday, a month and a day. */
export type DateParts = Readonly<Partial<Record<DatePart, string>>>;
export type DatePart = 'year' | 'month' | 'day' | 'weekday' | 'relative' | 'period' | 'partOfDay' | 'time';

/** The times that a statement names, in order; English words and numeric dates. */
export function findDates(tokens: readonly Token[]): DateExpression[] {
  const found: DateExpression[] = [];
  for (let start = 0; start < tokens.length; ) {
    const piece = readPiece(tokens, start);
    if (piece === undefined) {
      start++;
      continue;
    }
    const end = start + piece.length;
    const last = found.at(-1);
    if (last?.end === start && !overlap(last.parts, piece.parts)) {
      found[found.length - 1] = { start: last.start, end, parts: { ...last.parts, ...piece.parts } };
    } else found.push({ start, end, parts: piece.parts });
    start = end;
  }
  return found;
}

function overlap(a: DateParts, b: DateParts): boolean {
  return Object.keys(a).some((part) => part in b);
}

interface Piece {
  readonly length: number;
  readonly parts: DateParts;
}

function readPiece(tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  return (
    readDay(tokens, at) ??
    readPeriod(tokens, at) ??
    readNumericDate(tokens, at) ??
    readMonth(tokens, at) ??
    readTime(tokens, at) ??
    readYear(tokens, at)
  );
}

const WEEKDAY_SET: ReadonlySet<string> = new Set(WEEKDAY_NAMES);

function readDay(tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at] as Token;
  const key = withoutPossessive(token.key);
  const next = tokens[at + 1]?.key ?? '';
  const named: DateParts | undefined = RELATIVE_DAYS.has(key)
    ? { relative: key === 'tonight' ? 'today' : key, ...(key === 'tonight' ? { partOfDay: 'night' } : {}) }
    : WEEKDAY_SET.has(key)
      ? { weekday: key }
      : undefined;
  if (named === undefined) return undefined;
  return PARTS_OF_DAY.has(next) ? { length: 2, parts: { ...named, partOfDay: next } } : { length: 1, parts: named };
}

function readPeriod(tokens: readonly Token[], at: number): Piece | undefined {
  const which = tokens[at]?.key ?? '';
  const period = withoutPossessive(tokens[at + 1]?.key ?? '');
  if (!['this', 'last', 'next'].includes(which) || !PERIODS.has(period)) return undefined;
  if (!PARTS_OF_DAY.has(period)) return { length: 2, parts: { period: `${which} ${period}` } };
  const relative = which === 'this' ? 'today' : which === 'last' ? 'yesterday' : 'tomorrow';
  return { length: 2, parts: { relative, partOfDay: period } };
}

/** "2018-07-09", and "7/9/2018" with the month first unless it cannot be one. */
function readNumericDate(tokens: readonly Token[], at: number): Piece | undefined {
  const [a, b, c] = [0, 1, 2].map((i) => tokens[at + i]) as [Token, Token?, Token?];
  if (b === undefined || c === undefined || b.start !== a.end + 1 || c.start !== b.end + 1) return undefined;
  const figures = [a.text, b.text, c.text];
  if (!figures.every((figure) => /^\d{1,4}$/.test(figure))) return undefined;
  const [year, first, second] = YEAR.test(a.text) ? figures : [c.text, a.text, b.text];
  if (year === undefined || !YEAR.test(year)) return undefined;
  const [month, day] = Number(first) > MONTH_NAMES.size ? [second, first] : [first, second];
  const name = [...MONTH_NAMES][Number(month) - 1];
  return name === undefined ? undefined : { length: 3, parts: { year, month: name, day: String(Number(day)) } };
}

function readMonth(tokens: readonly Token[], at: number): Piece | undefined {
  const before = readDayOfMonth(tokens[at]);
  const nameAt = before === undefined ? at : at + 1;
  const name = tokens[nameAt];
  if (name === undefined || !MONTH_NAMES.has(withoutPossessive(name.key)) || !isCapitalized(name)) return undefined;
  const behind = before === undefined ? readDayOfMonth(tokens[nameAt + 1]) : undefined;
  // "May" and "March" begin sentences of another kind.
  if (nameAt === 0 && before === undefined && behind === undefined) return undefined;
  const day = before ?? behind;
  const yearAt = nameAt + (behind === undefined ? 1 : 2);
  const year = tokens[yearAt]?.key ?? '';
  const parts = { month: withoutPossessive(name.key), ...(day === undefined ? {} : { day }) };
  return YEAR.test(year) ? { length: yearAt + 1 - at, parts: { ...parts, year } } : { length: yearAt - at, parts };
}

const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function readDayOfMonth(token: Token | undefined): string | undefined {
  const day = DAY_OF_MONTH.exec(token?.text ?? '')?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? String(Number(day)) : undefined;
}

function readTime(tokens: readonly Token[], at: number): Piece | undefined {
  const clock = tokens[at]?.key ?? '';
  const half = tokens[at + 1]?.key ?? '';
  if (!/^\d{1,2}(?::\d\d)?$/.test(clock)) return undefined;
  if (half === 'am' || half === 'pm') return { length: 2, parts: { time: `${clock.replace(/:00$/, '')} ${half}` } };
  return clock.includes(':') ? { length: 1, parts: { time: clock } } : undefined;
}

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since by of until from during before after early late mid through to between and'.split(' '),
);

function readYear(tokens: readonly Token[], at: number): Piece | undefined {
  const year = tokens[at]?.text ?? '';
  if (!YEAR.test(year) || !BEFORE_YEAR.has(tokens[at - 1]?.key ?? '')) return undefined;
  return { length: 1, parts: { year } };
}

function withoutPossessive(key: string): string {
  return key.endsWith("'s") ? key.slice(0, -2) : key;
}

/**
 * Whether two times contradict each other. Parts that only one names do not ("Aug. 31" and "Aug. 31, 2018"); "today" and
 * "Monday" do when the day of publication is known and is no Monday.
 * @param published ISO 8601 days of the two versions, where known.
 */
export function contradicts(a: DateParts, b: DateParts, published: { from?: string; to?: string }): boolean {
  const parts = Object.keys(a) as DatePart[];
  if (parts.some((part) => part !== 'relative' && b[part] !== undefined && a[part] !== b[part])) return true;
  const [days, others] = [resolveDay(a, published.from), resolveDay(b, published.to)];
  if (a.relative !== undefined && b.relative !== undefined) {
    return days?.iso !== undefined && others?.iso !== undefined ? days.iso !== others.iso : a.relative !== b.relative;
  }
  const [weekday, other] = [days?.weekday ?? a.weekday, others?.weekday ?? b.weekday];
  if (weekday !== undefined && other !== undefined && weekday !== other) return true;
  const kinds = [kindOf(a), kindOf(b)];
  return kinds[0] !== kinds[1] && !kinds.includes('day');
}

/** A weekday, a date and "today" may all be the same day; a time of day or "last week" is none of them. */
function kindOf(parts: DateParts): string {
  if (parts.relative ?? parts.weekday ?? parts.month ?? parts.day ?? parts.year) return 'day';
  return parts.period === undefined ? 'time' : 'period';
}

const DAY_MS = 86_400_000;

function resolveDay({ relative }: DateParts, published: string | undefined) {
  const offset = RELATIVE_DAYS.get(relative ?? '');
  if (offset === undefined || published === undefined) return undefined;
  const day = new Date(Date.parse(`${published.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`) + offset * DAY_MS);
  if (Number.isNaN(day.getTime())) return undefined;
  return { iso: day.toISOString().slice(0, 'YYYY-MM-DD'.length), weekday: WEEKDAY_NAMES[day.getUTCDay()] };
}
