import type { Analysis } from './analysis.ts';
import { LOCATIVE_PREPOSITIONS, MONTH_NAMES, PLACE_WORDS, TITLES, WEEKDAY_NAMES } from './english.ts';
import type { Range } from './statement.ts';
import type { Token } from './tokens.ts';
import { isCapitalized, isFunctionWord } from './tokens.ts';

/** Tells proper names by how both versions set them: with a capital inside sentences, never without. */
export interface NameFinder {
  readonly isName: (token: Token) => boolean;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d.&]+(?:['\u2019]s)?$/u;
const NEVER_NAMES: ReadonlySet<string> = new Set([...TITLES, ...MONTH_NAMES, ...WEEKDAY_NAMES]);

export function createNameFinder(from: Analysis, to: Analysis): NameFinder {
  const isName = (token: Token) => {
    if (!isCapitalized(token) || isFunctionWord(token) || NEVER_NAMES.has(token.key)) return false;
    if (ACRONYM.test(token.text)) return true;
    if (from.lowerCase.has(token.key) || to.lowerCase.has(token.key)) return false;
    return from.capitalized.has(token.key) || to.capitalized.has(token.key);
  };
  return { isName };
}

/** True where names were exchanged: none in common, or some besides the common ones on both sides. */
export function differInName(a: readonly Token[], b: readonly Token[]): boolean {
  const [names, others] = [a, b].map((tokens) => new Set(tokens.map((token) => token.lemma))) as [
    Set<string>,
    Set<string>,
  ];
  if (isInitialism(a, b) || isInitialism(b, a)) return false;
  return [...names].some((name) => !others.has(name)) && [...others].some((name) => !names.has(name));
}

/** "U.S." for "United States". */
function isInitialism(short: readonly Token[], long: readonly Token[]): boolean {
  const initials = long.map((token) => token.key.charAt(0)).join('');
  return long.length > 1 && short.length === 1 && short[0]?.key === initials;
}

/** True where the words stand for a place: behind "in" or "near", or with a word such as "street" among them. */
export function isPlace(tokens: readonly Token[], range: Range): boolean {
  const before = tokens[range.start - 1]?.key ?? '';
  const first = tokens[range.start]?.key ?? '';
  if (LOCATIVE_PREPOSITIONS.has(before) || LOCATIVE_PREPOSITIONS.has(first)) return true;
  return tokens.slice(range.start, range.end).some((token) => PLACE_WORDS.has(token.key));
}
