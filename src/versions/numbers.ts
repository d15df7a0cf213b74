import { BOUNDS, MULTIPLIERS, QUANTIFIERS, VAGUE_NUMBERS } from './english.ts';
import type { Range } from './statement.ts';
import type { Token } from './tokens.ts';

/** What a run of words says of amounts, as comparable texts. */
export interface Amounts {
  /** Figures, identifiers and units: "12", "1500000", "v18.2.0", "$". */
  readonly figures: readonly string[];
  /** "dozens", "several", "half". */
  readonly vague: readonly string[];
  /** "all", "few", "first". */
  readonly quantifiers: readonly string[];
  /** "at least", "more than" where a number follows. */
  readonly bounds: readonly string[];
}

/** @param skip words that belong to a date. */
export function readAmounts(tokens: readonly Token[], range: Range, skip: (index: number) => boolean): Amounts {
  const keys = tokens.slice(range.start, range.end).map((token, i) => (skip(range.start + i) ? '' : token.key));
  return {
    figures: readFigures(keys),
    vague: keys.filter((key) => VAGUE_NUMBERS.has(key)),
    quantifiers: keys.filter((key) => QUANTIFIERS.has(key)),
    bounds: readBounds(tokens, range),
  };
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const UNIT = /^(?:\p{Sc}|[%°‰])$/u;

function readFigures(keys: readonly string[]): string[] {
  const figures: string[] = [];
  let open = false;
  for (const key of keys) {
    const multiplier = MULTIPLIERS.get(key);
    if (multiplier !== undefined) {
      const value = open ? Number(figures.pop()) * multiplier : multiplier;
      figures.push(String(value));
    } else if (/\d/.test(key) || UNIT.test(key)) figures.push(NUMBER.test(key) ? String(Number(key)) : key);
    open = NUMBER.test(key) || (multiplier !== undefined && open);
  }
  return figures.sort();
}

function readBounds(tokens: readonly Token[], { start, end }: Range): string[] {
  const bounds: string[] = [];
  for (let i = start; i < end; i++) {
    const found = BOUNDS.find((bound) => bound.split(' ').every((word, k) => tokens[i + k]?.key === word));
    const next = tokens[i + (found?.split(' ').length ?? 0)]?.key ?? '';
    if (found !== undefined && (/^\d/.test(next) || VAGUE_NUMBERS.has(next) || UNIT.test(next))) bounds.push(found);
  }
  return bounds;
}

const same = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');

/** True where two runs of words give different amounts. "A" stands for one; what is vague and simply left out does not count. */
export function differInAmount(a: Amounts, b: Amounts, hasArticle: { a: boolean; b: boolean }): boolean {
  if (!same(a.bounds, b.bounds)) return true;
  if (!same(withoutOne(a, b, hasArticle.b), withoutOne(b, a, hasArticle.a))) return true;
  if (a.vague.length > 0 && b.vague.length > 0 && !same(a.vague, b.vague)) return true;
  if (a.vague.length > 0 !== b.vague.length > 0 && (a.figures.length > 0 || b.figures.length > 0)) return true;
  return a.quantifiers.length > 0 && b.quantifiers.length > 0 && !same(a.quantifiers, b.quantifiers);
}

function withoutOne(amounts: Amounts, others: Amounts, articleInOther: boolean): readonly string[] {
  return articleInOther && !others.figures.includes('1')
    ? amounts.figures.filter((figure) => figure !== '1')
    : amounts.figures;
}
