import { LETTER, WORD_LETTER } from '../corpus/letters.ts';
import type { Span } from '../corpus/story.ts';
import type { Term } from './analysis.ts';
import { PLACE_WORDS, ROLE_WORDS } from './entity-words-en.ts';
import { findNames, type NameKind } from './names.ts';
import {
  CARDINALS,
  CLOCK_EXPRESSIONS,
  DATE_EXPRESSIONS,
  DURATION_EXPRESSIONS,
  FREQUENCY_EXPRESSIONS,
  TIME_EXPRESSIONS,
  VAGUE_TIME_EXPRESSIONS,
} from './time-expressions.ts';

export type EntityKind =
  | 'person' // a named person
  | 'role' // somebody by what they are: "a city councilwoman"
  | 'organisation'
  | 'name' // a name of no known kind
  | 'place'
  | 'time'
  | 'vague-time' // "soon", "now"
  | 'clock'
  | 'duration'
  | 'length' // of a thing or a way: "14 inches"
  | 'frequency' // "every 20 minutes", "twice a week"
  | 'number'
  | 'money'
  | 'address' // of the web, of mail, a telephone number
  | 'reason';

export const PERSON_KINDS: ReadonlySet<EntityKind> = new Set(['person']);
/** What proper names name. */
export const NAMED_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'name', 'place']);

/** Words that could answer a question, and of which kind; offsets into the text they were found in. */
export interface Entity extends Span {
  readonly kind: EntityKind;
}

/** What the finder knows about the story beforehand. */
export interface NameBook {
  /** Of each proper name, by the stems of its words. */
  readonly nameKinds: ReadonlyMap<string, NameKind>;
  /** Words that stand in lower case somewhere. */
  readonly lowerWords: Pick<ReadonlySet<string>, 'has'>;
}

