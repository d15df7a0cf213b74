/**
 * A copy of a text for comparing and searching: typographic quotes, dashes and spaces become plain ones, letters lose
 * case and accents. Every UTF-16 code unit maps to exactly one, so an offset into the copy is an offset into the text.
 * What would change the length ('ß', '…', surrogate pairs) stays as it is. Never quote from the copy.
 */
export function normalizeText(text: string): string {
  // A replacement yields one flat string; adding code unit by code unit left a chain of 32 bytes a character in memory.
  return text.replace(NOT_PLAIN, (units) =>
    units.charCodeAt(0) < ASCII_END ? units.toLowerCase().replaceAll('`', "'") : normalizeUnit(units),
  );
}

const ASCII_END = 0x80;
/** Runs of ASCII that change, and every other code unit by itself. */
const NOT_PLAIN = /[A-Z`]+|[\u0080-\uffff]/g;

const SINGLE_QUOTES = /[\u00b4\u02b9\u02bb\u02bc\u2018-\u201b\u2032\u2035\uff07]/;
const DOUBLE_QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u2039\u203a\uff02]/;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const SURROGATE = /[\ud800-\udfff]/;
const COMBINING_MARKS = /\p{M}+/gu;

const units = new Map<string, string>();

function normalizeUnit(unit: string): string {
  const known = units.get(unit);
  if (known !== undefined) return known;
  const normalized = computeUnit(unit);
  units.set(unit, normalized);
  return normalized;
}

function computeUnit(unit: string): string {
  if (SINGLE_QUOTES.test(unit)) return "'";
  if (DOUBLE_QUOTES.test(unit)) return '"';
  if (DASHES.test(unit)) return '-';
  if (SPACES.test(unit)) return ' ';
  if (SURROGATE.test(unit)) return unit;
  const bare = unit.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase();
  if (bare.length !== 1 || bare === unit) return unit;
  // A superscript minus becomes a minus sign, and that a hyphen.
  return normalizeText(bare);
}
