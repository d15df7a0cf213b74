import { findDateFault } from '../corpus/dates.ts';
import { MAX_FACT_LENGTH, MAX_URL_LENGTH } from '../corpus/limits.ts';

/** A line of text as story.yaml takes it, or undefined when nothing is left or it is too long to be one. */
export function toFact(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line === '' || line.length > MAX_FACT_LENGTH ? undefined : line;
}

/** An http or https address, made whole where `base` is known, or undefined. */
export function toAddress(text: unknown, base: string | undefined): string | undefined {
  const line = toFact(text);
  if (line === undefined || !URL.canParse(line, base)) return undefined;
  const { protocol, href } = new URL(line, base);
  return /^https?:$/.test(protocol) && href.length <= MAX_URL_LENGTH ? href : undefined;
}

const DATE_TIME =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:\.\d+)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * A date as story.yaml takes it: an ISO 8601 date, or date-time with offset. A time of day without its offset is left
 * out, for the moment it means is not known. Undefined for anything else: "05/03/2024" may be March or May.
 */
export function toIsoDate(text: unknown): string | undefined {
  const line = toFact(text);
  if (line === undefined) return undefined;
  if (findDateFault(line) === undefined) return line;
  const { day, time, zone } = DATE_TIME.exec(line)?.groups ?? {};
  if (day === undefined) return undefined;
  const date = zone === undefined ? day : `${day}T${time}${toOffset(zone)}`;
  return findDateFault(date) === undefined ? date : undefined;
}

/** `+0100` and `+01` are how some write `+01:00`. */
function toOffset(zone: string): string {
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? 'Z' : `${hours}:${minutes ?? '00'}`;
}
