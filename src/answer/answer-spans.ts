import { IRREGULAR_FORMS } from '../corpus/irregular-forms-en.ts';
import { LETTER } from '../corpus/letters.ts';
import type { Term } from '../search/analysis.ts';
import { type Entity, type EntityKind, NAMED_KINDS } from '../search/entities.ts';
import type { Query } from '../search/query.ts';
import type { Unit } from '../search/units.ts';
import type { Wanted } from '../search/wanted.ts';

/** Words that might be pointed at. */
export interface AnswerSpan extends Entity {
  /** How well its kind fits what is asked, 0 to 1. */
  readonly fit: number;
  /** It answers even where all its words stand in the question: "was it Monday?". */
  readonly mayRepeat: boolean;
}

type Fits = Readonly<Partial<Record<EntityKind | 'chunk' | 'located', number>>>;

/** What may answer each kind of question, and how well. */
const FITS: Readonly<Record<Wanted, Fits>> = {
  person: { person: 1, name: 0.8, organisation: 0.8, place: 0.45, role: 0.5, chunk: 0.12 },
  name: { person: 1, name: 0.9, organisation: 0.9, place: 0.8, chunk: 0.3 },
  identity: { person: 1, name: 0.8, organisation: 0.7, place: 0.4, role: 0.5, chunk: 0.15 },
  definition: { name: 0.6, organisation: 0.6, person: 0.6, place: 0.6, chunk: 0.6 },
  place: { located: 1, place: 0.9, name: 0.5, organisation: 0.45, chunk: 0.08 },
  time: { time: 1, clock: 0.8, duration: 0.3, chunk: 0.03 },
  clock: { clock: 1, time: 0.2 },
  duration: { duration: 1, time: 0.4, number: 0.2 },
  length: { length: 1, duration: 1, number: 0.2 },
  frequency: { frequency: 1 },
  number: { number: 1, money: 0.7, duration: 0.4 },
  money: { money: 1, number: 0.4 },
  address: { address: 1 },
  reason: { reason: 1 },
  speech: {},
  yesno: {},
  thing: { name: 0.7, organisation: 0.7, person: 0.6, place: 0.6, number: 0.4, time: 0.25, money: 0.4, chunk: 0.6 },
};

const KINDS: ReadonlyMap<string, ReadonlySet<EntityKind>> = new Map(
  Object.entries(FITS).map(([wanted, fits]) => [wanted, new Set(Object.keys(fits) as EntityKind[])]),
);

/** Everything in a sentence that could answer the kind of question, whole words; spans overlap. */
export function listAnswerSpans({ wanted, words }: Query, unit: Unit, asked: readonly Term[]): readonly AnswerSpan[] {
  const { text, terms } = unit.statement;
  const fits = FITS[wanted];
  const entities = unit.statement.findEntities(KINDS.get(wanted) as ReadonlySet<EntityKind>);
  const literal = asked.filter(({ word }) => words.includes(word));
  const found: AnswerSpan[] = entities.flatMap((entity) => toSpan(tidy(entity, unit), fits[entity.kind]));
  if (fits.reason !== undefined) found.push(...reasonsOf(text));
  if (fits.time !== undefined) found.push(...matchAll(text, OLD_TIMES, 'time', fits.time));
  if (fits.located !== undefined) found.push(...matchAll(text, LOCATED, 'place', fits.located));
  if (fits.chunk !== undefined)
    found.push(...chunksOf(terms, asked, text).flatMap((chunk) => toSpan(widen(chunk, unit, literal), fits.chunk)));
  return found.map((span) => (isVague(span, text) ? { ...span, fit: span.fit * VAGUE } : span));
}

/** A place without its preposition, and the whole of a name where only a part of it was found. */
function tidy(entity: Entity, unit: Unit): Entity {
  if (entity.kind !== 'place') return entity;
  const { text } = unit.statement;
  const [preposition = ''] = PREPOSITION.exec(text.slice(entity.start, entity.end)) ?? [];
  return widen({ ...entity, start: entity.start + preposition.length }, unit);
}

/** "Center" of "Center City" is no answer; but of a name that the question names in part, the rest may be. */
function widen(entity: Entity, { statement }: Unit, asked: readonly Term[] = []): Entity {
  const { start, end } = entity;
  const cut = statement
    .findEntities(NAMED_KINDS)
    .filter(
      (name) =>
        /^\p{Lu}/u.test(statement.text.slice(name.start)) &&
        name.start < end &&
        name.end > start &&
        !asked.some((term) => term.start >= name.start && term.end <= name.end),
    );
  return {
    ...entity,
    start: Math.min(start, ...cut.map((name) => name.start)),
    end: Math.max(end, ...cut.map((name) => name.end)),
  };
}

const PREPOSITION =
  /^(?:in|at|on|near|outside|inside|across|around|along|to|into|from|off|behind|beside|between|through)\s+/i;

