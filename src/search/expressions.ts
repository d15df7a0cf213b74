import { splitWords } from '../corpus/words.ts';
import { stemWord } from './analysis.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words that may stand for others; all stems, in order. */
export interface Alternative {
  readonly stems: readonly string[];
  /** How surely it means the same, 0 to 1. */
  readonly weight: number;
}

/** A word or a run of words that something else may stand for. */
export interface Expression {
  readonly stems: readonly string[];
  readonly alternatives: readonly Alternative[];
}

/** Expressions by their first stem. */
export type ExpressionBook = ReadonlyMap<string, readonly Expression[]>;

/** Collects what stands for what; `build` gives the book. */
export interface ExpressionCollector {
  readonly add: (from: readonly string[], to: readonly string[], weight: number) => void;
  readonly build: () => ExpressionBook;
}

export function collectExpressions(): ExpressionCollector {
  const byKey = new Map<string, { stems: readonly string[]; alternatives: Map<string, Alternative> }>();
  return {
    add(from, to, weight) {
      const key = from.join(' ');
      const other = to.join(' ');
      if (key === '' || other === '' || key === other) return;
      const entry = byKey.get(key) ?? { stems: from, alternatives: new Map<string, Alternative>() };
      const known = entry.alternatives.get(other);
      if (known === undefined || known.weight < weight) entry.alternatives.set(other, { stems: to, weight });
      byKey.set(key, entry);
    },
    build() {
      const book = new Map<string, Expression[]>();
      for (const { stems, alternatives } of byKey.values()) {
        const first = stems[0] as string;
        const list = book.get(first) ?? [];
        list.push({ stems, alternatives: [...alternatives.values()] });
        book.set(first, list);
      }
      for (const list of book.values()) list.sort((a, b) => b.stems.length - a.stems.length);
      return book;
    },
  };
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** The stems of a phrase, without a leading article, joining words kept: "run out" is not "run". */
export function stemsOfExpression(phrase: string): readonly string[] {
  return splitWords(phrase)
    .map(({ folded }) => folded)
    .filter((word, i, all) => !(ARTICLES.has(word) && all.length > 1 && i === 0))
    .map(stemWord);
}

/** The stems without stop words; all of them where nothing else is left. */
export function contentOf(stems: readonly string[]): readonly string[] {
  const content = stems.filter((stem) => !STOP_WORDS.has(stem));
  return content.length === 0 ? stems : content;
}
