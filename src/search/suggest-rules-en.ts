import { normalizeText } from '../corpus/normalize.ts';
import type { Clause } from './clause-en.ts';
import { KNOWN_WORDS } from './clause-en.ts';
import { ORGANISATION_WORDS, PLACE_WORDS, ROLE_WORDS } from './entity-words-en.ts';
import {
  CLOCK_PHRASE,
  COUNT_PHRASE,
  DURATION_PHRASE,
  MONEY_PHRASE,
  PLACE_PHRASE,
  REASON_PHRASE,
  TIME_PHRASE,
  WEEKDAY,
} from './phrases-en.ts';

/** A sentence as the rules see it: plain quotation marks, its clauses, and who "he" or "she" is, where known. */
export interface Reading {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly lastPerson: string | undefined;
}

/** Every question the rules find in the sentence, best first. */
export function askAbout(reading: Reading): string[] {
  const clauses = reading.clauses.flatMap((clause) => resolvePronoun(clause, reading.lastPerson) ?? []);
  const aboutClauses = clauses
    .filter(({ base }) => !SPEECH_VERBS.has(base))
    .flatMap((clause) => CLAUSE_RULES.flatMap((rule) => rule(clause)));
  return [...SENTENCE_RULES.flatMap((rule) => rule(reading)), ...aboutClauses].map(tidy);
}

type SentenceRule = (reading: Reading) => readonly string[];
type ClauseRule = (clause: Clause) => readonly string[];

/** @returns undefined for a clause about a pronoun that means nobody known. */
function resolvePronoun(clause: Clause, lastPerson: string | undefined): Clause | undefined {
  const subject = clause.subject.toLowerCase();
  if (!PRONOUNS.has(subject)) return clause;
  return PERSON_PRONOUNS.has(subject) && lastPerson !== undefined ? { ...clause, subject: lastPerson } : undefined;
}

const NAME = "[A-Z][\\w'.-]*(?: (?:of |and |the |for )?[A-Z][\\w'.-]*)*";
const PERSON_NAME = '[A-Z][\\w.-]+(?: [A-Z][\\w.-]+){0,3}';
const APPOSITION = new RegExp(
  `(${PERSON_NAME}), (?:(?:an?|the|its|their) )?((?:[\\w'.-]+ ){0,5}[^,.]*?)(?=[,.]|$)`,
  'g',
);
const EXPANSION = new RegExp(`(?:known as )?(?:the )?(${NAME}),? (?:or |\\()([A-Z]{2,8})\\b`, 'g');
const KIND_BEFORE_NAME = /\b([a-z]+) ((?!(?:The|In|On|At|But|And)\b)[A-Z][\w.-]+(?: [A-Z][\w.-]+)*)/g;
const SPEECH_VERBS = new Set(
  'say tell add announce warn write argue claim insist explain promise deny admit suggest'.split(' '),
);
const INVERTED_SPEECH = new RegExp(`"[^"]+," (?:said|added|wrote) (${PERSON_NAME})`);
const TIMED_EVENT = new RegExp(
  `\\b(?:the |The )?(${CLOCK_PHRASE.source}|${WEEKDAY}(?:'s)?|(?:today|tonight|tomorrow|yesterday)'s) (?!morning|afternoon|evening|night)([a-z]{4,})\\b(?<!ed|with|from|that|after)`,
  'g',
);
const RELATIVE = /,? (?:who|which|that|where) /;
const RELATIVE_OR_REASON = new RegExp(`${RELATIVE.source}|${REASON_PHRASE.source}`);
const LINKS = new Set('to of in on at by for from with and or that as into about over between'.split(' '));
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
const PERSON_PRONOUNS = new Set(['he', 'she']);
const MAX_WORDS_AFTER_VERB = 9;

/** "X, the director of Y," -> who is X? who is the director of Y? */
const askWhoIs: SentenceRule = ({ text }) =>
  [...text.matchAll(APPOSITION)].flatMap(([, name = '', description = '']) => {
    const what = description.split(/ (?:of|for|from|at|in|with) /)[0] ?? '';
    if (!hasKind(what, ROLE_WORDS) && what !== 'head') return [];
    const asked = [`who is ${name}?`];
    return / (?:of|for) /.test(description) ? [...asked, `who is the ${description}?`] : asked;
  });

