import type { Citation } from '../commands/reply.ts';
import { escapeLine } from './escape.ts';

const LABEL_MAX = 100;
// A longer address would crowd out the quotation.
const URL_MAX = 500;

/** Where a quotation comes from, in one line: version, label, date or "undated", and the bare address without preview. */
export function renderCitation(citation: Citation): string {
  const words = [
    citation.story,
    `version ${citation.version}`,
    citation.label === undefined ? undefined : shorten(citation.label),
    citation.published === undefined ? 'undated' : describeDate(citation.published),
  ];
  const shown = words.map((word) => escapeLine(word ?? '')).filter((word) => word !== '');
  const url = citation.url === undefined ? null : bareUrl(citation.url);
  return `— ${(url === null ? shown : [...shown, url]).join(' · ')}`;
}

function shorten(label: string): string {
  const points = Array.from(label);
  return points.length <= LABEL_MAX ? label : `${points.slice(0, LABEL_MAX - 1).join('')}…`;
}

const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;
const DAYS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * An ISO 8601 date, or date-time with offset, as text. Not one of Discord's timestamps: they would show a bare date as
 * the day before to half of the readers.
 */
export function describeDate(iso: string): string {
  const [, day, time, offset] = ISO_DATE.exec(iso) ?? [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (day === undefined || Number.isNaN(midnight)) return iso;
  const words = DAYS.format(midnight);
  if (time === undefined) return words;
  return `${words}, ${time} UTC${offset === 'Z' ? '' : offset}`;
}

/** The address in the form that makes a link without a preview, or null for one that could be something else. */
function bareUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  const isSafe = /^https?:$/.test(protocol) && /^[\x21-\x7e]+$/.test(href) && !/[<>\\`|]/.test(href);
  return isSafe && href.length <= URL_MAX ? `<${href}>` : null;
}
