import { citationParts } from '../commands/citation.ts';
import type { Citation } from '../commands/reply.ts';
import type { Words } from '../commands/words/words.ts';
import { escapeLine } from './escape.ts';

const LABEL_MAX = 100;
// A longer address would crowd out the quotation.
const URL_MAX = 500;

/**
 * Where a quotation comes from, in one line: version, label, date or "undated", and the bare address without preview. A
 * date is text, not one of Discord's timestamps: they would show a bare date as the day before to half of the readers.
 */
export function renderCitation(citation: Citation, words: Words): string {
  const { label } = citation;
  const shown = citationParts(label === undefined ? citation : { ...citation, label: shorten(label) }, words);
  const url = citation.url === undefined ? null : bareUrl(citation.url);
  return `— ${[...shown.map(escapeLine), ...(url === null ? [] : [url])].join(' · ')}`;
}

function shorten(label: string): string {
  const points = Array.from(label);
  return points.length <= LABEL_MAX ? label : `${points.slice(0, LABEL_MAX - 1).join('')}…`;
}

/** The address in the form that makes a link without a preview, or null for one that could be something else. */
function bareUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  const isSafe = /^https?:$/.test(protocol) && /^[\x21-\x7e]+$/.test(href) && !/[<>\\`|]/.test(href);
  return isSafe && href.length <= URL_MAX ? `<${href}>` : null;
}
