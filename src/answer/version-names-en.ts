import { normalizeText } from '../corpus/normalize.ts';
import type { Version } from '../corpus/story.ts';
import { escapePattern } from './patterns.ts';
import { TEXT_NOUN } from './scope-dates.ts';

/*
 * How a question names a version by its id or its label, as sources of regular expressions: "version 002", "v2", "draft b",
 * "between a and b", "the corrected version", "the evening edition".
 */

/** What a text does and little else: "the latest says", but neither "the first report" nor "the second told police". */
export const TELLS = '(?:says?|said)';

/** What stands before an id. */
export const BEFORE_ID = String.raw`(?:story |text |article )?(?:version|revision|edition|draft|v\.?|ver\.?)\s*(?:no\.?\s*|number\s*|#\s*|id\s*)?["']?`;

/** An id with a word for a version before it. One without figures takes a whole one: "the VA", "to draft a bill". */
export function idBehindWord({ id }: Version): string {
  if (!/\d/.test(id)) return `(?:version|revision|edition)\\s+["']?${escapePattern(id)}["']?`;
  // "Version 2" is "002" and the other way round.
  return `${BEFORE_ID}${/^\d+$/.test(id) ? `0*${Number(id)}` : escapePattern(id)}["']?`;
}

/**
 * An id alone. One that could be a mere number ("12") counts only after a preposition, one without figures ("b") only
 * beside another; "000" and "v2" stand by themselves.
 */
export function idAlone({ id }: Version): string {
  const source = escapePattern(id);
  if (/^0\d+$/.test(id) || /^[A-Za-z]+[.-]?\d/.test(id)) return source;
  if (/\d/.test(id)) return String.raw`(?<=\b(?:in|from|per|and|between|to|with|vs\.?|than)\s)${source}`;
  return String.raw`(?:(?<=\b(?:between|compare|from)\s)${source}(?=\s+(?:and|to|with|vs\.?|versus)\s)|(?<=\s(?:and|to|with|vs\.?|versus)\s)${source})`;
}

/** "Between a and b", where something is asked that is asked of texts. */
const PAIR = /(?<=\b(?:between|compare|from)\s+)(\S+)\s+(?:and|to|with|vs\.?|versus)\s+([^\s?!.,;]+)/i;
const OF_TEXTS = /\b(?:chang|differ|compar|correct|edit|updat|revis|add|remov|drop|cut|new)/i;

/** What stands for two ids beside each other, ids without figures too; undefined where there are none. */
export function readIdPair(
  question: string,
): { readonly words: string; readonly ids: readonly [string, string] } | undefined {
  const [words = '', first, second] = PAIR.exec(question) ?? [];
  if (first === undefined || second === undefined || !OF_TEXTS.test(question)) return undefined;
  return { words, ids: [first, second] };
}

/** A label, with the noun for a text where one follows: "the corrected version" of one that is labelled "corrected". */
export function labelSource(label: string): string {
  return `${wordsSource(label)}(?:\\s+${TEXT_NOUN})?`;
}

/** A label that is surely a text's: it has a noun for one ("evening edition"), or one follows. */
export function surelyLabelSource(label: string): string {
  return ENDS_IN_TEXT.test(label.trim()) ? wordsSource(label) : `${wordsSource(label)}\\s+${ANY_TEXT_NOUN}`;
}

const ANY_TEXT_NOUN = `(?:${TEXT_NOUN}|reports?|copy|updates?|print|release)`;
const ENDS_IN_TEXT = new RegExp(String.raw`\b${ANY_TEXT_NOUN}$`, 'i');

function wordsSource(label: string): string {
  return normalizeText(label).trim().split(/\s+/).map(escapePattern).join(String.raw`\s+`);
}
