import { IRREGULAR_VERB_FORMS } from '../corpus/irregular-forms-en.ts';
import { LEXICON } from './lexicon-en.ts';

/** Who does what: a rough reading of an English main clause, good enough to ask about it. */
export interface Clause {
  readonly subject: string;
  /** The finite verb as it stands. */
  readonly verb: string;
  /** "meet" for "met"; for `auxiliary` the verb itself. */
  readonly base: string;
  readonly kind: 'past' | 'present' | 'auxiliary';
  /** What follows the verb, to the end of the sentence. */
  readonly rest: string;
}

const UNMARKED_PASTS = toSet('set put cut hit shut let quit spread hurt cost split shed');
const AUXILIARIES = toSet('is are was were will would can could may might must should has have had did does do');
const RELATIVES = toSet('who which that whose where');
const NO_VERBS = toSet('need indeed hundred red speed feed breed seed bed');
// After these a word in -ed or -s is a participle or a noun: "the united front", "of supports".
const BEFORE_NOUNS = toSet('the a an of in on at by for with to from his her its their our my this these no');
const PRESENT_VERBS = toSet(
  `accepts affects aims allows asks becomes begins believes brings calls claims closes comes contains continues costs
  covers denies ends expects expires faces falls fixes gives goes grows helps holds hopes includes introduces keeps
  knows leads leaves lets lives makes means meets moves needs offers opens opposes owns pays plans prevents promises
  provides reaches refuses remains replaces requires rises runs says seeks sells sends serves shares shows speaks
  starts stays supports takes tells thinks tries uses visits wants warns wins works writes`,
);
const OPENING = /^(?:But|And|So|Yet|Then|Still|Meanwhile,|However,|Also,) /;
const OPENING_PHRASE =
  /^(?:In|On|At|After|Before|During|While|By|For|With|As|When|Since|Despite|Under|Until)\b[^,"]*, (?=\S)/;
const ASIDE = /, (?:an? |the |who |which |its |their |former |[a-z]+(?: [a-z]+)? (?:of|for|at|in|from|to) )[^,"]*, /;
const QUOTED = /"[^"]*"/g;
const CONNECTIVE = /,? (?:after|before|while|because|but|when) (?=[a-z]+ [a-z]|[A-Z])/;
const PERSONAL_RELATIVE = /\b([a-z]+s) who (?:recently |also |then )?([^,]+)/g;
// The subject of a clause that follows another one is not looked for beyond these.
const PART_END =
  / (?:after|before|while|where|when) |, (?:who|which|one of|where|but|while)\b|, and that |, [A-Z]\w+ said/;
const REPORTED = /\b(?:said|says|added|announced|told \w+) (?:that )?(?=[a-z"A-Z])(.+)$/;

/**
 * The clauses of a sentence that can be asked about: the main one, what somebody is reported to have said, and those
 * after "who", "after", "while" or "because". Direct speech ("We …") is left alone: who "we" is, it does not tell.
 *
 *     Kenney said police destroyed the camp after activists blocked the door.
 *     [Kenney said police …] [police destroyed the camp] [activists blocked the door]
 */
export function readClauses(sentence: string): Clause[] {
  if (/^["']/.test(sentence)) return [];
  const parts = [sentence, ...reported(sentence)].flatMap((part) => [part, ...part.split(CONNECTIVE).slice(1)]);
  const relative = [...sentence.matchAll(PERSONAL_RELATIVE)].map(([, noun, rest]) => `${noun} ${rest}`);
  return [...parts, ...relative].flatMap((part) => readClause(part.split(PART_END)[0] ?? '') ?? []);
}

function reported(sentence: string): string[] {
  const [, said = ''] = REPORTED.exec(sentence) ?? [];
  return said === '' || /^"(?:we|I|our|my)\b/i.test(said) ? [] : [said.replaceAll('"', '')];
}

/** @returns undefined when no finite verb is found. */
function readClause(part: string): Clause | undefined {
  const words = strip(part).split(' ');
  let relatives = 0;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if (RELATIVES.has(word) && i > 1) relatives++;
    const found = readVerb(word, words[i - 1] ?? '');
    if (found === undefined) continue;
    if (relatives-- > 0) continue;
    const subject = words.slice(0, i).join(' ').replace(/,$/, '');
    return { subject, verb: word, ...found, rest: words.slice(i + 1).join(' ') };
  }
  return undefined;
}

function strip(sentence: string): string {
  const ending = sentence.replace(/[.!?]+["']*$/, '');
  const plain = ending.replace(OPENING, '').replace(OPENING_PHRASE, '');
  const aside = ASIDE.exec(plain);
  const withoutAside = aside !== null && !hasVerb(plain.slice(0, aside.index)) ? plain.replace(ASIDE, ' ') : plain;
  return withoutAside
    .replace(QUOTED, (quoted) => (quoted.includes(' ') ? '' : quoted))
    .replace(/\s+/g, ' ')
    .trim();
}

function hasVerb(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, i) => i > 0 && readVerb(word, words[i - 1] ?? '') !== undefined);
}

function readVerb(word: string, previous: string): Pick<Clause, 'base' | 'kind'> | undefined {
  if (AUXILIARIES.has(word)) return { base: word, kind: 'auxiliary' };
  if (BEFORE_NOUNS.has(previous.toLowerCase()) || NO_VERBS.has(word)) return undefined;
  if (PRESENT_VERBS.has(word) || (RELATIVES.has(previous) && /^[a-z]+[^s]s$/.test(word)))
    return { base: toBaseFromS(word), kind: 'present' };
  if (UNMARKED_PASTS.has(word)) return { base: word, kind: 'past' };
  const irregular = IRREGULAR_VERB_FORMS[word];
  // Participles ("known as", "taken to") are no finite verbs.
  if (irregular !== undefined)
    return /(?:en|wn|ne|rn|um|un)$/.test(word) ? undefined : { base: irregular, kind: 'past' };
  return /^[a-z]{2,}ed$/.test(word) ? { base: toBaseFromEd(word), kind: 'past' } : undefined;
}

/** Common words, in their base form. */
export const KNOWN_WORDS = new Set(
  LEXICON.flatMap((table) => table.trim().split(/, |\n/)).filter((member) => !member.includes(' ')),
);

function toBaseFromEd(word: string): string {
  const root = word.slice(0, -2);
  if (KNOWN_WORDS.has(`${root}e`)) return `${root}e`;
  if (KNOWN_WORDS.has(root)) return root;
  if (root.endsWith('i')) return `${root.slice(0, -1)}y`;
  if (/[^a]([bdgmnprt])\1$|[a]([bgmnprt])\2$/.test(root)) return root.slice(0, -1);
  return /(?:[cvuz]|[^s]s|at|id|ir|ur|ag|rg|dg)$/.test(root) ? `${root}e` : root;
}

function toBaseFromS(word: string): string {
  if (word === 'goes') return 'go';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
