import { overlap, type Sentence, type Span, textOf, type Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { analyzeText, contentStems } from '../search/analysis.ts';
import { answeringEntities } from '../search/answering.ts';
import { askedTerms } from '../search/asked-terms.ts';
import type { EntityKind } from '../search/entities.ts';
import type { Query } from '../search/query.ts';
import type { Unit } from '../search/units.ts';
import { POINTED_AT, type Wanted } from '../search/wanted.ts';
import { type Change, type ChangeKind, findConflicts, isFactKind } from '../versions/alignment.ts';
import { MULTIPLIERS, NUMBER_WORDS, QUANTIFIERS, VAGUE_NUMBERS } from '../versions/english.ts';
import type { Present } from '../versions/links.ts';
import type { Difference } from './answer.ts';
import { deniesAsked, negationIn } from './denial.ts';
import { findHighlight } from './highlight.ts';

/**
 * Where another version contradicts the sentence in what was asked: a fact differs that is of the kind asked for, or that
 * stands where the question's words or the answering words stand. A change elsewhere in the sentence is no conflict.
 */
export function findDifferences(
  loaded: LoadedStory,
  unit: Unit,
  query: Query,
  highlight: Span | null,
): readonly Difference[] {
  return loaded.links.elsewhere(unit.version, unit.sentence).flatMap((other): readonly Difference[] => {
    if (other.relation !== 'changed') return [];
    const isOlder = other.version.order < unit.version.order;
    const [older, newer] = isOlder ? [other.version, unit.version] : [unit.version, other.version];
    const conflicts = findConflicts(other)
      .filter((change) => {
        const own = isOlder ? change.toSpan : change.fromSpan;
        return (
          isExchange(change, older, newer, other.to) &&
          !(change.kind === 'number' && countOthers(older, change.fromSpan, newer, change.toSpan)) &&
          within(own, unit.sentence) &&
          bearsOn(change, own, unit, query, highlight)
        );
      })
      .map((change) => {
        const [own, theirs] = [
          { version: unit.version, units: [unit] },
          sideOf(loaded, other.version, other.sentences),
        ];
        const [before, after] = isOlder ? [theirs, own] : [own, theirs];
        return toDifference(loaded.story.id, before, after, change);
      });
    if (conflicts.length > 0) return conflicts;
    const answers = answersDiffer(loaded, unit, other, query, highlight);
    return answers.length > 0 ? answers : denialDiffers(loaded, unit, other, query);
  });
}

/**
 * Both versions hold answering words of the kind asked for, a fact changed in them, and they share no word: "Anton Breck
 * said" and "said Marisol Odum" stand too far apart to be one replacement, but answer "who said" differently.
 */
function answersDiffer(
  loaded: LoadedStory,
  unit: Unit,
  other: Present,
  query: Query,
  highlight: Span | null,
): readonly Difference[] {
  if (highlight === null || !POINTED_AT.has(query.wanted)) return [];
  const isOlder = other.version.order < unit.version.order;
  const touched = other.changes.some((change) => {
    const own = isOlder ? change.toSpan : change.fromSpan;
    return isFactKind(change.kind) && change.kind !== 'tense' && overlap(own, highlight);
  });
  if (!touched) return [];
  for (const sentence of other.sentences) {
    const counterpart = loaded.index.units[other.version.order]?.[sentence.index];
    const theirs = counterpart === undefined ? null : findHighlight(query, counterpart);
    if (theirs === null || !isOfKind(query, unit, highlight) || !isOfKind(query, counterpart as Unit, theirs)) continue;
    const own = { version: unit.version.id, text: textOf(unit.version, highlight) };
    const they = { version: other.version.id, text: textOf(other.version, theirs) };
    if (shareContent(own.text, they.text)) return [];
    if (query.wanted === 'number' && countOthers(unit.version, highlight, other.version, theirs)) return [];
    if (query.wanted === 'number' && standsStill(other.version, theirs, unit.version, [unit.sentence])) return [];
    return [{ story: loaded.story.id, from: isOlder ? they : own, to: isOlder ? own : they }];
  }
  return [];
}

/**
 * One version denies what another says: "did not pay", where it was paid. The words are left to the quotations, but for what
 * denies, for the sentence may be another one altogether.
 */
function denialDiffers(loaded: LoadedStory, unit: Unit, other: Present, query: Query): readonly Difference[] {
  if (query.wanted !== 'yesno') return [];
  const { units: theirs } = sideOf(loaded, other.version, other.sentences);
  const [own, denying] = [deniesAsked(query, unit), theirs.find((counterpart) => deniesAsked(query, counterpart))];
  if (theirs.length === 0 || own === (denying !== undefined)) return [];
  const mine = { version: unit.version.id, text: own ? (negationIn(unit) ?? '') : '' };
  const they = { version: other.version.id, text: denying === undefined ? '' : (negationIn(denying) ?? '') };
  const isOlder = other.version.order < unit.version.order;
  return [{ story: loaded.story.id, from: isOlder ? they : mine, to: isOlder ? mine : they }];
}

/** The words pointed at are a person, a time, a number … as asked, not merely what was nearest. */
function isOfKind(query: Query, unit: Unit, { start, end }: Span): boolean {
  const offset = unit.sentence.start;
  return answeringEntities(query.wanted, unit.statement, () => false).some(
    ({ entity, fit }) => fit >= SURELY_OF_KIND && entity.start + offset < end && entity.end + offset > start,
  );
}

const SURELY_OF_KIND = 0.7;

/** Whether two texts have a content word in common, in any form. */
export function shareContent(a: string, b: string): boolean {
  const stems = new Set(contentStems(analyzeText(a)));
  return contentStems(analyzeText(b)).some((stem) => stems.has(stem));
}

const WHOLES: ReadonlySet<EntityKind> = new Set([
  'time',
  'clock',
  'duration',
  'length',
  'frequency',
  'money',
  'number',
  'person',
]);

function enclosing(span: Span, units: readonly Unit[]): string | undefined {
  for (const { sentence, statement, version } of units) {
    const around = statement
      .findEntities(WHOLES)
      .find(
        ({ start, end }) => start + sentence.start <= span.start && end + sentence.start >= span.end && end > start,
      );
    if (around !== undefined) return version.body.slice(around.start + sentence.start, around.end + sentence.start);
  }
  return undefined;
}

/**
 * Words that stand for each other: a few for a few, for longer stretches that replace each other say other things, and
 * where a number changed one on both sides, or words of one root ("a protester", "protesters"), and the number no longer stands.
 * @param sentences of the newer version, in which it may still stand.
 */
export function isExchange(change: Change, older: Version, newer: Version, sentences: readonly Sentence[]): boolean {
  const { kind, from, to, fromSpan } = change;
  if ([from, to].some((words) => words.split(/\s+/).length > LONGEST_EXCHANGE)) return false;
  if (kind !== 'negation' && [from, to].some(saysNothing)) return false;
  if (kind !== 'number') return true;
  return ([from, to].every(holdsNumber) || shareContent(from, to)) && !standsStill(older, fromSpan, newer, sentences);
}

/**
 * Whether a number of one version stands with what it counts in the other's sentences too: "65,000 cans of soup" beside "65,000
 * cans of soup and 12,000 of beans", where a number was added and none replaced. "9.40" in "up from 9.40" counts no other thing.
 */
function standsStill(version: Version, number: Span, other: Version, sentences: readonly Sentence[]): boolean {
  const counted = countedWords(version, number)?.join(' ') ?? '';
  const figure = textOf(version, number);
  if (counted === '' || !/^\d/.test(figure)) return false;
  return sentences.some((sentence) =>
    Array.from(textOf(other, sentence).matchAll(FIGURE)).some((match) => {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      return match[0] === figure && countedWords(other, span)?.join(' ') === counted;
    }),
  );
}

const FIGURE = /\d+(?:[.,:]\d+)*/g;

const LONGEST_EXCHANGE = 6;

/**
 * Two bare numbers of different things: "two batches" and "23 people" stand for each other in no way. What measures is left
 * alone, for "90 days" may be "three months".
 */
function countOthers(a: Version, number: Span, b: Version, otherNumber: Span): boolean {
  const [counted, other] = [countedWords(a, number), countedWords(b, otherNumber)];
  if (counted === undefined || other === undefined || counted.length === 0 || other.length === 0) return false;
  return !counted.some((stem) => other.includes(stem));
}

const BARE_NUMBER = /^(?:[\d.,]+|[a-z]+(?:-[a-z]+)?)$/i;
/** Up to three words behind a number, within its clause. */
const BEHIND_NUMBER = /^(?:[ -][\w’'-]+){1,3}/;
const MEASURE =
  /^[ -](?:hundred|thousand|million|billion|percent|per|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|dollars?|euros?|pounds?|cents?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|tons?|tonnes?|kilos?|kilograms?|lit(?:er|re)s?|degrees?)\b/i;

/** Undefined where that cannot be told: the number is of a measure, or stands in other words. */
function countedWords(version: Version, span: Span): readonly string[] | undefined {
  const behind = version.body.slice(span.end, span.end + 60);
  if (!BARE_NUMBER.test(textOf(version, span)) || MEASURE.test(behind)) return undefined;
  return contentStems(analyzeText(BEHIND_NUMBER.exec(behind)?.[0] ?? ''));
}

/** "The" stands in no fact's place: where it seems to, words were moved. None at all is told of by the quotations. */
function saysNothing(words: string): boolean {
  return words !== '' && !holdsNumber(words) && analyzeText(words).every((term) => term.stop);
}

function holdsNumber(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => /\p{N}/u.test(word) || NUMBERS.has(word));
}

const NUMBERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...MULTIPLIERS.keys(),
  ...VAGUE_NUMBERS,
  ...QUANTIFIERS,
  'a',
  'an',
]);

