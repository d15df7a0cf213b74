import { inSteps, type Steps } from '../corpus/steps.ts';
import type { Analysis } from './analysis.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord } from './tokens.ts';

/** The words of a sentence as sorted term numbers, repeated as often as they stand there. */
export interface Bag {
  readonly terms: Uint32Array;
  readonly weight: number;
}

export interface Bags {
  readonly from: readonly Bag[];
  readonly to: readonly Bag[];
  /** Weight by term number. */
  readonly weights: Float64Array;
}

/** Counts over fewer sentences than this would let every word of a short text weigh about the same as any other. */
const RAREST = 200;
/** Function words and figures change more than what a sentence is about. */
const LIGHT = 0.5;
const FIGURE = /\d/;

/** Bags of all sentences of two versions; words weigh by their inverse sentence frequency in both together. */
export function* toBags(from: Analysis, to: Analysis): Steps<Bags> {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const light: boolean[] = [];
  const number = (token: Token): number => {
    const known = numbers.get(token.lemma);
    if (known !== undefined) return known;
    numbers.set(token.lemma, frequencies.length);
    light.push(isFunctionWord(token) || FIGURE.test(token.lemma));
    return frequencies.push(0) - 1;
  };
  const toTerms = (tokens: readonly Token[]) => {
    const terms = Uint32Array.from(tokens, number).sort();
    terms.forEach((term, i) => {
      if (term !== terms[i - 1]) frequencies[term] = (frequencies[term] ?? 0) + 1;
    });
    return terms;
  };
  const terms: Record<'from' | 'to', Uint32Array[]> = { from: [], to: [] };
  yield* inSteps(from.sentences, (tokens) => void terms.from.push(toTerms(tokens)));
  yield* inSteps(to.sentences, (tokens) => void terms.to.push(toTerms(tokens)));
  const count = Math.min(RAREST, from.sentences.length + to.sentences.length);
  const weights = Float64Array.from(frequencies, (n, i) => Math.log(1 + count / n) * (light[i] ? LIGHT : 1));
  const toBag = (sorted: Uint32Array): Bag => ({ terms: sorted, weight: weigh(sorted, weights) });
  return { from: terms.from.map(toBag), to: terms.to.map(toBag), weights };
}

function weigh(terms: Uint32Array, weights: Float64Array): number {
  let weight = 0;
  for (const term of terms) weight += weights[term] ?? 0;
  return weight;
}

/** Share of weighted words in common, 0 to 1 (L. R. Dice, "Measures of the Amount of Ecologic Association", 1945). */
export function dice(a: Bag, b: Bag, weights: Float64Array): number {
  const total = a.weight + b.weight;
  return total === 0 ? 0 : (2 * shareWords(a, b, weights)) / total;
}

/** Weight of the words in common. */
export function shareWords(a: Bag, b: Bag, weights: Float64Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const left = a.terms[i] ?? 0;
    const right = b.terms[j] ?? 0;
    if (left === right) shared += weights[left] ?? 0;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

/** Both together. */
export function joinBags(bags: readonly Bag[], weights: Float64Array): Bag {
  const terms = Uint32Array.from(bags.flatMap((bag) => [...bag.terms])).sort();
  return { terms, weight: weigh(terms, weights) };
}

/** What is left of `a` without the words of `b`. */
export function subtractBag(a: Bag, b: Bag, weights: Float64Array): Bag {
  const left: number[] = [];
  let j = 0;
  for (const term of a.terms) {
    while (j < b.terms.length && (b.terms[j] ?? 0) < term) j++;
    if (b.terms[j] === term) j++;
    else left.push(term);
  }
  const terms = Uint32Array.from(left);
  return { terms, weight: weigh(terms, weights) };
}
