/** What is wrong with a date, or undefined when it is an ISO 8601 date, or date-time with offset, that exists. */
export function findDateFault(text: string): string | undefined {
  const parts = DATE.exec(text)?.groups;
  if (parts === undefined) return describeShape(text);
  const { year = '', month = '', day = '', hour = '0', minute = '0', second = '0', offset } = parts;
  if (!isDay(Number(year), Number(month), Number(day))) return 'there is no such day';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'there is no such time of day';
  if (offset !== undefined && !OFFSET.test(offset)) return 'there is no such offset';
  return undefined;
}

/**
 * Whether what is dated `a` happened before what is dated `b`, wherever on Earth a date without a time was meant.
 * Two dates without a time are taken to be of the same place.
 * @param a a date in which `findDateFault` finds nothing; `b` likewise.
 */
export function isBefore(a: string, b: string): boolean {
  return isDateOnly(a) && isDateOnly(b) ? a < b : measureLatest(a) < measureEarliest(b);
}

function isDateOnly(text: string): boolean {
  return !text.includes('T');
}

function measureEarliest(text: string): number {
  return Date.parse(text) - (isDateOnly(text) ? EASTERNMOST_MS : 0);
}

function measureLatest(text: string): number {
  return Date.parse(text) + (isDateOnly(text) ? DAY_MS + WESTERNMOST_MS : 0);
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The day begins first at UTC+14 and ends last at UTC-12: https://en.wikipedia.org/wiki/List_of_UTC_offsets */
const EASTERNMOST_MS = 14 * HOUR_MS;
const WESTERNMOST_MS = 12 * HOUR_MS;

const DATE =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?:Z|(?<offset>[+-]\d{2}:\d{2})))?$/;
const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function describeShape(text: string): string {
  if (WITHOUT_OFFSET.test(text)) return 'a time of day needs its offset from UTC';
  return 'this is no ISO 8601 date';
}