/** "the advocacy group X" -> what is X?; "spokesman X" -> who is X? */
const askWhatIs: SentenceRule = ({ text }) =>
  [...text.matchAll(KIND_BEFORE_NAME)].flatMap(([, kind = '', name = '']) => {
    if (ORGANISATION_WORDS.has(kind)) return [`what is ${name}?`];
    return ROLE_WORDS.has(kind) ? [`who is ${name}?`] : [];
  });

/** "the Long Name, or LN" -> what does LN stand for? */
const askExpansion: SentenceRule = ({ text }) =>
  [...text.matchAll(EXPANSION)].flatMap(([, , short = '']) => [`what does ${short} stand for?`, `what is ${short}?`]);

/** "X said … Y" -> what did X say about Y? */
const askWhatWasSaid: SentenceRule = (reading) => {
  const speaker = findSpeaker(reading);
  if (speaker === undefined) return [];
  const topic = findTopic(reading.text, speaker);
  return [topic === undefined ? `what did ${speaker} say?` : `what did ${speaker} say about ${topic}?`];
};

/** "the 6 p.m. meeting", "Monday's meeting" -> at what time, when is the meeting? */
const askWhenIsIt: SentenceRule = ({ text }) => {
  const verb = /\b(?:will|is|are)\b/.test(text) ? 'is' : 'was';
  return [...text.matchAll(TIMED_EVENT)].map(
    ([, time = '', event]) => `${/\d/.test(time) ? 'at what time' : 'when'} ${verb} the ${event}?`,
  );
};

const askWhen: ClauseRule = (clause) => {
  // "has been asking … today": the day is seldom that of the asking.
  if (/^ha(?:s|ve)$/.test(clause.verb)) return [];
  return CLOCK_PHRASE.test(clause.rest)
    ? turnRound('at what time', clause, CLOCK_PHRASE)
    : turnRound('when', clause, TIME_PHRASE);
};

const askHowLong: ClauseRule = (clause) => turnRound('for how long', clause, DURATION_PHRASE);

const askWhere: ClauseRule = (clause) => {
  const place = PLACE_PHRASE.exec(clause.rest);
  return place !== null && namesPlace(place[0]) ? turnRound('where', clause, PLACE_PHRASE) : [];
};

/** "invited two protesters" -> how many protesters did … invite?; "two protesters" -> how many protesters? */
const askHowMany: ClauseRule = (clause) => {
  const found = COUNT_PHRASE.exec(clause.rest);
  if (found === null) return [];
  const isObject = found.index === 0 && clause.kind !== 'auxiliary';
  const verb = clause.kind === 'past' ? 'did' : 'does';
  return [`how many ${found[1]}${isObject ? ` ${verb} ${lowerFirst(clause.subject)} ${clause.base}` : ''}?`];
};

const askHowMuch: ClauseRule = (clause) => turnRound('how much', clause, MONEY_PHRASE);

const askWhy: ClauseRule = (clause) => turnRound('why', clause, REASON_PHRASE);

/** "police destroyed the camp" -> who destroyed the camp? */
const askWho: ClauseRule = ({ subject, verb, rest }) => {
  const what = shorten(rest);
  return what !== '' && namesSomebody(subject) ? [`who ${verb} ${what}?`] : [];
};

const SENTENCE_RULES: readonly SentenceRule[] = [askWhoIs, askWhatIs, askExpansion, askWhatWasSaid, askWhenIsIt];
const CLAUSE_RULES: readonly ClauseRule[] = [askWhen, askHowLong, askWhere, askHowMany, askHowMuch, askWhy, askWho];

/** The question word, the clause turned round, without the words that answer; nothing when those are not in it. */
function turnRound(word: string, clause: Clause, asked: RegExp): string[] {
  const main = clause.rest.split(asked === REASON_PHRASE ? RELATIVE : RELATIVE_OR_REASON)[0] ?? '';
  const found = asked.exec(main);
  if (found === null || /\bthe $/.test(main.slice(0, found.index))) return [];
  const subject = lowerFirst(clause.subject);
  const rest = shorten(cutOut(main, found, asked));
  if (clause.kind === 'auxiliary') return rest === '' ? [] : [`${word} ${clause.verb} ${subject} ${rest}?`];
  return [`${word} ${clause.kind === 'past' ? 'did' : 'does'} ${subject} ${clause.base} ${rest}?`];
}

