import type { Query } from '../search/query.ts';
import type { Candidate } from '../search/rank.ts';
import { POINTED_AT, type Wanted } from '../search/wanted.ts';
import { countsWhatIsAsked } from './counting.ts';
import {
  givesIdentifier,
  namesHolder,
  namesHouse,
  namesOneOf,
  namesPlaceOfKind,
  namesSeveral,
  namesWhatIsAsked,
  namesWhich,
} from './naming.ts';
import { givesReasonFor, holdsCause, holdsHeads, holdsVerb, isUndecided, refersElsewhere } from './premise.ts';
import type { QuestionPart } from './question.ts';
import {
  deniesSaying,
  givesYear,
  holdsDeed,
  holdsNumbers,
  holdsSubject,
  isOfThatTime,
  looksAhead,
  speaksAboutTopic,
  spellsOut,
} from './required.ts';

/** Why a candidate hardly answers, for all that it shares with the question. */
export interface Lack {
  readonly because: Shortcoming;
  /** Of first candidates found so, one in ten answers; of the others, found by broader rules, one in three. */
  readonly isSure: boolean;
}

export type Shortcoming =
  | 'no-such-answer' // not the kind of thing that was asked for
  | 'other-speaker' // words of somebody else
  | 'passive-agent' // "who told X" where X "was told"
  | 'other-subject'; // of the kind asked for, but of something else

/** From this likeness on, a question of the story's editor speaks for itself. */
export const SURELY_KNOWN = 0.92;

/**
 * What a right answer to this kind of question has and the candidate lacks, if anything. These are rules about the order of
 * words: the decision weighs them with all else.
 */
export function findLack(part: QuestionPart, query: Query, candidate: Candidate): Lack | undefined {
  if (candidate.features.editorMatch >= SURELY_KNOWN && query.wanted !== 'name') return undefined;
  // What a list's items hold, its lead-in says.
  const tried = [candidate, ...candidate.listed.map((unit) => ({ ...candidate, unit }))];
  const fails = ({ asked, lacks }: Check): boolean =>
    asked.has(query.wanted) && tried.every((each) => lacks({ part, query, candidate: each }));
  const sure = SURE_CHECKS.find(fails);
  if (sure !== undefined) return { because: sure.because, isSure: true };
  const broad = BROAD_CHECKS.find(fails);
  return broad && { because: broad.because, isSure: false };
}

interface Case {
  readonly part: QuestionPart;
  readonly query: Query;
  readonly candidate: Candidate;
}

/** What each kind of question needs, in the order of trying. */
interface Check {
  readonly asked: Pick<ReadonlySet<Wanted>, 'has'>;
  readonly because: Shortcoming;
  readonly lacks: (tried: Case) => boolean;
}

const check = (asked: readonly Wanted[], because: Shortcoming, lacks: Check['lacks']): Check => ({
  asked: new Set(asked),
  because,
  lacks,
});

const LEAST_OF_ITS_KIND = 0.35;

/** An organisation tells where somebody works, not where something happened. */
const ONLY_ORGANISATION = 0.4;
const BELONGING =
  /\b(?:work|works|worked|working|employed|stud(?:y|ies|ied)|teach(?:es)?|taught|from)\b|\b(?:do|can|could|should|would) (?:i|you|we|one|people)\b/i;

const EVERY_KIND: Check['asked'] = { has: () => true };

const SURE_CHECKS: readonly Check[] = [
  check(
    // Where a reader is sent may be the place asked for.
    [...[...POINTED_AT].filter((kind) => kind !== 'place'), 'reason', 'yesno', 'speech'],
    'no-such-answer',
    ({ candidate }) => refersElsewhere(candidate.unit),
  ),
  check(['yesno', 'thing', 'definition'], 'other-subject', ({ query, candidate }) => !holdsHeads(query, candidate)),
  check(['thing'], 'other-subject', ({ query, candidate }) => !holdsCause(query, candidate)),
  check(
    [...POINTED_AT, 'address'],
    'no-such-answer',
    ({ candidate }) => candidate.features.hasWanted < LEAST_OF_ITS_KIND,
  ),
  check(
    ['speech'],
    'other-speaker',
    ({ query, candidate: { features, unit } }) => features.speakerMatches === 0 || deniesSaying(query, unit),
  ),
  check(['person'], 'passive-agent', ({ candidate }) => candidate.features.passiveAgent === 1),
  check(
    ['number', 'duration', 'money'],
    'other-subject',
    ({ part, query, candidate }) => !countsWhatIsAsked(part, query, candidate),
  ),
  check(
    ['identity', 'person', 'thing'],
    'no-such-answer',
    ({ part, query, candidate }) => !namesHolder(part, query, candidate.unit),
  ),
  check(
    ['thing', 'person', 'place', 'name'],
    'no-such-answer',
    ({ part, query, candidate }) => !namesWhich(part, query, candidate.unit),
  ),
  check(
    ['thing', 'number', 'name', 'definition'],
    'no-such-answer',
    ({ part, query, candidate }) => !givesIdentifier(part, query, candidate.unit),
  ),
  check(
    ['number', 'money', 'duration', 'thing', 'yesno', 'time', 'person'],
    'other-subject',
    ({ part, candidate }) => !isOfThatTime(part, candidate.unit),
  ),
  check(
    ['thing', 'person'],
    'no-such-answer',
    ({ part, query, candidate }) => !namesOneOf(part, query, candidate.unit),
  ),
  check(
    ['thing', 'person', 'name', 'identity', 'definition'],
    'no-such-answer',
    ({ part, query, candidate }) => !namesSeveral(part, query, candidate.unit),
  ),
  check(['name'], 'no-such-answer', ({ query, candidate }) => !namesWhatIsAsked(query, candidate.unit)),
  check(
    ['place'],
    'no-such-answer',
    ({ part, candidate: { features, unit } }) =>
      features.hasWanted <= ONLY_ORGANISATION && !BELONGING.test(part.text) && !namesHouse(unit),
  ),
  check(['time'], 'no-such-answer', ({ part, candidate }) => !givesYear(part, candidate.unit)),
  check(['time', 'clock'], 'other-subject', ({ part, candidate }) => !looksAhead(part, candidate.unit)),
  check(['place'], 'no-such-answer', ({ part, candidate }) => !namesPlaceOfKind(part, candidate.unit)),
  check(['definition'], 'no-such-answer', ({ part, query, candidate }) => !spellsOut(part, query, candidate.unit)),
  check(['reason'], 'no-such-answer', ({ query, candidate }) => isUndecided(query, candidate.unit)),
  check(['reason', 'speech'], 'no-such-answer', ({ candidate }) => candidate.features.heading === 1),
  check(['person'], 'other-subject', ({ query, candidate: { unit, around } }) => !holdsDeed(query, unit, around)),
  check(
    ['speech'],
    'other-subject',
    ({ part, query, candidate: { unit, around } }) => !speaksAboutTopic(part, query, unit, around),
  ),
];

/** That words of the question are missing, which another word may stand for. */
const BROAD_CHECKS: readonly Check[] = [
  check(['yesno'], 'other-subject', ({ query, candidate }) => !holdsVerb(query, candidate)),
  { asked: EVERY_KIND, because: 'other-subject', lacks: ({ query, candidate }) => !holdsNumbers(query, candidate) },
  check(
    ['identity', 'definition'],
    'other-subject',
    ({ part, query, candidate }) => !holdsSubject(part, query, candidate.unit),
  ),
  check(['reason'], 'other-subject', ({ query, candidate }) => !givesReasonFor(query, candidate)),
];
