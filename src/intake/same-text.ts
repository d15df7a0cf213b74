/**
 * Whether two texts differ in nothing but typography and white space: quotation marks, dashes and dots of another kind,
 * ligatures, soft hyphens, where lines and paragraphs break. Letters, their case and accents, digits and every other mark
 * count.
 */
export function isSameText(a: string, b: string): boolean {
  return a === b || simplify(a) === simplify(b);
}

const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const SINGLE_QUOTES = /[\u0060\u00b4\u02b9\u02bb\u02bc\u2018-\u201b\u2032\u2035\u2039\u203a]/g;
const DOUBLE_QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036]|''/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]|-{2,3}/g;

/** NFKC makes no-break spaces, ligatures, full-width letters and the ellipsis what they are otherwise written as. */
function simplify(text: string): string {
  return text
    .replace(SINGLE_QUOTES, "'")
    .normalize('NFKC')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(UNSEEN, '');
}
