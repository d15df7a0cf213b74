import { NOUN_SPEECH_VERBS, PRONOUNS, SPEECH_VERBS, TITLES } from './english.ts';
import type { Token } from './tokens.ts';
import { isCapitalized, isFunctionWord } from './tokens.ts';

/** Who is said to say something: indexes of the words from speaker to verb (or verb to speaker). */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker;
}

export interface Speaker {
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** Folded, titles left out. */
  readonly words: readonly string[];
}

/**
 * The attributions of a statement: "Kenney said", "said Almiron", "Deana Gamble, a spokeswoman for Kenney, said".
 * @param normalized the version's normalised body, in which the offsets of the words count.
 */
export function findAttributions(tokens: readonly Token[], normalized: string): Attribution[] {
  return tokens.flatMap((token, verb) => {
    if (!SPEECH_VERBS.has(token.key)) return [];
    const before = tokens[verb - 1];
    const gap = before === undefined ? '.' : normalized.slice(before.end, token.start);
    if (/["'.!?]/.test(gap)) return readNameBehind(tokens, verb);
    if (gap.includes(',')) return [...readNameBehind(tokens, verb), ...readApposition(tokens, verb)].slice(0, 1);
    return readSubject(tokens, verb);
  });
}

function readNameBehind(tokens: readonly Token[], verb: number): Attribution[] {
  const start = tokens[verb]?.key === 'according' ? verb + 2 : verb + 1;
  let end = start;
  while (isNamePart(tokens[end])) end++;
  return end === start ? [] : [{ start: verb, end, speaker: toSpeaker(tokens.slice(start, end), 'name') }];
}

/** The first name of the statement speaks: what stands between it and the verb tells who that is. */
function readApposition(tokens: readonly Token[], verb: number): Attribution[] {
  const start = tokens.findIndex((token, index) => index < verb && isNamePart(token));
  if (start === -1 || verb - start > MAX_APPOSITION_WORDS) return [];
  let end = start;
  while (end < verb && isNamePart(tokens[end])) end++;
  return [{ start, end: verb + 1, speaker: toSpeaker(tokens.slice(start, end), 'name') }];
}

const MAX_APPOSITION_WORDS = 20;

function readSubject(tokens: readonly Token[], verb: number): Attribution[] {
  const last = tokens[verb - 1];
  if (last === undefined) return [];
  if (PRONOUNS.has(last.key)) return [{ start: verb - 1, end: verb + 1, speaker: toSpeaker([last], 'pronoun') }];
  let start = verb;
  while (isNamePart(tokens[start - 1])) start--;
  if (start < verb) return [{ start, end: verb + 1, speaker: toSpeaker(tokens.slice(start, verb), 'name') }];
  if (isFunctionWord(last) || !NOUN_SPEECH_VERBS.has(tokens[verb]?.key ?? '')) return [];
  return [{ start: verb - 1, end: verb + 1, speaker: toSpeaker([last], 'noun') }];
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && isCapitalized(token) && !isFunctionWord(token) && !SPEECH_VERBS.has(token.key);
}

function toSpeaker(tokens: readonly Token[], kind: Speaker['kind']): Speaker {
  const words = tokens.map((token) => token.lemma);
  const proper = words.filter((word) => !TITLES.has(word));
  return { kind, words: proper.length > 0 ? proper : words };
}

/** True for two names, or two nouns, with no word in common. A pronoun, or a noun for a name, may be the same person. */
export function areDifferentSpeakers(a: Speaker, b: Speaker): boolean {
  return a.kind === b.kind && a.kind !== 'pronoun' && !a.words.some((word) => b.words.includes(word));
}