/** A reason or a place ends the question; a day stands in the middle of what is asked about. */
function cutOut(rest: string, found: RegExpExecArray, asked: RegExp): string {
  const before = rest.slice(0, found.index);
  if (asked === REASON_PHRASE || asked === PLACE_PHRASE) return before;
  return `${before} ${rest.slice(found.index + found[0].length)}`;
}

/** What follows the verb, ended before a clause of its own or, when long, before its last preposition. */
function shorten(rest: string): string {
  const main = rest.trim().split(/[,;:"]| (?:who|which|after|before|because|while|but|where|whether) /)[0] ?? '';
  const words = main.trim().split(/\s+/);
  const short = words.slice(0, MAX_WORDS_AFTER_VERB);
  let end = words.length === short.length ? short.length : short.findLastIndex((word) => LINKS.has(word));
  while (end > 0 && LINKS.has(short[end - 1] ?? '')) end--;
  return short.slice(0, end > 0 ? end : undefined).join(' ');
}

function findSpeaker({ text, clauses, lastPerson }: Reading): string | undefined {
  const inverted = INVERTED_SPEECH.exec(text)?.[1];
  if (inverted !== undefined) return inverted.replace(/\.$/, '');
  const [clause] = clauses;
  if (clause === undefined || !SPEECH_VERBS.has(clause.base) || clause.kind === 'auxiliary') return undefined;
  const resolved = resolvePronoun(clause, lastPerson);
  return resolved === undefined ? undefined : lowerFirst(resolved.subject);
}

/** The last name in what was said, days, months and the speaker aside. */
function findTopic(text: string, speaker: string): string | undefined {
  const said = text.slice(text.search(/\b(?:said|told|added|says|announced|warned|confirmed)\b/) + 1);
  const names = [...said.matchAll(new RegExp(` (${NAME})`, 'g'))].map(([, name = '']) => name.replace(/'s$|[.]$/g, ''));
  return names.findLast((name) => !speaker.includes(name) && !TIME_PHRASE.test(name) && name.length > 1);
}

function namesPlace(phrase: string): boolean {
  const words = normalizeText(phrase).split(/[^a-z]+/);
  return (
    words.some((word) => PLACE_WORDS.has(word) || PLACE_WORDS.has(word.replace(/s$/, ''))) || phrase.startsWith('in ')
  );
}

/** "Mayor Kenney", "police", "two officials"; not "Releases", "the mayor" (who was the mayor is another question). */
function namesSomebody(subject: string): boolean {
  if (/^(?:the|an?|[a-z]+ing) /i.test(subject)) return false;
  if (hasKind(subject, ROLE_WORDS) || subject.toLowerCase() === 'police') return true;
  return subject.split(' ').every((word) => /^[A-Z]/.test(word)) && !isCommonWord(subject);
}

function isCommonWord(subject: string): boolean {
  const word = subject.toLowerCase();
  return [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some((form) => KNOWN_WORDS.has(form));
}

function hasKind(phrase: string, kinds: ReadonlySet<string>): boolean {
  return normalizeText(phrase)
    .split(/[^a-z]+/)
    .some((word) => kinds.has(word) || kinds.has(word.replace(/s$/, '')));
}

const LOWERED = new Set(
  'the a an this that these those his her its their our my one two three some many most all police officials'.split(
    ' ',
  ),
);

function lowerFirst(subject: string): string {
  const [first = ''] = subject.split(' ', 1);
  return /^[A-Z][a-z]+ing$/.test(first) || LOWERED.has(first.toLowerCase()) || PRONOUNS.has(first.toLowerCase())
    ? subject.charAt(0).toLowerCase() + subject.slice(1)
    : subject;
}

function tidy(question: string): string {
  return question
    .replace(/\s+/g, ' ')
    .replace(/[ .,]*\?$/, '?')
    .replace(/"/g, '');
}
