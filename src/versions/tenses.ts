import { ADVERBS, AUXILIARIES, FUNCTION_WORDS, FUTURE_VERBS } from './english.ts';
import type { Token } from './tokens.ts';

/** True where only the tense (or mood) of the same verbs differs: "is meeting" and "met", "will" and "would", "plans to" and "would". */
export function differInTense(a: readonly Token[], b: readonly Token[]): boolean {
  const [bare, other] = [withoutAuxiliaries(a), withoutAuxiliaries(b)];
  const lemmas = [bare, other].map((tokens) => tokens.map((token) => token.lemma).join(' '));
  if (lemmas[0] !== lemmas[1]) return false;
  if (markTense(a) !== markTense(b)) return true;
  // "Plan" and "plans" may be nouns, and a possessive is no verb's.
  if (bare.some((token, i) => isPlural(token, other[i]) || isPossessive(token, other[i]))) return false;
  return bare.some((token, i) => token.key !== other[i]?.key && areVerbForms(token, other[i]));
}

/** The same where a single verb is all there is besides auxiliaries: "will also include" and "also included". */
export function differInVerb(a: readonly Token[], b: readonly Token[]): boolean {
  return withoutAuxiliaries(a).length <= 1 && differInTense(a, b);
}

function withoutAuxiliaries(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token, i) =>
      !AUXILIARIES.has(token.key) &&
      !(FUTURE_VERBS.has(token.key) && tokens[i + 1]?.key === 'to') &&
      !(token.key === 'to' && FUTURE_VERBS.has(tokens[i - 1]?.key ?? '')) &&
      !ADVERBS.has(token.key),
  );
}

/** The tenses that auxiliaries mark in a text, each once. */
export function findTenses(tokens: readonly Token[]): string {
  return [...new Set(tokens.flatMap((token) => AUXILIARIES.get(token.key) || []))].sort().join(' ');
}

function markTense(tokens: readonly Token[]): string {
  const marks = tokens.flatMap((token, i) => {
    if (FUTURE_VERBS.has(token.key) && tokens[i + 1]?.key === 'to') return ['future'];
    return AUXILIARIES.get(token.key) || [];
  });
  return marks.join(' ');
}

/** Forms that a verb has and a noun made of it has not. */
function areVerbForms(token: Token, other: Token | undefined): boolean {
  return other !== undefined && [token, other].every(({ key }) => !NOUN_ENDING.test(key) && !FUNCTION_WORDS.has(key));
}

const NOUN_ENDING = /(?:ion|ions|ment|ments|er|ers|or|ors|ness|ity|ities|ly|al|ive|able)$/;

/** True where one is the other with a plural's ending (or a third person's: the two look alike). */
export function isPlural(token: Token, other: Token | undefined): boolean {
  if (other === undefined || token.lemma !== other.lemma) return false;
  const [short, long] = [token.key, other.key].sort((a, b) => a.length - b.length) as [string, string];
  return long === `${short}s` || long === `${short}es` || long === `${short.slice(0, -1)}ies`;
}

function isPossessive(token: Token, other: Token | undefined): boolean {
  return token.key === `${other?.key}'s` || `${token.key}'s` === other?.key;
}
