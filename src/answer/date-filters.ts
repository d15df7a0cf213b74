import type { DateExpression } from '../versions/dates.ts';
import { FUNCTION_WORDS, MONTH_NAMES, MONTHS } from '../versions/english.ts';
import { isCapitalized, type Token } from '../versions/tokens.ts';

/** A sentence as date words are judged in it. */
export interface Reading {
  readonly body: string;
  readonly tokens: readonly Token[];
}

/** Whether words that may name a day do: "Monday" does, "every Monday" and "the Sunday Times" do not. */
export function isPlainDate(reading: Reading, found: DateExpression): boolean {
  return FILTERS.every((holds) => holds(reading, found));
}

type Filter = (reading: Reading, found: DateExpression) => boolean;

export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** True where a capitalised word follows with nothing but a space between. */
function capitalFollows({ body, tokens }: Reading, end: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (last === undefined || next === undefined || !isCapitalized(next)) return false;
  return /^\s+$/.test(body.slice(last.end, next.start));
}

/** A word with a capital that no beginning of a sentence or of speech gives it. */
function isNamed({ body, tokens }: Reading, at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || previous === undefined || !isCapitalized(token)) return false;
  return /^\s+$/.test(body.slice(previous.end, token.start));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const DETERMINERS = words('the a an his her its their our my your');
/** "Every Monday", "Black Friday", "a week ago Monday", "the following Monday". */
const NO_PLAIN_DAY = words(`every each any some another one a an most many following previous preceding good black super
  first second third fourth fifth ash cyber palm easter giving bloody holy fat shrove ago from`);
const AFTER_THE_DAY = words('after before following when that');

const weekdayIsPlain: Filter = (reading, { start, end, parts }) => {
  if (parts.weekday === undefined || parts.month !== undefined) return true;
  const { tokens } = reading;
  const before = keyAt(tokens, start - 1);
  if (NO_PLAIN_DAY.has(before) && !(before === 'from' && !AGO.has(keyAt(tokens, start - 2)))) return false;
  // "Saturday Night Live", "the Sunday Times".
  if (parts.partOfDay !== undefined && isCapitalized(tokens[end - 1] as Token) && end - start > 1) return false;
  if (DETERMINERS.has(before) && (capitalFollows(reading, end) || AFTER_THE_DAY.has(keyAt(tokens, end)))) return false;
  return keyAt(tokens, end) !== 'of' && !isAbbreviatedEnd(reading, start);
};

const AGO = words('week weeks month months year years');

/** "The Sun." ends a sentence about a newspaper. */
function isAbbreviatedEnd({ tokens }: Reading, at: number): boolean {
  return (tokens[at]?.text.length ?? 0) <= 4 && at === tokens.length - 1;
}

/** "Monday through Friday" are hours of opening, of no one week. */
const noWeekdayRange: Filter = ({ body, tokens }, { start, end, parts }) => {
  if (parts.weekday === undefined || parts.day !== undefined) return true;
  const [first, last] = [tokens[start] as Token, tokens[end - 1] as Token];
  const [before, after] = [body.slice(Math.max(0, first.start - 30), first.start), body.slice(last.end, last.end + 30)];
  return (
    !/^\s*(?:through|thru|to|[-\u2013])\s*\p{Lu}\p{L}+day\b/u.test(after) &&
    !/day\s*(?:through|thru|to|[-\u2013])\s*$/.test(before)
  );
};

const relativeIsPlain: Filter = (reading, { start, parts }) => {
  if (parts.relative === undefined) return true;
  const { tokens } = reading;
  const [before, first] = [keyAt(tokens, start - 1), keyAt(tokens, start)];
  // "The next morning" follows what was told, not the day of writing; "USA Today" is a name.
  if (first === 'next' || isNamed(reading, start)) return false;
  if (before === 'ago' || (DETERMINERS.has(before) && first === 'last')) return false;
  return !(before === 'from' && AGO.has(keyAt(tokens, start - 2))) && !isDayBeside(tokens, start);
};

/** "The day before yesterday" is not yesterday. */
function isDayBeside(tokens: readonly Token[], at: number): boolean {
  return ['before', 'after'].includes(keyAt(tokens, at - 1)) && keyAt(tokens, at - 2) === 'day';
}

/** "The last week of August" and "over the next year" count from somewhere else; "this year" does not. */
const periodIsPlain: Filter = ({ tokens }, { start, end, parts }) => {
  if (parts.period === undefined || parts.weekday !== undefined || parts.month !== undefined) return true;
  return !DETERMINERS.has(keyAt(tokens, start - 1)) && keyAt(tokens, end) !== 'of';
};