const S = '[\\s\\u00a0\\u202f]';
const NUMBER_WORD = `(?:zero|${CARDINALS}|(?:a |one )?hundred|(?:a |one )?thousand|(?:a )?million|billion|dozens?|hundreds|thousands|millions|several|half|both|a (?:few|couple|handful|dozen|pair|third|quarter)|first|second|third|fourth|fifth|once|twice|no one|none|nobody)`;
const FIGURE = '\\d+(?:[.,]\\d+)*';
const NUMBERS = new RegExp(
  `(?:(?:at least|more than|less than|fewer than|about|around|nearly|almost|up to|over|some|roughly|as many as)${S}+)?(?:[-$€£¥]?${FIGURE}(?:st|nd|rd|th)?|\\b${NUMBER_WORD}(?:[-${'\\s\\u00a0'}](?:${NUMBER_WORD}))*)(?:${S}*(?:percent|per cent|%|million|billion|thousand))?(?![A-Za-z])`,
  'gi',
);
const MONEY = new RegExp(
  `(?:[A-Z]{0,3}[$€£¥]${S}?${FIGURE}(?:${S}*(?:million|billion|thousand|trillion|[mbk]\\b))?|(?:${FIGURE}|${NUMBER_WORD})${S}*(?:(?:million|billion|thousand)${S}+)?(?:dollars?|euros?|pounds?|cents?|pence|yen|yuan|francs?|pesos?|rupees?|roubles?|rubles?|reais|rands?|liras?|dinars?|dirhams?|shekels?|shillings?|kron(?:er|or|a|e)|crowns?|marks|guilders?|florins?|forints?|zlotys?|bahts?|bucks|quid)\\b)`,
  'gi',
);
const DATES = new RegExp(DATE_EXPRESSIONS.join('|'), 'g');
const TIMES = new RegExp(TIME_EXPRESSIONS.join('|'), 'gi');
const VAGUE_TIMES = new RegExp(VAGUE_TIME_EXPRESSIONS.join('|'), 'gi');
/** "When it is mature enough", "until a judge rules": the condition is the time. */
const CONDITIONS = new RegExp(
  `(?:^|(?<=[,;\\s]))(?:when|once|until|till|as soon as|whenever|after|before)${S}+(?:an?|the|it|they|he|she|we|you|all|both|its|their|his|her|this|that|every|each)\\b[^,.;]*`,
  'gi',
);
const CLOCKS = new RegExp(CLOCK_EXPRESSIONS.join('|'), 'gi');
const DURATIONS = new RegExp(DURATION_EXPRESSIONS.join('|'), 'gi');
const LENGTHS = new RegExp(
  `(?:${FIGURE}|${NUMBER_WORD})[-\\s\\u00a0]+(?:and[\\s\\u00a0]a[\\s\\u00a0]half[-\\s\\u00a0]+)?(?:inch(?:es)?|feet|foot|ft|yards?|miles?|(?:kilo|centi|milli)?met(?:er|re)s?|km|cm|mm|blocks?|stor(?:y|ies|eys?)|pages?|bits?|bytes?|characters?|letters?|digits?|words?|lines?|seats?)\\b`,
  'gi',
);
const FREQUENCIES = new RegExp(FREQUENCY_EXPRESSIONS.join('|'), 'gi');
const ADDRESSES =
  /https?:\/\/[^\s<>"”]+|\bwww\.[^\s<>"”]+|(?<![\w@.-])(?:[\w-]+\.)+(?:org|com|net|gov|edu|io|dev|co\.uk)\b(?:\/[^\s<>"”]*)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\d)(?:\+?\d{1,3}[\s.-])?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)/gi;
const REASONS = new RegExp(
  `\\b(?:because(?:${S}+of)?|due${S}+to|(?:aris|stem|result|com)(?:es?|s|m?ed|m?ing|ing|ts)?${S}+from|attributed${S}+to|as${S}+(?:it|they|this|these|those|there|he|she|we)\\b|since${S}+(?:it|they|this|these|those|there|he|she|we)\\b|given${S}+that|in${S}+light${S}+of|on${S}+the${S}+grounds?|owing${S}+to|thanks${S}+to|as${S}+a${S}+result(?:${S}+of)?|so${S}+that|in${S}+order${S}+to|to${S}+(?:protest|prevent|avoid|stop|protect|help|reduce|ensure|allow|make|hear|give|get|keep|end|save|demand|raise|show|improve|increase|address|discuss)|purpose|reason|caused?(?:${S}+by)?|for${S}+fear|could${S}+not|cannot|therefore|in${S}+response${S}+to|aim(?:ed|s)?${S}+(?:to|at)|blam(?:ed?|es|ing)|demands?|calling${S}+for|called${S}+for|by${S}+${LETTER}+ing)\\b[^.;]*`,
  'giu',
);
const PLACE_AFTER_PREPOSITION = new RegExp(
  `\\b(?:in|at|on|near|outside|inside|across|around|along|to|into|from|off|behind|beside|between|downtown|through)${S}+(?:the|an?|its|their|his|her|this|downtown|local|central|north|south|east|west|northern|southern|eastern|western)?${S}*(?:${WORD_LETTER}+${S}+){0,3}?(${WORD_LETTER}+)`,
  'giu',
);

/** Finds one group of kinds in a sentence. */
type FindGroup = (text: string, terms: readonly Term[], book: NameBook) => readonly Entity[];

/** Which kinds are found together, in the order in which they are given; a kind may come from several groups. */
const GROUPS: readonly { readonly kinds: readonly EntityKind[]; readonly find: FindGroup }[] = [
  { kinds: ['person', 'organisation', 'place', 'name'], find: findNamed },
  { kinds: ['role'], find: (_, terms) => roleEntities(terms) },
  { kinds: ['place'], find: placeEntities },
  { kinds: ['place'], find: (text, terms, book) => locatedNames(text, findNamed(text, terms, book)) },
  { kinds: ['time'], find: timeEntities },
  { kinds: ['clock'], find: clockEntities },
  {
    kinds: ['vague-time'],
    find: (text) => [...matches(text, VAGUE_TIMES, 'vague-time'), ...matches(text, CONDITIONS, 'vague-time')],
  },
  { kinds: ['duration'], find: (text) => matches(text, DURATIONS, 'duration') },
  { kinds: ['length'], find: (text) => matches(text, LENGTHS, 'length') },
  { kinds: ['frequency'], find: (text) => matches(text, FREQUENCIES, 'frequency') },
  { kinds: ['money'], find: (text) => matches(text, MONEY, 'money') },
  { kinds: ['number'], find: numberEntities },
  { kinds: ['address'], find: (text) => matches(text, ADDRESSES, 'address') },
  { kinds: ['reason'], find: (text) => matches(text, REASONS, 'reason') },
];

/** Entities of the given kinds; nothing else is looked for. */
export type EntityFinder = (kinds: ReadonlySet<EntityKind>) => readonly Entity[];

/**
 * Everything in a sentence that could answer who, where, when, how many, how much or why; spans of different kinds overlap.
 * A question asks for few of the kinds, so each is looked for when first wanted, and kept.
 */
export function createEntityFinder(text: string, terms: () => readonly Term[], book: NameBook): EntityFinder {
  const found: (readonly Entity[] | undefined)[] = [];
  return (kinds) => {
    const entities: Entity[] = [];
    GROUPS.forEach((group, i) => {
      if (!group.kinds.some((kind) => kinds.has(kind))) return;
      found[i] ??= group.find(text, terms(), book);
      for (const entity of found[i]) if (kinds.has(entity.kind)) entities.push(entity);
    });
    return entities;
  };
}

/** "March" is a time, but not in "the end of March". */
function timeEntities(text: string): readonly Entity[] {
  const times = matches(text, TIMES, 'time');
  const dates = matches(text, DATES, 'time').filter((date) => !times.some((time) => inside(date, time)));
  return outsideIdentifiers(text, [...dates, ...times]);
}

/** "CVE-2018-12121", "ISO-9001": figures in it are neither years nor numbers. */
const IDENTIFIERS = /(?<![\p{L}\p{N}])\p{Lu}{2,}[-_]\d[\p{L}\p{N}_-]*/gu;

function outsideIdentifiers(text: string, entities: readonly Entity[]): readonly Entity[] {
  if (entities.length === 0 || !/\p{Lu}[-_]\d/u.test(text)) return entities;
  const identifiers = matches(text, IDENTIFIERS, 'name');
  return entities.filter((entity) => !identifiers.some((identifier) => inside(entity, identifier)));
}

function clockEntities(text: string): readonly Entity[] {
  return matches(text, CLOCKS, 'clock');
}

/** Figures of a date or an hour are no numbers of their own. */
function numberEntities(text: string): readonly Entity[] {
  const numbers = outsideIdentifiers(text, matches(text, NUMBERS, 'number'));
  if (numbers.length === 0) return numbers;
  const times = [...timeEntities(text), ...clockEntities(text)];
  return numbers.filter((number) => !times.some((time) => inside(number, time)));
}

function matches(text: string, regex: RegExp, kind: EntityKind): readonly Entity[] {
  return Array.from(text.matchAll(regex), (match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Names, by kind: cheaper than all entities. */
export function findNamed(text: string, terms: readonly Term[], book: NameBook): readonly Entity[] {
  return findNames(text, terms, book.lowerWords).flatMap((mention): Entity[] => {
    const key = mention.terms
      .filter((term) => !term.stop)
      .map((term) => term.stem)
      .join(' ');
    const kind = book.nameKinds.get(key) ?? 'name';
    const { start, end } = mention;
    return [{ kind, start, end }];
  });
}

/** "A city councilwoman", "lawyers": the role word with the words that describe it on its left. */
export function roleEntities(terms: readonly Term[]): readonly Entity[] {
  return terms.flatMap((term, i): Entity[] => {
    if (!isRole(term.word)) return [];
    let first = i;
    while (first > 0 && i - first < 3 && !(terms[first - 1] as Term).stop && adjacent(terms, first - 1)) first--;
    return [{ kind: 'role', start: (terms[first] as Term).start, end: term.end }];
  });
}

function isRole(word: string): boolean {
  return ROLE_WORDS.has(word) || ROLE_WORDS.has(word.replace(/s$/, '')) || (DOER.test(word) && !NO_DOERS.has(word));
}

/** "Watchman", "fishermen". */
const DOER = /^[a-z]{3,}(?:man|woman|men|women)$/;
const NO_DOERS = new Set([
  'german',
  'human',
  'roman',
  'ottoman',
  'women',
  'norman',
  'specimen',
  'regimen',
  'abdomen',
  'acumen',
]);

function adjacent(terms: readonly Term[], i: number): boolean {
  const left = terms[i];
  const right = terms[i + 1];
  return left !== undefined && right !== undefined && right.start - left.end === 1;
}

/** "In Warsaw", "at the New Orangery": a name of no known kind behind a preposition of place. */
function locatedNames(text: string, named: readonly Entity[]): readonly Entity[] {
  return named
    .filter(({ kind, start }) => kind === 'name' && BEFORE_A_PLACE.test(text.slice(Math.max(0, start - 40), start)))
    .map(({ start, end }) => ({ kind: 'place', start, end }));
}

const BEFORE_A_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Tt]hroughout|[Ii]nto)[\s\u00a0]+(?:the[\s\u00a0]+)?$/;

function isPlace(word: string): boolean {
  return PLACE_WORDS.has(word) || CONTAINERS.has(word);
}

/** Where things are put that are no places on a map, as far as a preposition says so. */
const CONTAINERS = new Set(
  'directory directories folder folders file files repository database server servers website page archive list cabinet drawer box bag safe vault van car truck lorry bus boat ship plane train tent cell'.split(
    ' ',
  ),
);

function placeEntities(text: string): readonly Entity[] {
  return [...text.matchAll(PLACE_AFTER_PREPOSITION)].flatMap((match): Entity[] => {
    const words = match[0].split(/[\s\u00a0]+/);
    const at = words.findLastIndex((word) => isPlace(word.toLowerCase().replace(/[^\p{L}-]/gu, '')));
    if (at < 0) return [];
    const length = words.slice(0, at + 1).join(' ').length;
    return [{ kind: 'place', start: match.index, end: match.index + length }];
  });
}
