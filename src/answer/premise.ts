import type { EntityKind } from '../search/entities.ts';
import { matchUnit, type Query, type QueryUnit } from '../search/query.ts';
import type { Candidate } from '../search/rank.ts';
import type { Unit } from '../search/units.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../versions/english.ts';
import { readPredicate } from './predicate.ts';
import { holdsUnit } from './required.ts';

/** A word from this weight on carries the question. */
const WEIGHTY = 0.5;

/**
 * "Why did X do it": the sentence has to be about X, by name or pronoun, and it has to tell the deed: a
 * question for the reason of something that is not in the story takes it for granted.
 */
export function givesReasonFor(query: Query, candidate: Candidate): boolean {
  const { unit } = candidate;
  const subject = query.units.find(({ nameLike, word }) => nameLike && !isDate(word));
  if (subject !== undefined && !holdsUnit(subject, unit) && !tellsByPronoun(query, subject, unit)) return false;
  // What "he was furious" goes back to stands before it.
  if (subject !== undefined && matchUnit(subject, unit.statement) > 0 && !tellsMore(query, unit)) return false;
  const { deeds } = readPredicate(query);
  if (deeds.length > 0) return deeds.some((deed) => isTold(deed, query, candidate));
  return !query.units.some(({ known, nameLike, weight }) => !known && !nameLike && weight >= WEIGHTY);
}

/** "It would then decide whether to prosecute" gives no reason for either. */
export function isUndecided(query: Query, { statement: { terms } }: Unit): boolean {
  return terms.some(
    (term, i) => term.word === 'whether' && terms.slice(i, i + 4).some(({ stem }) => query.stems.has(stem)),
  );
}

const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES]);

/** "From Thursday to Saturday" are no subjects. */
function isDate(word: string): boolean {
  return CALENDAR.has(word) || /\d/.test(word);
}

/** A sentence without a word for a reason has to tell more than what was asked: "he resigned Monday" gives none. */
function tellsMore(query: Query, { statement }: Unit): boolean {
  if (statement.findEntities(REASON).length > 0) return true;
  const told = [...statement.stems].filter((stem) => !query.stems.has(stem));
  return told.length >= LEAST_TOLD;
}

const REASON: ReadonlySet<EntityKind> = new Set(['reason']);
/** Words of content beside those of the question. */
const LEAST_TOLD = 4;

const REFERRING = new Set('he she it they him her them his its their this these those'.split(' '));

/** "He was visibly upset": some person, and all else that is asked. */
function tellsByPronoun(query: Query, subject: QueryUnit, unit: Unit): boolean {
  const others = query.units.filter((asked) => asked !== subject && asked.weight >= 0.25);
  const refers = unit.statement.terms.some(({ word }) => REFERRING.has(word));
  return refers && others.length > 0 && others.every((asked) => holdsUnit(asked, unit));
}

/** The deed is in the sentence; of what was only made or begun, that the thing asked about is there tells it. */
function isTold(deed: QueryUnit, query: Query, { unit }: Candidate): boolean {
  if (deed.weight < WEIGHTY / 2 || COPULAR.has(deed.word) || holdsUnit(deed, unit)) return true;
  if (!BRINGING_ABOUT.has(deed.word)) return false;
  return query.units.every((asked) => asked === deed || asked.weight < WEIGHTY / 2 || holdsUnit(asked, unit));
}

/** "Considered low" is told by "is low". */
const COPULAR = new Set(
  'considered deemed regarded rated classed seen thought believed called known treated viewed'.split(' '),
);
const BRINGING_ABOUT = new Set(
  (
    'add make create introduce start begin launch hold organize organise set do build bring issue release publish write ' +
    'choose pick use have adopt impose require'
  ).split(' '),
);

/** "Which hotel is it at": the sentence or its neighbours hold what is asked for. */
export function holdsHeads(query: Query, { unit, around }: Candidate): boolean {
  const { heads } = readPredicate(query);
  const near = [unit, ...around];
  if (heads.some((head) => head.nameLike && !near.some(({ statement }) => matchUnit(head, statement) >= ITSELF)))
    return false;
  return heads.every(
    (head) => isMet(head, near) || (VERSION_NOUNS.has(head.word) && VERSION.test(unit.statement.text)),
  );
}

/** "Which release lines": a version of software is one whether or not the sentence calls it so. */
const VERSION_NOUNS = new Set('version versions release releases line lines branch branches build builds'.split(' '));
const VERSION = /\bv?\d+\.(?:\d+|x)\b|\bv\d+\b/i;

/** "Will the talks be recorded": they hold the verb. */
export function holdsVerb(query: Query, { unit, around }: Candidate): boolean {
  const { deeds } = readPredicate(query);
  const near = [unit, ...around];
  return deeds.length === 0 || deeds.some((deed) => COPULAR.has(deed.word) || isMet(deed, near));
}

/** "How did the barge cause it": the sentence tells of the barge, or of no cause. */
export function holdsCause(query: Query, { unit }: Candidate): boolean {
  if (query.words[0] !== 'how' || !query.words.some((word) => CAUSING.has(word))) return true;
  return readPredicate(query).doers.every((doer) => isMet(doer, [unit]));
}

const CAUSING = new Set(
  'cause caused trigger triggered create created damage damaged destroy destroyed kill killed'.split(' '),
);

function isMet(asked: QueryUnit, near: readonly Unit[]): boolean {
  return asked.weight < WEIGHTY || near.some((other) => holdsUnit(asked, other));
}

/** "The CVE of the leak": a named kind of thing has no stand-in but its other names. */
const ITSELF = 0.9;

/** "For more information visit …": a line that only sends the reader elsewhere tells nothing else. */
export function refersElsewhere({ statement: { text } }: Unit): boolean {
  return SENDING_ELSEWHERE.test(text) && text.replace(ADDRESS, '').split(/\s+/).length <= LONGEST_POINTER_WORDS;
}

const SENDING_ELSEWHERE =
  /^["“(*]*(?:(?:for|to) (?:more|further|additional|full|get|learn|find|read|register|see|sign)\b.*\b(?:visit|see|at|go|contact|check|click|here|read)\b|(?:please )?(?:visit|see|read|click|check out|follow)\b|(?:more|further) (?:information|details?)\b)/iu;
const ADDRESS = /\S*(?:https?:\/\/|www\.)\S*/gu;
const LONGEST_POINTER_WORDS = 12;
