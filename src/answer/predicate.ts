import type { Term } from '../search/analysis.ts';
import type { Query, QueryUnit } from '../search/query.ts';

/** The words of a question that say what is done, and what of a described kind is asked for. */
export interface Predicate {
  /** The main verb; more than one unit where the words leave open which it is. */
  readonly deeds: readonly QueryUnit[];
  /** Who or what does it, where the verb leaves no doubt which words these are. */
  readonly doers: readonly QueryUnit[];
  /** The noun behind "what" or "which", or the attribute in "what is the … of": all of it has to be met. */
  readonly heads: readonly QueryUnit[];
}

/**
 * Reads the main verb and the asked-for noun of a question by the order of its words, without a table of parts of speech:
 * the verb ends the first run of content words behind "did", "will" and the like, and is the word behind the subject
 * where that is a pronoun.
 */
export function readPredicate(query: Query): Predicate {
  const known = predicates.get(query) ?? readByOrder(query);
  predicates.set(query, known);
  return known;
}

/** Every candidate of a question is held against it. */
const predicates = new WeakMap<Query, Predicate>();

function readByOrder(query: Query): Predicate {
  const { terms } = query;
  const deeds = unitsOf(query, findDeeds(terms, query));
  const doers = unitsOf(query, findDoers(terms)).filter((unit) => !deeds.includes(unit));
  return { deeds, doers, heads: unitsOf(query, findHeads(terms)) };
}

function unitsOf({ units }: Query, terms: readonly Term[]): readonly QueryUnit[] {
  return units.filter(({ word }) => terms.some((term) => word.split(' ').includes(term.word)));
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const AUXILIARIES = words(
  `do does did don't doesn't didn't will would won't wouldn't can could can't couldn't should shall may might must has have
  had hasn't haven't hadn't is are was were isn't aren't wasn't weren't`,
);
const BEING = words("is are was were isn't aren't wasn't weren't");
const PRONOUNS = words('he she it they we you i there this that these those people anyone anybody someone everybody');
const DETERMINERS = words('the a an this that these those his her its their my our your any some all no');
const PREPOSITIONS = words('of in on at for from with by about to over under against near into');
/** "Decided to put on", "wants to leave": the deed is what follows. */
const LEADING_TO = words(
  'decide decided want wants wanted choose chose plan plans planned try tried have has had need needs needed agree agreed ' +
    'get gets got start started begin began come came going supposed happen happened',
);

function findDeeds(terms: readonly Term[], query: Query): readonly Term[] {
  const at = terms.findIndex(({ word }) => AUXILIARIES.has(word));
  if (at < 0) return deedBehindAsker(terms);
  const subject = readSubject(terms, at + 1, query);
  const found = BEING.has((terms[at] as Term).word) ? subject.rest.filter(isParticiple) : subject.deeds;
  return found.some(({ word }) => LEADING_TO.has(word)) ? leadOn(terms, found) : found;
}

/** "Who sells it", "what caused it". */
function deedBehindAsker(terms: readonly Term[]): readonly Term[] {
  const at = terms.findIndex(({ word }) => word === 'who' || word === 'what');
  const next = terms[at + 1];
  return at < 0 || next === undefined || next.stop ? [] : [next];
}

interface Subject {
  readonly deeds: readonly Term[];
  /** All words of content behind the subject's first. */
  readonly rest: readonly Term[];
}

function readSubject(terms: readonly Term[], from: number, query: Query): Subject {
  let at = from;
  const behind = (start: number): readonly Term[] => terms.slice(start).filter(({ stop }) => !stop);
  if (PRONOUNS.has(terms[at]?.word ?? '') && !(DETERMINERS.has(terms[at]?.word ?? '') && !terms[at + 1]?.stop))
    return { deeds: behind(at + 1).slice(0, 1), rest: behind(at + 1) };
  while (DETERMINERS.has(terms[at]?.word ?? '')) at++;
  const run = runFrom(terms, at);
  const rest = behind(at + 1);
  const next = terms[at + run.length];
  if (run.length === 1) {
    // "The talks at the hall be recorded": the verb stands behind more of the subject.
    if (next !== undefined && PREPOSITIONS.has(next.word)) return { deeds: rest.slice(-1), rest };
    return { deeds: rest.slice(0, 1), rest };
  }
  if (next !== undefined) return { deeds: run.slice(-1), rest };
  // To the end of the question without a joining word: anything behind the names may be the verb.
  const names = query.units.filter(({ nameLike }) => nameLike).flatMap(({ word }) => word.split(' '));
  const free = run.slice(1).filter(({ word }) => !names.includes(word));
  return { deeds: free, rest };
}

/** "How did the barge cause": the run behind the auxiliary without its last word, where a joining word follows it. */
function findDoers(terms: readonly Term[]): readonly Term[] {
  let at = terms.findIndex(({ word }) => AUXILIARIES.has(word)) + 1;
  if (at === 0 || BEING.has((terms[at - 1] as Term).word)) return [];
  while (DETERMINERS.has(terms[at]?.word ?? '')) at++;
  const run = runFrom(terms, at);
  return terms[at + run.length] === undefined ? [] : run.slice(0, -1);
}

function runFrom(terms: readonly Term[], from: number): readonly Term[] {
  const end = terms.findIndex((term, i) => i >= from && term.stop);
  return terms.slice(from, end < 0 ? undefined : end);
}

function isParticiple({ word }: Term): boolean {
  return /(?:ing|ed|en|wn|ught)$/.test(word);
}

function leadOn(terms: readonly Term[], found: readonly Term[]): readonly Term[] {
  const last = terms.indexOf(found.at(-1) as Term);
  const next = terms.slice(last + 1).find(({ stop }) => !stop);
  return next === undefined ? found : [next];
}

/** "Which hotel is", "what signal score do"; "what is the CVE number of". */
function findHeads(terms: readonly Term[]): readonly Term[] {
  const at = terms.findIndex(({ word }) => /^(?:what|which|what's|whats)$/.test(word));
  if (at < 0) return [];
  let from = at + 1;
  if (BEING.has(terms[from]?.word ?? '')) from++;
  if (DETERMINERS.has(terms[from]?.word ?? '')) {
    const run = runFrom(terms, from + 1);
    const next = terms[from + 1 + run.length]?.word ?? '';
    return next === 'of' || next === 'for' ? run : [];
  }
  if (from > at + 1) return [];
  const run = runFrom(terms, from);
  return AUXILIARIES.has(terms[from + run.length]?.word ?? '') ? run.slice(-1) : [];
}
