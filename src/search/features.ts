import type { Term } from './analysis.ts';
import type { Entity, EntityKind } from './entities.ts';
import { ORGANISATION_WORDS, ROLE_WORDS } from './entity-words-en.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import { matchUnit, type Query, type QueryUnit } from './query.ts';
import { SAYING } from './speakers.ts';
import type { Unit } from './story-index.ts';
import type { Wanted } from './wanted.ts';

/** What the ranking knows of a candidate sentence; all between 0 and 1 unless said. */
export interface Features extends Overlap {
  /** BM25 of the sentence, against the best sentence's. */
  readonly sentenceRelevance: number;
  /** BM25 of its passage, against the best passage's. */
  readonly passageRelevance: number;
  /** Share of the question's weight that the sentence holds. */
  readonly coverage: number;
  /** The same with its neighbours in the passage and what its pronouns stand for, at a discount. */
  readonly windowCoverage: number;
  /** Share of neighbouring question words that also stand near each other in the sentence. */
  readonly proximity: number;
  /** 1 where it holds the kind of thing asked for, in part where only loosely. */
  readonly hasWanted: number;
  /** How near the wanted thing stands to the question's words. */
  readonly wantedNear: number;
  /** 1 where the wanted thing stands right beside a word of the question: "camp in Center City", "two protesters". */
  readonly wantedBeside: number;
  /** It says what the asked person or thing is, or what an acronym stands for. */
  readonly defines: number;
  /** Asked who did it, it only says that it was done: "X was told" does not answer "who told X". */
  readonly passiveAgent: number;
  /** The one whose words are asked for speaks in it. */
  readonly speakerMatches: number;
  /** The story's editor gave a like question for it. */
  readonly editorMatch: number;
  /** 1 where that question is the very one asked, 0 below a likeness of 0.75: one stand-in in a short question costs that much. */
  readonly editorExact: number;
  /** The same where the question gives little to go by: "when is the meeting" is most likely answered at the top. */
  readonly thinLead: number;
  /** 1 for a line of a few words without an end mark, and for a question: they announce, they do not say. */
  readonly heading: number;
  /** 1 for the latest version, 0 for the first. */
  readonly recency: number;
}

/** What the ranking computed once for all candidates of a question. */
export interface Relevance {
  readonly sentence: number;
  readonly passage: number;
  readonly editor: number;
}

