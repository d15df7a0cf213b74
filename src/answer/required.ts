import { stemWord } from '../search/analysis.ts';
import { meantMatch } from '../search/coverage.ts';
import { expansionIn, isExpansion } from '../search/describes.ts';
import { matchUnit, type Query, type QueryUnit } from '../search/query.ts';
import type { Candidate } from '../search/rank.ts';
import { SAYING } from '../search/speakers.ts';
import type { Unit } from '../search/units.ts';
import type { QuestionPart } from './question.ts';

/** A stand-in from here on counts as the thing asked about. */
export const CLOSE = 0.5;

/** Whether a sentence holds a unit of the question, in its own words or by what its pronouns mean. */
export function holdsUnit(asked: QueryUnit, unit: Unit): boolean {
  return matchUnit(asked, unit.statement) >= CLOSE || meantMatch(asked, unit) >= CLOSE;
}

/** "Who is the principal of X": the sentence has to speak of a principal, not only of X. */
export function holdsSubject(part: QuestionPart, query: Query, unit: Unit): boolean {
  const cut = part.text.search(/\b(?:of|in|for|at|from|on|with)\b/i);
  const subject = cut < 0 ? part.text : part.text.slice(0, cut);
  const words = new Set(subject.toLowerCase().match(/[\p{L}\p{N}.']+/gu) ?? []);
  const units = query.units.filter(({ word }) => word.split(' ').some((own) => words.has(own)));
  const needed = units.filter(({ weight }) => weight >= 0.25);
  return (
    needed.length === 0 ||
    needed.filter((asked) => holdsUnit(asked, unit)).length >= Math.max(1, needed.length - (needed.length > 2 ? 1 : 0))
  );
}

/** "What does X stand for": where the story has words for the letters, these have to be there. */
export function spellsOut(part: QuestionPart, query: Query, unit: Unit): boolean {
  if (!STANDS_FOR.test(part.text)) return true;
  const acronyms = query.units.filter(({ stem, alternatives }) =>
    alternatives.some(({ stems, weight }) => weight < 1 && isExpansion(stems, stem)),
  );
  return acronyms.length === 0 || acronyms.some((asked) => expansionIn(asked, unit.statement));
}

const STANDS_FOR = /\b(?:stands? for|short for|abbreviat\w+|acronym|initials|spell(?:s|ed)? out|full form)\b/i;

/** "What did X tell Y" is not answered by "X did not tell Y whether …": the verb of saying asked with is denied. */
export function deniesSaying(query: Query, unit: Unit): boolean {
  const said = new Set(query.terms.filter(({ word }) => SAYING.has(word)).map(({ stem }) => stem));
  const { terms } = unit.statement;
  return terms.some(
    (term, i) =>
      said.has(term.stem) &&
      terms.slice(Math.max(0, i - 2), i).some(({ word }) => word === 'not' || word.endsWith("n't")),
  );
}

/** "What did X say about Y": X speaks, and some of it has to be about Y. */
export function speaksAboutTopic(part: QuestionPart, query: Query, unit: Unit, around: readonly Unit[]): boolean {
  const topic = part.text.match(/\b(?:about|on|regarding|of|to|when|in response to|after)\b(.+)$/i)?.[1];
  if (topic === undefined) return true;
  const words = new Set(topic.toLowerCase().match(/[\p{L}\p{N}.']+/gu) ?? []);
  const units = query.units.filter(
    ({ word, weight }) => weight >= 0.25 && word.split(' ').some((own) => words.has(own)),
  );
  return units.length === 0 || units.some((asked) => [unit, ...around].some((near) => holdsUnit(asked, near)));
}

/**
 * "Who did it", "which company did it": the deed, the first weighty word that is no name, has to be there. Who said or
 * explained something is anybody who speaks; who told or wrote it has to tell or write.
 */
export function holdsDeed(query: Query, unit: Unit, around: readonly Unit[]): boolean {
  const deed = query.units.find(
    ({ nameLike, word }) => !nameLike && !HOLDING_AN_OPINION.has(word) && !ABOUT_TO.has(word),
  );
  if (deed === undefined) return true;
  if (ITSELF_TOLD.has(deed.stem)) return holdsUnit(deed, unit);
  // "Who added it" is seldom about words.
  if (deed.weight < 0.25 && (!SAYING.has(deed.word) || deed.word === 'added'))
    return query.units.some(({ weight }) => weight >= 0.25) || holdsUnit(deed, unit);
  const thinks = query.units[0] !== undefined && HOLDING_AN_OPINION.has(query.units[0].word);
  if (thinks) return isSpoken(unit);
  if (SAYING.has(deed.word)) return isSpoken(unit);
  return [unit, ...around].some((near) => holdsUnit(deed, near));
}

/** Words that weigh little and are still what is asked of somebody. */
const ITSELF_TOLD = new Set(['tell', 'write', 'find']);

/** "Who is going to replace him" asks who replaces him. */
const ABOUT_TO = new Set([
  'going',
  'going to',
  'able',
  'able to',
  'supposed',
  'supposed to',
  'planning',
  'about to',
  'gonna',
  'set',
  'set to',
  'used to',
]);

/** Who thinks something is told by what they say. */
const HOLDING_AN_OPINION = new Set([
  'think',
  'thinks',
  'thought',
  'believe',
  'believes',
  'believed',
  'feel',
  'feels',
  'felt',
  'claim',
]);

function isSpoken({ statement: { speech } }: Unit): boolean {
  return speech.speakers.size > 0 || speech.quoted;
}

/** The sentence holds the opposite of a word asked with, and not the word: what ends on a day does not start on it. */
export function saysOpposite(query: Query, unit: Unit): boolean {
  // "Closed until Monday" tells when it opens.
  if (unit.statement.terms.some(({ word }) => word === 'until' || word === 'till')) return false;
  return query.units.some((asked) => {
    if (holdsUnit(asked, unit)) return false;
    const opposites = OPPOSITES.get(asked.stem);
    return opposites?.some((stem) => unit.statement.stems.has(stem)) ?? false;
  });
}

const OPPOSITES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [
        ['start', 'begin', 'launch'],
        ['end', 'expire', 'finish', 'conclude'],
      ],
      [
        ['open', 'reopen'],
        ['close', 'shut'],
      ],
      [['win'], ['lose']],
      [
        ['support', 'back', 'favor'],
        ['oppose', 'reject'],
      ],
      [
        ['accept', 'approve', 'agree'],
        ['reject', 'refuse', 'disagree', 'deny'],
      ],
      [
        ['rise', 'increase', 'grow'],
        ['fall', 'decrease', 'shrink', 'drop'],
      ],
      [['buy'], ['sell']],
      [
        ['arrive', 'come'],
        ['leave', 'depart'],
      ],
      [['hire'], ['fire', 'dismiss']],
      [['succeed', 'pass'], ['fail']],
      [
        ['allow', 'permit'],
        ['ban', 'forbid', 'prohibit', 'block'],
      ],
      [['attend'], ['skip', 'miss']],
      [['cause'], ['prevent']],
    ] as const
  ).flatMap(([some, others]) => {
    const left = some.map(stemWord);
    const right = others.map(stemWord);
    return [...left.map((stem) => [stem, right] as const), ...right.map((stem) => [stem, left] as const)];
  }),
);

/** "Is 0.10 affected" is not answered by "v6 is not affected": a number that is asked about has to be there or near. */
export function holdsNumbers(query: Query, { unit, around }: Candidate): boolean {
  return query.units.every(
    (asked) =>
      !/\d/.test(asked.word) ||
      asked.weight < NUMBER_WEIGHT ||
      [unit, ...around].some(({ statement }) => matchUnit(asked, statement) >= CLOSE),
  );
}

const NUMBER_WEIGHT = 0.5;

/** "This summer" is not answered by "last summer", nor "next year" by "this year". */
export function isOfThatTime(part: QuestionPart, { statement: { text } }: Unit): boolean {
  const asked = PERIOD.exec(part.text);
  if (asked === null) return true;
  const [, which = '', period = ''] = asked;
  const told = [...text.matchAll(PERIODS)].filter(([, , other = '']) => other.toLowerCase() === period.toLowerCase());
  return told.length === 0 || told.some(([, other = '']) => sideOf(other) === sideOf(which));
}

const PERIOD =
  /\b(this|last|next|the (?:coming|past|following|previous))[\s\u00a0]+(year|month|week|season|summer|winter|spring|fall|autumn|term|quarter|decade)\b/iu;
const PERIODS = new RegExp(PERIOD, 'giu');

/** "When will it open again" is not answered by when it was opened: what is to come is told in other words than what was. */
export function looksAhead(part: QuestionPart, { statement: { text } }: Unit): boolean {
  return !ASKS_AHEAD.test(part.text) || TELLS_AHEAD.test(text);
}

const ASKS_AHEAD =
  /^(?:so |and |but |by |until |at |on )*(?:when|what (?:day|date|time|month|week|year)|how soon|which (?:day|date|month|week|year))\b.{0,60}?\b(?:will|won['’]t|shall|might|going to|gonna|expected to|(?:is|are) .{1,40} (?:due|scheduled|planned|supposed|meant|back|going|coming|expected))\b/i;
const TELLS_AHEAD =
  /\b(?:will|won['’]t|would|shall|should|may|might|can|could|must|to be|(?:is|are|was|were|has|have|had|plans?|planned|hopes?|hoped|wants?|expects?|intends?|agreed|promised|due|scheduled|set|aims?) to|expected?|due|scheduled?|planned|set for|until|till|by|before|next|later|soon|coming|upcoming|following|from|after|tomorrow|on|now|update|starts?|begins?|opens?|ends?|runs?|takes place|stays?|remains?)\b|:/i;

/** "What year" wants a year. */
export function givesYear(part: QuestionPart, { statement: { text } }: Unit): boolean {
  return (
    !/^(?:in |since |from )?(?:what|which) years?\b/i.test(part.text) ||
    /\b(?:1[0-9]|20)\d\d\b|\b(?:this|last|next) year\b/i.test(text)
  );
}

function sideOf(word: string): string {
  const lower = word.toLowerCase();
  if (/last|past|previous/.test(lower)) return 'before';
  return lower === 'this' ? 'now' : 'after';
}
