import type { Span } from '../corpus/story.ts';

/**
 * Untrusted text as Discord's markdown: every visible character is shown as it is and none of them means anything. The
 * rules are those of Discord's own parser: a backslash before ASCII punctuation shows the punctuation. Only what could
 * begin something is escaped, so that a notification, which shows the source, stays readable.
 */
export function escapeText(text: string): string {
  return escapeCleaned(cleanText(text));
}

/** The same in one line: every run of spaces and line breaks becomes a space. */
export function escapeLine(text: string): string {
  return escapeCleaned(cleanLine(text));
}

/** What `escapeLine` was given, cleaned. */
export function unescapeLine(escaped: string): string {
  return escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** `cleanText` in one line. Cleaned first, for U+0085 breaks lines and is no space to JavaScript. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/**
 * The same with the words of `span` in bold. A span that is empty, out of range or parts a surrogate pair marks nothing.
 * Bold is closed and opened again at every line, and never begins or ends with a space.
 */
export function escapeWithBold(text: string, span: Span | null): string {
  if (span === null || !isWhole(text, span)) return escapeText(text);
  const units = cleanUnits(text);
  const cleaned = units.join('');
  const escaped = escapeUnits(cleaned);
  const start = units.slice(0, span.start).join('').length;
  const end = start + units.slice(span.start, span.end).join('').length;
  for (const { index, 0: run } of cleaned.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)) {
    const first = start + index;
    const last = first + run.length - 1;
    escaped[first] = `**${escaped[first]}`;
    escaped[last] = `${escaped[last]}**`;
  }
  return escaped.join('');
}

/**
 * What of a text is shown: the same characters in the same order, except that
 * - every kind of line break becomes a line feed, the only one Discord knows;
 * - control characters that show nothing are dropped;
 * - bidirectional embeddings, overrides and isolates are dropped, for they can turn the rest of the line around, the
 *   citation included. The marks that Hebrew and Arabic need (U+200E, U+200F, U+061C) stay;
 * - half a surrogate pair, which is no character and cannot be sent, becomes U+FFFD.
 */
export function cleanText(text: string): string {
  return UNCLEAN.test(text) ? cleanUnits(text).join('') : text;
}

/** Whatever `cleanUnits` changes; most texts hold none of it. */
const UNCLEAN = /(?![\n\t])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /\p{Cc}/u;
const SURROGATE = /[\ud800-\udfff]/;

/** One string for each code unit of the text. */
function cleanUnits(text: string): string[] {
  if (!UNCLEAN.test(text)) return text.split('');
  return text.split('').map((unit, at) => {
    if (unit === '\r' && text[at + 1] === '\n') return '';
    if (LINE_BREAK.test(unit)) return '\n';
    if (TURNING.test(unit) || (unit !== '\t' && CONTROL.test(unit))) return '';
    return SURROGATE.test(unit) && isHalf(text, at) ? '\ufffd' : unit;
  });
}

function isHalf(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  if (code > 0xffff) return false;
  return at === 0 || (text.codePointAt(at - 1) ?? 0) <= 0xffff;
}

function isWhole(text: string, span: Span): boolean {
  const inRange = 0 <= span.start && span.start < span.end && span.end <= text.length;
  return inRange && !partsPair(text, span.start) && !partsPair(text, span.end);
}

function partsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/**
 * What begins something in Discord's markdown:
 * - anywhere: emphasis, code and spoilers; `<` of mentions, timestamps, emoji and links; `>` of quotes; brackets of
 *   masked links; `@` of everyone and here; a colon of `:emoji:` and of addresses (not that of 10:30); Discord's own
 *   invitations, which work without `https:`;
 * - at the beginning of a line: headings, small type and lists.
 */
const MEANINGFUL = new RegExp(
  [
    String.raw`[\\*_~\x60|<>[\]]`,
    '@(?=everyone|here)',
    String.raw`:(?=\S)(?!(?<=\d:)\d\d(?!\d)(?![^\s:]*:))`,
    String.raw`(?<=discord(?:app)?)\.(?=gg|com|new)`,
    // Looking back after the character, not before it, keeps this linear on long runs of spaces and digits.
    String.raw`#(?<=^[^\S\n]*#)(?=#{0,2}(?:\s|$))|[-+](?<=^[^\S\n]*[-+])(?=[\s#]|$)`,
    String.raw`\.(?<=^[^\S\n]*\d+\.)(?=\s|$)`,
  ].join('|'),
  'gim',
);

function escapeCleaned(cleaned: string): string {
  return cleaned.replace(MEANINGFUL, String.raw`\$&`);
}

/** One string for each code unit of a cleaned text. */
function escapeUnits(cleaned: string): string[] {
  const units = cleaned.split('');
  for (const { index } of cleaned.matchAll(MEANINGFUL)) units[index] = `\\${units[index]}`;
  return units;
}