/** Clauses that give a reason more loosely than "because" does: a purpose, an occasion. */
function reasonsOf(text: string): readonly AnswerSpan[] {
  return [...matchAll(text, PURPOSE, 'reason', 0.5), ...matchAll(text, OCCASION, 'reason', 0.6)];
}

const PURPOSE =
  /(?<!\b(?:said|according|going|likely|able|due|owing|thanks|used|have|has|had) )\bto \p{Ll}{3,}\b[^.;,]*/gu;
const OCCASION =
  /\b(?:after|since|as (?:the|it|he|she|they|there)|in (?:protest|response)|for (?:lack|fear|want|its|their)|amid|following|over (?:the|its|their))\b [^.;,]*/giu;

function toSpan(entity: Entity, fit: number | undefined): readonly AnswerSpan[] {
  return fit === undefined ? [] : [{ ...entity, fit, mayRepeat: entity.kind === 'time' || entity.kind === 'reason' }];
}

function matchAll(text: string, pattern: RegExp, kind: EntityKind, fit: number): readonly AnswerSpan[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    toSpan({ kind, start: match.index, end: match.index + match[0].length }, fit),
  );
}

/** "Soon" answers "when", and "demands" answers "why", only where nothing better does. */
const VAGUE = 0.3;

const VAGUE_WORDS: ReadonlyMap<EntityKind, RegExp> = new Map([
  ['time', /^(?:now|soon|recently|immediately|shortly|at once|weekend)$/i],
  ['reason', /^(?:demand|cannot|could\s+not|aim|reason|purpose|blame|call|by\s)/i],
]);

function isVague({ kind, start, end }: AnswerSpan, text: string): boolean {
  return VAGUE_WORDS.get(kind)?.test(text.slice(start, end)) === true;
}

/** Times of histories rather than news: centuries, decades, years before 1600. */
const OLD_TIMES =
  /\b(?:(?:early|late|mid)[\s-]+)?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)(?:\s+(?:and|to|or)\s+\d{1,2}(?:st|nd|rd|th))?\s+centur(?:y|ies)\b(?:\s+(?:BC|AD|BCE|CE)\b)?|\b(?:(?:early|late|mid)[\s-]+)?1\d\d0s\b|(?<![\d.,$£€])\b1[0-5]\d\d\b(?![\d,.]\d)|(?<=\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom) )\d{3,4}(?= ?(?:BC|AD|BCE|CE)?\b)(?! (?:\p{Ll}+s\b|percent))/gu;

/** "In the condenser", "at Eighth and Cherry streets": what stands behind a preposition of place, as far as it is a name or a thing. */
const LOCATED =
  /(?<=\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Tt]o|[Aa]cross|[Ff]rom|[Oo]n|[Tt]hroughout|[Oo]pposite|[Ii]nto|[Oo]ff)\s+)(?:(?:the|an?|its|their|his|her)\s+)?(?:(?:northern|southern|eastern|western|central|downtown|modern|upper|lower|north|south|east|west|\p{Ll}+)\s+)?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b|\p{Lu}\p{Ll}+day\b)\p{Lu}(?:[\p{L}'’-]|\.(?=\s*\p{Lu}))*(?:\s+(?:and\s+|of\s+(?:the\s+)?)?\p{Lu}(?:[\p{L}'’-]|\.(?=\s*\p{Lu}))*)*(?:\s+(?:[Ss]treets?|district|region|area|valley|river|county|city))?/gu;

/** Runs of words between joining words, verbs, marks and the question's own words: roughly the things a sentence names. */
function chunksOf(terms: readonly Term[], asked: readonly Term[], text: string): readonly Entity[] {
  const chunks: Entity[] = [];
  let run: Term[] = [];
  const close = (): void => {
    while (run.at(-1)?.stop === true) run.pop();
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) chunks.push({ kind: 'name', start: first.start, end: last.end });
    run = [];
  };
  terms.forEach((term, i) => {
    const previous = terms[i - 1];
    if (previous !== undefined && !/^[\s-]*$/.test(text.slice(previous.end, term.start))) close();
    const joins = term.word === 'of' && run.length > 0;
    if (joins) run.push(term);
    else if (term.stop || asked.includes(term) || isNoName(term)) close();
    else run.push(term);
  });
  close();
  return chunks;
}

const NO_NAMING_WORDS = new Set(
  'set put cut hit shut let quit outside inside near across along behind beside around toward towards among'.split(' '),
);

function isNoName({ word, capital }: Term): boolean {
  if (NO_NAMING_WORDS.has(word)) return true;
  return !capital && (DEED_OR_MANNER.test(word) || Object.hasOwn(IRREGULAR_FORMS, word));
}

const DEED_OR_MANNER = new RegExp(`^${LETTER}{2,}(?:ed|${LETTER}ly)$`);
