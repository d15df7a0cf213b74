import { inSteps, type Steps } from '../corpus/steps.ts';
import { MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS } from '../versions/english.ts';
import type { Term } from './analysis.ts';
import { ORGANISATION_WORDS, PLACE_WORDS, ROLE_WORDS } from './entity-words-en.ts';
import type { AnalyzedText } from './story-texts.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'name';

/** A proper name as the story writes it, e.g. "Erika Almiron" or "Office of Immigrant Affairs". */
export interface Name {
  readonly kind: NameKind;
  /** Stems of its words, in order, joining words left out. */
  readonly stems: readonly string[];
}

/** A run of capitalised words in one text. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
}

/** Words that join the parts of one name: "Office of Immigrant Affairs", "Customs and Border Protection". */
const JOINING = new Set(['of', 'and', 'for', 'the', 'de', 'la', 'van', 'von', 'del', 'al', 'bin', '&']);
const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES, ...WEEKDAYS.keys(), ...MONTHS.keys()]);
const SAYING_NEARBY =
  /^[\s,"'”’]*(?:said|says|told|added|confirmed|announced|called|asked|argued|claimed|explained|wrote|warned|noted|insisted|tweeted)\b/;
const SAYING_BEFORE =
  /(?:said|says|added|told|according to|asked|by|(?:thanks?(?: you)?|kudos|credits?|grateful|reported|disclosed),? to|thank)[\s\u00a0]+$/i;
const PREPOSITION_BEFORE = /\b(?:in|at|near|from|outside|inside|across|around|through|toward|towards|to)[\s\u00a0]+$/i;

/** Runs of capitalised words in a text; a word that is capital only because a sentence begins is told by `lowerWords`. */
export function findNames(
  text: string,
  terms: readonly Term[],
  lowerWords: Pick<ReadonlySet<string>, 'has'>,
): readonly NameMention[] {
  const names: NameMention[] = [];
  let run: Term[] = [];
  const close = (): void => {
    while (run.length > 0 && !(run.at(-1) as Term).capital) run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) names.push({ start: first.start, end: last.end, terms: run });
    run = [];
  };
  for (const term of terms) {
    const previous = run.at(-1);
    const gap = previous === undefined ? '' : text.slice(previous.end, term.start);
    const touches = /^(?:[\s\u00a0]+|-)?$/.test(gap) || (previous?.word.length === 1 && /^\.[\s\u00a0]+$/.test(gap));
    if (previous !== undefined && !touches) close();
    if (isNameWord(term, text, lowerWords)) run.push(term);
    else if (run.length > 0 && JOINING.has(term.word)) run.push(term);
    else close();
  }
  close();
  return names.flatMap(splitAtWeakJoin);
}

/** "Kenney and Almiron" are two names, "Immigration and Customs Enforcement" is one: a lone word before "and" is a name. */
function splitAtWeakJoin(name: NameMention): readonly NameMention[] {
  const at = name.terms.findIndex((term) => term.word === 'and');
  if (at !== 1 || name.terms.length !== 3) return [name];
  return [name.terms.slice(0, at), name.terms.slice(at + 1)].map((terms) => ({
    terms,
    start: (terms[0] as Term).start,
    end: (terms.at(-1) as Term).end,
  }));
}

function isNameWord(term: Term, text: string, lowerWords: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (!term.capital || term.stop || CALENDAR.has(term.word)) return false;
  const acronym = /^[\p{Lu}.]{2,}$/u.test(text.slice(term.start, term.end));
  return acronym || !(beginsSentence(text, term.start) && lowerWords.has(term.word));
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:]["'”’)\]]*[\s\u00a0]+|[\n"“‘'(])["“‘'([]*$/.test(text.slice(Math.max(0, start - 6), start));
}

/** Every name in the texts and its kind, told by its own words and by the words around it, the most frequent kind first. */
export function* nameTexts(
  texts: readonly AnalyzedText[],
  lowerWords: ReadonlySet<string>,
): Steps<ReadonlyMap<string, Name>> {
  const votes = new Map<string, { stems: readonly string[]; kinds: Map<NameKind, number> }>();
  yield* inSteps(texts, ({ text, terms }) => {
    for (const mention of findNames(text, terms, lowerWords)) {
      const stems = mention.terms.filter((term) => !term.stop).map((term) => term.stem);
      const key = stems.join(' ');
      const entry = votes.get(key) ?? { stems, kinds: new Map() };
      const kind = kindOf(mention, text);
      entry.kinds.set(kind, (entry.kinds.get(kind) ?? 0) + (kind === 'name' ? 0.1 : 1));
      votes.set(key, entry);
    }
  });
  const names = new Map<string, Name>();
  for (const [key, { stems, kinds }] of votes) {
    const [kind] = [...kinds].reduce((best, next) => (next[1] > best[1] ? next : best));
    names.set(key, { kind, stems });
  }
  return shareSurnames(names);
}

/** Words that stand in lower case somewhere, so that a capital at a sentence's head means nothing. */
export function lowerCaseWords(texts: readonly AnalyzedText[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { terms } of texts) for (const term of terms) if (!term.capital) words.add(term.word);
  return words;
}

function kindOf(mention: NameMention, text: string): NameKind {
  const words = mention.terms.map((term) => term.word);
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  if (words.some((word) => ORGANISATION_WORDS.has(word))) return 'organisation';
  if (
    words.some((word) => PLACE_WORDS.has(word)) ||
    /^[\s\u00a0]+(?:[Ss]treets?|[Aa]venues?|[Cc]ounty|[Rr]iver)\b/.test(after)
  )
    return 'place';
  if (words.length === 1 && /^[\p{Lu}.]{2,}$/u.test(text.slice(mention.start, mention.end))) return 'organisation';
  if (ROLE_WORDS.has(words[0] ?? '') && words.length > 1) return 'person';
  if (endsWithRole(before) || SAYING_NEARBY.test(after) || SAYING_BEFORE.test(before)) return 'person';
  if (/^,[\s\u00a0]+(?:an?|the|who|\d{2},)\b/.test(after) || followedByRole(after)) return 'person';
  if (PREPOSITION_BEFORE.test(before)) return 'place';
  return words.length === 2 && !mention.terms.some((term) => term.stop) ? 'person' : 'name';
}

function endsWithRole(before: string): boolean {
  const word = before.match(/(\p{L}+)[\s\u00a0]+$/u)?.[1];
  return word !== undefined && ROLE_WORDS.has(word.toLowerCase());
}

function followedByRole(after: string): boolean {
  const apposition = after.match(/^,[\s\u00a0]+((?:\p{L}+[\s\u00a0]+){0,3}\p{L}+)/u)?.[1];
  return (
    apposition
      ?.toLowerCase()
      .split(/\s+/)
      .some((word) => ROLE_WORDS.has(word)) ?? false
  );
}

/** A lone surname is of the kind of the full name that ends with it. */
function shareSurnames(names: Map<string, Name>): ReadonlyMap<string, Name> {
  for (const name of names.values()) {
    if (name.kind !== 'person' || name.stems.length < 2) continue;
    const surname = name.stems.at(-1) as string;
    const lone = names.get(surname);
    if (lone !== undefined && lone.kind !== 'organisation') names.set(surname, { ...lone, kind: 'person' });
  }
  return names;
}