/** Neighbouring sentences count this much of their own words; what a pronoun stands for somewhat more. */
const NEIGHBOUR = 0.55;
const MEANT = 0.8;
/** A sentence that begins with a pronoun speaks of what the one before it named. */
const CONTINUED = 0.8;
const BEGINS_WITH_PRONOUN = /^["“'‘]*(?:it|they|he|she|this|that|these|those|its|their|his|her)$/i;
/** Question words count as near each other within this many words of the sentence. */
const NEAR_WORDS = 4;

/** @param nearby the sentences of the same passage that stand near, the sentence itself among them. */
export function computeFeatures(query: Query, unit: Unit, nearby: readonly Unit[], relevance: Relevance): Features {
  const neighbours = nearestOf(unit, nearby);
  const matches = query.units.map((wanted) => matchUnit(wanted, unit.statement));
  const around = query.units.map((wanted, i) =>
    Math.max(
      matches[i] as number,
      meantMatch(wanted, unit) * MEANT,
      ...neighbours.map(
        (other) => Math.max(matchUnit(wanted, other.statement), meantMatch(wanted, other)) * nearnessOf(other, unit),
      ),
    ),
  );
  const asked = askedTerms(query, unit);
  const answering = answeringEntities(query.wanted, unit.statement.entities, repeatsQuestion(asked, unit));
  return {
    sentenceRelevance: relevance.sentence,
    passageRelevance: relevance.passage,
    coverage: weighted(query.units, matches),
    windowCoverage: weighted(query.units, around),
    proximity: proximityOf(query, unit.statement.terms),
    hasWanted: Math.max(hasWanted(query.wanted, answering), impliedSpeaker(query, unit)),
    wantedNear: nearness(answering, asked),
    wantedBeside: besideness(answering, asked),
    defines: definesSubject(query, unit),
    passiveAgent: query.wanted === 'person' && isPassiveAgent(query, unit) ? 1 : 0,
    speakerMatches: speakerMatch(query, unit),
    editorMatch: relevance.editor,
    editorExact: Math.max(0, (relevance.editor - 0.75) / 0.25),
    thinLead: isThin(query) ? leadOf(unit) : 0,
    heading: isHeading(unit) ? 1 : 0,
    recency: unit.version.order === 0 ? 0 : 1,
    ...overlapOf(query, unit, nearby),
  };
}

/** The sentences right before and after. */
export function nearestOf(unit: Unit, nearby: readonly Unit[]): readonly Unit[] {
  return nearby.filter(({ sentence }) => Math.abs(sentence.index - unit.sentence.index) === 1);
}

function nearnessOf(neighbour: Unit, unit: Unit): number {
  const continues =
    neighbour.sentence.index < unit.sentence.index && BEGINS_WITH_PRONOUN.test(unit.statement.terms[0]?.word ?? '');
  return continues ? CONTINUED : NEIGHBOUR;
}

function weighted(units: readonly QueryUnit[], matches: readonly number[]): number {
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  if (total === 0) return 0;
  return units.reduce((sum, unit, i) => sum + unit.weight * (matches[i] as number), 0) / total;
}

/** A question whose words weigh less than this together is thin. */
const THIN_WEIGHT = 0.45;

function isThin(query: Query): boolean {
  return query.units.reduce((sum, unit) => sum + unit.weight, 0) < THIN_WEIGHT;
}

function leadOf(unit: Unit): number {
  return Math.max(0, 1 - unit.sentence.index / 5);
}

const LONGEST_HEADING_WORDS = 9;

function isHeading({ statement: { text, terms } }: Unit): boolean {
  if (/\?["”’)]*\s*$/.test(text) && !/["“]/.test(text)) return true;
  return terms.length <= LONGEST_HEADING_WORDS && !/[.!?…:;,"”’)]\s*$/.test(text);
}

/** A name that the sentence means without saying it. */
export function meantMatch(wanted: QueryUnit, unit: Unit): number {
  let best = 0;
  for (const { stems, weight } of wanted.alternatives) {
    if (weight > best && stems.some((stem) => unit.meant.has(stem))) best = weight;
  }
  return best;
}

/** The sentence's own words that the question asked with, or what stands for them. */
export function askedTerms(query: Query, unit: Unit): readonly Term[] {
  const { terms, joined } = unit.statement;
  const whole = new Set(
    query.units.flatMap(({ expressions }) =>
      expressions.filter((stems) => joined.includes(` ${stems.join(' ')} `)).flat(),
    ),
  );
  return terms.filter((term) => !term.stop && (query.stems.has(term.stem) || whole.has(term.stem)));
}

/** Tells whether an entity of the sentence only repeats words of the question. */
export function repeatsQuestion(asked: readonly Term[], unit: Unit): (entity: Entity) => boolean {
  return (entity) => {
    const own = unit.statement.terms.filter(
      (term) => !term.stop && term.start >= entity.start && term.end <= entity.end,
    );
    return own.length > 0 && own.every((term) => asked.includes(term));
  };
}

const ANSWERING: Readonly<Record<Wanted, readonly (readonly [EntityKind, number])[]>> = {
  person: [
    ['person', 1],
    ['role', 0.9],
    ['organisation', 0.8],
    ['name', 0.7],
  ],
  name: [
    ['person', 1],
    ['name', 0.8],
    ['organisation', 0.8],
    ['place', 0.6],
  ],
  identity: [['role', 0.6]],
  definition: [],
  address: [['address', 1]],
  place: [
    ['place', 1],
    ['address', 0.7],
    ['name', 0.5],
    ['organisation', 0.4],
  ],
  time: [
    ['time', 1],
    ['clock', 0.8],
    ['vague-time', 0.6],
  ],
  clock: [
    ['clock', 1],
    ['time', 0.2],
  ],
  duration: [
    ['duration', 1],
    ['time', 0.4],
    ['number', 0.2],
  ],
  number: [
    ['number', 1],
    ['money', 0.7],
    ['duration', 0.4],
  ],
  money: [['money', 1]],
  reason: [['reason', 1]],
  speech: [],
  yesno: [],
  thing: [],
};

/** Entities of the kind asked for that do not just repeat the question: "who met Kenney" is not answered by "Kenney". */
export function answeringEntities(
  wanted: Wanted,
  entities: readonly Entity[],
  repeats: (entity: Entity) => boolean,
): readonly { readonly entity: Entity; readonly fit: number }[] {
  const kinds = new Map(ANSWERING[wanted]);
  return entities.flatMap((entity) => {
    const fit = kinds.get(entity.kind);
    if (fit === undefined) return [];
    return repeats(entity) && entity.kind !== 'time' && entity.kind !== 'reason' ? [] : [{ entity, fit }];
  });
}

function hasWanted(wanted: Wanted, answering: readonly { readonly fit: number }[]): number {
  if (ANSWERING[wanted].length === 0) return 0.5;
  // Many a reason is given without a word that says so.
  if (wanted === 'reason' && answering.length === 0) return 0.4;
  return answering.reduce((best, { fit }) => Math.max(best, fit), 0);
}

/** "Who said it" is answered by a quoted sentence too, whose speaker its neighbours name. */
function impliedSpeaker(query: Query, unit: Unit): number {
  const asksSpeaker = query.wanted === 'person' && query.words.some((word) => SAYING.has(word));
  return asksSpeaker && unit.statement.speech.quoted && unit.meant.size > 0 ? IMPLIED_SPEAKER : 0;
}

const IMPLIED_SPEAKER = 0.8;

/** 1 where a wanted thing stands beside a question word, falling with the distance in characters. */
function nearness(
  answering: readonly { readonly entity: Entity; readonly fit: number }[],
  asked: readonly Term[],
): number {
  let best = 0;
  for (const { entity, fit } of answering) {
    for (const term of asked) {
      const gap = Math.max(0, term.start - entity.end, entity.start - term.end);
      best = Math.max(best, fit / (1 + gap / 25));
    }
  }
  return best;
}

/** No further than a preposition and an article between the two, in characters. */
const BESIDE = 8;

function besideness(
  answering: readonly { readonly entity: Entity; readonly fit: number }[],
  asked: readonly Term[],
): number {
  const fits = answering.flatMap(({ entity, fit }) =>
    asked.some((term) => {
      const gap = Math.max(term.start - entity.end, entity.start - term.end);
      return gap >= 0 && gap <= BESIDE;
    })
      ? [fit]
      : [],
  );
  return Math.max(0, ...fits);
}

function proximityOf(query: Query, terms: readonly Term[]): number {
  if (query.units.length < 2) return 0;
  const positions = query.units.map((unit) => positionsOf(unit, terms));
  let near = 0;
  for (let i = 0; i + 1 < positions.length; i++) {
    const left = positions[i] as readonly number[];
    const right = positions[i + 1] as readonly number[];
    if (left.some((a) => right.some((b) => a !== b && Math.abs(b - a) <= NEAR_WORDS))) near++;
  }
  return near / (query.units.length - 1);
}

function positionsOf(unit: QueryUnit, terms: readonly Term[]): readonly number[] {
  const positions: number[] = [];
  terms.forEach((term, i) => {
    if (!term.stop && unit.stems.has(term.stem)) positions.push(i);
  });
  return positions;
}

/**
 * "Who is X" and "what is X" are answered where X is described: "X, the director of …", "Y, known as X", "Y, or X",
 * "X is a …".
 */
export function definesSubject(query: Query, unit: Unit): number {
  if (query.wanted !== 'identity' && query.wanted !== 'definition') return 0;
  const { text } = unit.statement;
  if (query.units.some((asked) => expansionIn(asked, unit))) return 1;
  const named = askedTerms(query, unit);
  let best = 0;
  for (const term of named) {
    const after = text.slice(term.end, term.end + 60);
    const before = text.slice(Math.max(0, term.start - 60), term.start);
    if (
      /^,[\s\u00a0]+(?:(?:an?|the|who|which|whose|one of)\b|\p{L}+[\s\u00a0]+(?:\p{L}+[\s\u00a0]+)?(?:of|at|for|in|with)\b)/u.test(
        after,
      )
    )
      best = 1;
    else if (
      /(?:known|called|referred to)[\s\u00a0]+(?:as[\s\u00a0]+)?(?:the[\s\u00a0]+)?(?:\p{L}+[\s\u00a0]+){0,5}$/u.test(
        before,
      )
    )
      best = 1;
    else if (
      /(?:,[\s\u00a0]+or|\()[\s\u00a0]*(?:the[\s\u00a0]+)?$/u.test(before) ||
      /^,?[\s\u00a0]+(?:or|\()[\s\u00a0]*\p{Lu}/u.test(after)
    )
      best = 1;
    else if (ROLE_WORDS.has(term.word) && isTitle(unit, term)) best = 1;
    else if (isSubjectOfBe(unit, term)) best = 1;
    else if (/^[\s\u00a0]+(?:is|was|are|were)[\s\u00a0]+(?:an?|the|one|responsible|intended)\b/.test(after))
      best = Math.max(best, 0.9);
    else if (ORGANISATION_WORDS.has(before.match(/(\p{L}+)[\s\u00a0]+$/u)?.[1]?.toLowerCase() ?? ''))
      best = Math.max(best, 0.9);
    else if (
      /\b\p{L}+[\s\u00a0]+$/u.test(before) &&
      unit.statement.entities.some((e) => e.kind === 'role' && e.end >= term.start - 1 && e.end <= term.start)
    ) {
      best = Math.max(best, 0.6);
    }
  }
  return best;
}

/** "Signal is HackerOne's reputation metric": the sentence begins with it and goes on to say what it is. */
function isSubjectOfBe(unit: Unit, subject: Term): boolean {
  const { text } = unit.statement;
  const lead = text.slice(0, subject.start).match(/\p{L}+/gu) ?? [];
  return (
    lead.length <= 2 &&
    /^[\s\u00a0]+(?:is|are|was|were)[\s\u00a0]+(?!not\b|\p{L}+(?:ed|ing)\b)/u.test(text.slice(subject.end))
  );
}

/** "Mayor Lucia Fenn": a person's name follows the role at once. */
function isTitle(unit: Unit, role: Term): boolean {
  return unit.statement.entities.some(
    ({ kind, start, end }) => kind === 'person' && end > role.end && (start <= role.start || start - role.end <= 1),
  );
}

/** An acronym's words, or a name's acronym, stand in the sentence. */
function expansionIn(asked: QueryUnit, unit: Unit): boolean {
  return asked.alternatives.some(
    ({ stems, weight }) =>
      weight > 0.85 &&
      stems.length > 2 &&
      stems.map((stem) => stem.charAt(0)).join('') === asked.stem &&
      unit.statement.joined.includes(` ${stems.join(' ')} `),
  );
}

/** Whose words are asked for, and does that one speak here? */
export function speakerMatch(query: Query, unit: Unit): number {
  if (query.wanted !== 'speech') return 0;
  const { speakers } = unit.statement.speech;
  const voices =
    speakers.size > 0
      ? speakers
      : unit.statement.speech.quoted || unit.statement.speech.pronoun
        ? unit.meant
        : new Set<string>();
  const asked = askedSpeakers(query);
  if (asked.length === 0) return voices.size > 0 ? ANYBODY : 0;
  let best = 0;
  for (const wanted of asked) {
    for (const { stems, weight } of wanted.alternatives) {
      if (weight > best && stems.some((stem) => voices.has(stem))) best = weight;
    }
  }
  return best;
}

/** "What did people say": whoever speaks will do. */
const ANYBODY = 0.7;
const ANYONE = new Set(['people', 'person', 'everyone', 'everybody', 'anyone', 'anybody', 'they', 'someone', 'folks']);

/** The words before the verb of saying ("what did X tell Y" asks for X's), all of them where it comes first or not at all. */
function askedSpeakers({ units, terms }: Query): readonly QueryUnit[] {
  const verb = terms.findIndex(({ word }, i) => i > 0 && SAYING.has(word));
  const subject = new Set(terms.slice(0, verb < 0 ? terms.length : verb).map(({ word }) => word));
  const before = units.filter(({ word }) => word.split(' ').some((own) => subject.has(own)));
  if (before.length > 0) return before.some(({ word }) => ANYONE.has(word)) ? [] : before;
  return [...subject].some((word) => ANYONE.has(word)) ? [] : units;
}

/**
 * The question asks who did it, the sentence only says that it was done to somebody. The deed is the first content word
 * after "who".
 */
function isPassiveAgent(query: Query, unit: Unit): boolean {
  const { terms } = unit.statement;
  const [deed] = query.units;
  if (deed === undefined) return false;
  return terms.some((term, i) => {
    if (!deed.alternatives.some(({ stems }) => stems.length === 1 && stems[0] === term.stem)) return false;
    const before = terms.slice(Math.max(0, i - 2), i).map((other) => other.word);
    const passive = before.some((word) => BE.has(word)) && /(?:ed|en|t|ld|de|wn)$/.test(term.word);
    return passive && !terms.slice(i).some((other) => other.word === 'by');
  });
}

const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);