const BEFORE_MONTH =
  words(`in by since until till through during before after from to early late mid of this next last past
  for between and throughout around about`);
/** Counted things behind what looks like a day: "March 3 miles". */
const UNITS = words('times time miles people percent % points degrees million billion thousand yards feet votes');
/** Days that history is called by. */
const NAMED_BY_DAY = words(`attack attacks committee riot riots insurrection terrorist terrorists hijackers massacre
  uprising revolution movement commission`);

const monthIsPlain: Filter = (reading, { start, end, parts }) => {
  if (parts.month === undefined) return true;
  const { tokens } = reading;
  const after = keyAt(tokens, end);
  // A year before 1500 is no year to what reads dates; "of the same year" was named elsewhere.
  if (parts.year === undefined && (/^\d{3,4}$/.test(after) || after === 'of' || NAMED_BY_DAY.has(after))) return false;
  if (parts.day !== undefined) return !UNITS.has(after) && !isParted(reading, start, end) && !endsRange(reading, start);
  return parts.year !== undefined || isPlainMonth(reading, start, end);
};

/** "23-24 August" is two days, not the latter. */
function endsRange({ body, tokens }: Reading, start: number): boolean {
  const at = tokens[start]?.start ?? 0;
  return /\d\s?[-\u2013]\s?$/.test(body.slice(Math.max(0, at - 4), at));
}

/** "By May, 17 people". */
function isParted({ body, tokens }: Reading, start: number, end: number): boolean {
  const at = tokens.findIndex((token, i) => i >= start && i < end && isMonth(token));
  const [month, day] = [tokens[at], tokens[at + 1]];
  if (month === undefined || day === undefined || at + 1 >= end || !/^\d{1,2}\D*$/.test(day.text)) return false;
  return body.slice(month.end, day.start).includes(',');
}

function isPlainMonth(reading: Reading, start: number, end: number): boolean {
  const { tokens } = reading;
  const at = tokens.findIndex((token, i) => i >= start && i < end && isMonth(token));
  const month = tokens[at];
  if (month === undefined || !BEFORE_MONTH.has(keyAt(tokens, at - 1)) || capitalFollows(reading, at + 1)) return false;
  return isWholeMonth(reading, month) && !isPersonsName(reading, month);
}

function isMonth({ key }: Token): boolean {
  return MONTH_WORDS.has(withoutPossessive(key));
}

const MONTH_WORDS: ReadonlySet<string> = new Set(MONTHS.values());

function withoutPossessive(key: string): string {
  return key.endsWith("'s") ? key.slice(0, -2) : key;
}

/** "Mar" and "Jan" alone are other words; with a dot they are months. */
function isWholeMonth({ body }: Reading, { text, end }: Token): boolean {
  const whole = MONTH_NAMES.has(withoutPossessive(text.toLowerCase()));
  return (whole || body.charAt(end) === '.') && !/^-\p{L}/u.test(body.slice(end, end + 2));
}

/** Somebody in this text is called so: "Theresa May", "Mrs. May". */
function isPersonsName({ body }: Reading, { text }: Token): boolean {
  const bare = text.replace(/['’]s$/, '');
  return [...body.matchAll(new RegExp(`(\\p{Lu}\\p{L}+)\\.?[ \\u00a0]${bare}(?!\\p{L})(?![ \\u00a0]\\d)`, 'gu'))].some(
    ([, before = '']) => !FUNCTION_WORDS.has(before.toLowerCase()) && !BEFORE_MONTH.has(before.toLowerCase()),
  );
}

const YEAR_PREPOSITIONS = words('in since until till during early late mid before after by from');

/** "In 2016", but not "by 1850 votes". */
const yearIsPlain: Filter = ({ tokens }, { start, end, parts }) => {
  if (parts.year === undefined || parts.month !== undefined) return true;
  if (!YEAR_PREPOSITIONS.has(keyAt(tokens, start - 1))) return false;
  return !UNITS.has(keyAt(tokens, end)) && !/[a-z]s$/.test(keyAt(tokens, end));
};

const RECURRING = words('every each annually yearly weekly monthly usually typically regularly often always');

/** What happens every year or week happens on no one day. */
const happensOnce: Filter = ({ tokens }, { parts }) =>
  parts.year !== undefined || parts.relative !== undefined || !tokens.some(({ key }) => RECURRING.has(key));

const FILTERS: readonly Filter[] = [
  happensOnce,
  weekdayIsPlain,
  noWeekdayRange,
  relativeIsPlain,
  periodIsPlain,
  monthIsPlain,
  yearIsPlain,
];