/** A version, and those of its sentences that may hold what changed. */
export interface Side {
  readonly version: Version;
  readonly units: readonly Unit[];
}

export function sideOf(loaded: LoadedStory, version: Version, sentences: readonly Sentence[]): Side {
  return { version, units: sentences.flatMap(({ index }) => loaded.index.units[version.order]?.[index] ?? []) };
}

/**
 * A changed fact as words that stand for each other: the whole date, sum or name that they belong to, "3 March" and "5 March"
 * where only the figures differ.
 */
export function toDifference(
  story: string,
  older: Side,
  newer: Side,
  { from, to, fromSpan, toSpan }: Change,
): Difference {
  return {
    story,
    from: { version: older.version.id, text: enclosing(fromSpan, older.units) ?? from },
    to: { version: newer.version.id, text: enclosing(toSpan, newer.units) ?? to },
  };
}

/** Kinds of changed facts that bear on a kind of question where they stand near its words; all do where they hold one. */
const DECISIVE: Readonly<Record<Wanted, readonly ChangeKind[]>> = {
  person: ['speaker', 'name', 'number', 'negation'],
  name: ['name', 'speaker'],
  identity: ['name'],
  definition: [],
  place: ['place', 'name'],
  time: ['date', 'negation'],
  clock: ['date'],
  duration: ['number', 'date'],
  length: ['number', 'date'],
  frequency: ['number', 'date'],
  number: ['number'],
  money: ['number'],
  address: ['name', 'number'],
  reason: ['speaker', 'negation'],
  speech: ['speaker', 'negation'],
  yesno: ['negation', 'date', 'name', 'place'],
  thing: ['negation', 'name', 'place', 'date'],
};
/** The kind of change that is looked for where the answer points: the figure that answers, not one beside it. */
const POINTED_FIGURE: Readonly<Partial<Record<Wanted, ChangeKind>>> = { number: 'number', money: 'number' };
/** Kinds that matter only where they touch the question's words; characters between the two. */
const TOUCHING = 12;

