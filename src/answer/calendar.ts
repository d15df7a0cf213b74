/** Days as whole numbers, counted from 1 January 1970, so that no time zone and no clock change can move them. */
export type Day = number;

const DAY_MS = 86_400_000;
const ISO_DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Days of a calendar, both inclusive. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The day as the publisher wrote it, wherever on Earth that was: the first ten characters of an ISO 8601 date. */
export function readDay(iso: string): Day {
  return Math.floor(Date.parse(`${iso.slice(0, ISO_DAY_LENGTH)}T00:00:00Z`) / DAY_MS);
}

/** @returns undefined outside the years 1 to 9999, which ISO 8601 writes in four figures. */
export function formatDay(day: Day): string | undefined {
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, ISO_DAY_LENGTH) : undefined;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCDay();
}

/** The Monday on or before the day. */
export function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** @param month 0 for January to 11. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

export function monthOf(day: Day): Month {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The days of a month; months before January and after December count on into other years. */
export function daysOfMonth({ year, month }: Month): DaySpan {
  return { from: firstOf(year, month), to: firstOf(year, month + 1) - 1 };
}

export function daysOfYear(year: number): DaySpan {
  return { from: firstOf(year, 0), to: firstOf(year + 1, 0) - 1 };
}

/** @returns undefined where the month has no such day: 31 April, 29 February of most years. */
export function dayOfMonth(month: Month, day: number): Day | undefined {
  const { from, to } = daysOfMonth(month);
  return day >= 1 && from + day - 1 <= to ? from + day - 1 : undefined;
}

function firstOf(year: number, month: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / DAY_MS;
}
