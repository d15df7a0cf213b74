import type { Term } from './analysis.ts';
import type { Entity, EntityKind } from './entities.ts';

/** Who speaks in a sentence, as far as its own words tell. */
export interface Speech {
  /** Stems of the names and roles that are said to speak: "Almiron said", "said a spokesman". */
  readonly speakers: ReadonlySet<string>;
  /** Stems of the first person named, speaking or not: what a later "he" or "she" most likely means. */
  readonly subject: ReadonlySet<string>;
  /** A third-person pronoun is there to be resolved. */
  readonly pronoun: boolean;
  /** Some of it is quoted speech. */
  readonly quoted: boolean;
}

/** Words of saying, as stems would be too coarse: "call" and "charge" speak only in these forms. */
export const SAYING: ReadonlySet<string> = new Set(
  `said says say told tells tell added adds confirmed confirms announced announces argued argues claimed claims
  explained explains wrote writes warned warns noted notes insisted insists stated states declared declares asked asks
  replied responded commented remarked acknowledged admitted denied promised pledged vowed urged called tweeted testified
  recalled suggested complained predicted emphasized stressed estimated according`.split(/\s+/),
);
/** "Almgren would not discuss it, saying only that …": said by whom the sentence begins with. */
const SAYING_BESIDES = new Set('saying adding explaining arguing noting warning insisting telling calling'.split(' '));
/** "Called back", "called off": nothing is said. */
const NO_SAYING = /^called[\s\u00a0]+(?:back|off|up|in|out|around)\b/i;
const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'they', 'them', 'their']);
/** How far a speaker stands from the verb, in words, an apposition between commas not counted. */
const REACH = 7;

/** What may speak. */
export const SPEAKING_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'role', 'organisation', 'name']);

/**
 * Reads who speaks from the words around each verb of saying. Linear in the sentence.
 * @param people entities of `SPEAKING_KINDS`.
 */
export function readSpeakers(text: string, terms: readonly Term[], people: readonly Entity[]): Speech {
  const speakers = new Set<string>();
  terms.forEach((term, i) => {
    if (!SAYING.has(term.word) || NO_SAYING.test(text.slice(term.start))) return;
    const speaker =
      term.word === 'according'
        ? after(people, term)
        : (before(text, terms, i, people) ?? inverted(text, people, term));
    const named = speaker && namedBehindTitle(text, term, speaker, people);
    for (const each of [speaker, named])
      if (each !== undefined) for (const stem of stemsOf(each, terms)) speakers.add(stem);
    const title = namedInApposition(text, term, people);
    if (title !== undefined) for (const stem of stemsOf(title, terms)) speakers.add(stem);
  });
  const told = terms.find(
    ({ word, start }) => SAYING_BESIDES.has(word) && text.slice(0, start).trimEnd().endsWith(','),
  );
  const teller = told && people.filter(({ end }) => end <= told.start).sort((a, b) => a.start - b.start)[0];
  if (teller !== undefined) for (const stem of stemsOf(widest(people, teller), terms)) speakers.add(stem);
  const first = people
    .filter((entity) => entity.kind === 'person' || entity.kind === 'role')
    .sort((a, b) => a.start - b.start)[0];
  return {
    speakers,
    subject: first === undefined ? new Set() : stemsOf(first, terms),
    pronoun: hasPronoun(terms),
    quoted: isQuoted(text),
  };
}

export function hasPronoun(terms: readonly Term[]): boolean {
  return terms.some((term) => PRONOUNS.has(term.word));
}

export function isQuoted(text: string): boolean {
  return /["“”]/.test(text);
}

const APPOSITION = /,[^,"“”]*,[\s\u00a0]*(?:(?:has|have|had|also|later|then|would|will)[\s\u00a0]+)*$/;

/** "Deana Gamble, a spokeswoman for Kenney, said": an apposition before the verb is stepped over to what it describes. */
function before(text: string, terms: readonly Term[], verb: number, people: readonly Entity[]): Entity | undefined {
  const verbTerm = terms[verb] as Term;
  let end = verbTerm.start;
  let earliest = (terms[Math.max(0, verb - REACH)] as Term).start;
  const apposition = text.slice(0, end).match(APPOSITION);
  if (apposition?.index !== undefined) {
    end = apposition.index + 1;
    earliest = (terms.findLast((term, i) => term.end <= end && i >= 0) ?? verbTerm).start - 40;
  }
  const subject = people.filter((entity) => entity.end <= end && entity.start >= earliest).at(-1);
  const pronounBetween = terms.some(
    (term) =>
      PRONOUNS.has(term.word) &&
      term.start >= (subject?.end ?? earliest) &&
      term.end <= end &&
      verbTerm.start - term.end <= 12,
  );
  return pronounBetween || subject === undefined ? undefined : widest(people, subject);
}

/** "The contractor, Halvorsen & Dray, said": the apposition is itself the speaker's name. */
function namedInApposition(text: string, verb: Term, people: readonly Entity[]): Entity | undefined {
  const match = text.slice(0, verb.start).match(/,[\s\u00a0]+([^,"“”]*),[\s\u00a0]*$/);
  if (match?.index === undefined) return undefined;
  const start = match.index + match[0].indexOf(match[1] ?? '');
  return people.find((entity) => entity.start === start && entity.kind !== 'role');
}

/** "Said the managing director, Clara Bohn": both the title and the name are who speaks. */
function namedBehindTitle(text: string, verb: Term, title: Entity, people: readonly Entity[]): Entity | undefined {
  if (title.kind !== 'role' || title.start < verb.end) return undefined;
  const gap = /^,[\s\u00a0]+/.exec(text.slice(title.end))?.[0];
  if (gap === undefined) return undefined;
  return people.find(({ kind, start }) => kind === 'person' && start === title.end + gap.length);
}

function inverted(text: string, people: readonly Entity[], verb: Term): Entity | undefined {
  const next = after(people, verb);
  return next !== undefined && INVERTED.test(text.slice(verb.end, next.start)) ? next : undefined;
}

/** "Said its spokesman", "said a nurse". */
const INVERTED = /^[\s\u00a0]*(?:(?:the|an?|its|his|her|their|one)[\s\u00a0]+)?$/i;

function after(people: readonly Entity[], verb: Term): Entity | undefined {
  return people.filter((entity) => entity.start >= verb.end).sort((a, b) => a.start - b.start)[0];
}

/** "Mayor Kenney" over "Kenney", where both were found. */
function widest(people: readonly Entity[], inner: Entity): Entity {
  return people.reduce((best, next) => (next.start <= best.start && next.end >= best.end ? next : best), inner);
}

function stemsOf(entity: Entity, terms: readonly Term[]): Set<string> {
  return new Set(
    terms.filter((term) => !term.stop && term.start >= entity.start && term.end <= entity.end).map((term) => term.stem),
  );
}