/** What answers these runs over more than one fact: a change within it need not be about what was asked. */
const SEVERAL_FACTS: ReadonlySet<Wanted> = new Set(['speech', 'reason', 'identity', 'definition', 'thing']);

function bearsOn(change: Change, own: Span, unit: Unit, query: Query, highlight: Span | null): boolean {
  const pointed = highlight !== null && !SEVERAL_FACTS.has(query.wanted);
  if (pointed && overlap(own, highlight)) return true;
  // Another figure of the sentence is not the one asked for.
  if (pointed && POINTED_FIGURE[query.wanted] === change.kind) return false;
  const asked = distanceToAsked(own, unit, query);
  if (asked === 0 && !ASKING_OTHERWISE.has(query.wanted)) return true;
  if (!DECISIVE[query.wanted].includes(change.kind)) return false;
  return change.kind === 'speaker' || asked <= TOUCHING;
}

/** Questions whose answer is not a fact of the sentence's words: who somebody is, why something is. */
const ASKING_OTHERWISE: ReadonlySet<Wanted> = new Set(['identity', 'definition', 'reason']);

/** The changed words stand beside a word of the question, or hold one. */
export function standsBesideAsked(own: Span, unit: Unit, query: Query): boolean {
  return distanceToAsked(own, unit, query) <= TOUCHING;
}

/** How far the changed words stand from the nearest word of the question, in characters; 0 where they hold one. */
function distanceToAsked(own: Span, unit: Unit, query: Query): number {
  const offset = unit.sentence.start;
  return Math.min(
    ...askedTerms(query, unit.statement).map((term) =>
      gap(own, { start: term.start + offset, end: term.end + offset }),
    ),
  );
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
