import type { Query } from './query.ts';
import type { Statement } from './units.ts';

/**
 * The question asks who did it, the sentence only says that it was done to somebody. The deed is the first content word
 * after "who".
 */
export function isPassiveAgent(query: Query, { terms }: Statement): boolean {
  const [deed] = query.units;
  if (deed === undefined) return false;
  return terms.some((term, i) => {
    if (!deed.alternatives.some(({ stems }) => stems.length === 1 && stems[0] === term.stem)) return false;
    const before = terms.slice(Math.max(0, i - 2), i).map((other) => other.word);
    const passive =
      before.some((word) => BE.has(word)) &&
      !before.some((word) => ARTICLES.has(word)) &&
      /(?:ed|en|t|ld|de|wn)$/.test(term.word);
    const reduced = PARTICIPLES.has(term.word) && !before.some((word) => HAVE.has(word));
    return (passive || reduced) && !terms.slice(i).some((other) => other.word === 'by');
  });
}

/** Never past tenses: "a report written for the council". */
const PARTICIPLES = new Set(
  'written given taken shown seen known done chosen driven stolen broken spoken drawn thrown sworn torn worn begun'.split(
    ' ',
  ),
);
const HAVE = new Set(['have', 'has', 'had', 'having']);

/** "Was the first", "was an important figure": somebody is described, nothing was done to them. */
const ARTICLES = new Set(['the', 'a', 'an', 'one', 'its', 'their', 'his', 'her']);
const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);
