import { foldWord } from '../corpus/words.ts';
import { stemWord } from '../search/analysis.ts';
import type { Entity, EntityKind } from '../search/entities.ts';
import { ROLE_WORDS } from '../search/entity-words-en.ts';
import type { Query, QueryUnit } from '../search/query.ts';
import type { Candidate } from '../search/rank.ts';
import type { Unit } from '../search/units.ts';
import type { QuestionPart } from './question.ts';
import { CLOSE, holdsUnit } from './required.ts';

/**
 * "How many X": a number of the sentence has to count X, that is, X (or, for people, a word for persons) stands within the
 * three words after it, or before the sentence where a number has no noun. "How old", "how far": the number has to carry a fitting measure.
 */
export function countsWhatIsAsked(part: QuestionPart, query: Query, { unit, around }: Candidate): boolean {
  const numbers = unit.statement.findEntities(NUMBERS);
  const measure = part.text
    .match(/\bhow (old|far|tall|high|deep|wide|big|large|fast|heavy|long)\b/i)?.[1]
    ?.toLowerCase();
  if (measure === 'long' && /\b(?:until|till|through)\b/i.test(unit.statement.text)) return true;
  if (measure === 'long' && numbers.some(({ kind }) => kind === 'duration')) return true;
  if (measure !== undefined) return numbers.some((number) => MEASURES[measure]?.test(textFrom(unit, number)) ?? true);
  const asked = readCounted(part, query);
  if (asked.length === 0) return true;
  return asked.some((each) => isCountedIn(each, numbers, unit, around));
}

const NUMBERS: ReadonlySet<EntityKind> = new Set(['number', 'duration', 'money']);

function isCountedIn(asked: QueryUnit, numbers: readonly Entity[], unit: Unit, around: readonly Unit[]): boolean {
  if (holdsUnit(asked, unit) && numbers.some((number) => countsTimes(unit, number))) return true;
  if (numbers.some((number) => isOfThose(asked, unit, number))) return true;
  if (numbers.some((number) => followers(unit, number).some((stem) => isCounted(asked, stem, unit)))) return true;
  return around.some((near) => holdsUnit(asked, near)) && numbers.some((number) => standsAlone(unit, number));
}

/** "How many Tarrow Line jobs were", "how many people attended": what is counted ends before the verb, or is one of two words. */
function readCounted({ text }: QuestionPart, { units }: Query): readonly QueryUnit[] {
  const [, noun = ''] = COUNTED.exec(text) ?? [];
  const words = noun.toLowerCase().split(/[\s-]+/);
  const verb = words.findIndex((word) => VERBS.has(word));
  const names = verb > 0 ? words.slice(Math.max(0, verb - 2), verb) : words.slice(0, 2);
  const found = units.filter(({ word }) => names.some((name) => name !== '' && word.split(' ').includes(name)));
  return verb > 0 ? found : found.slice(0, 1);
}

/** "Called out 68 times" counts call-outs. */
function countsTimes({ statement: { text } }: Unit, { end }: Entity): boolean {
  return /^[\s\u00a0]+times\b/i.test(text.slice(end));
}

const COUNTED =
  /\bhow (?:many|few|much) (?!(?:is|are|was|were|did|does|do|will|would|has|have|for|money)\b)(?:other |more |different |of the |of |the )*((?:[\p{L}'’-]+[\s-]*){1,5})/iu;
const VERBS = new Set('is are was were did does do will would has have had can could should may might'.split(' '));

/** "Of those jobs, 145 will go": what is counted stands before it. */
function isOfThose(asked: QueryUnit, unit: Unit, { start }: Entity): boolean {
  const before = unit.statement.text.slice(Math.max(0, start - 40), start);
  const noun =
    /\bof (?:those|these|the|its|their|all)(?: [\p{L}-]+)? ([\p{L}'’-]+)(?:,| that| who| which)?[\s\u00a0]+(?:about |some |only |at least |more than )?$/iu.exec(
      before,
    )?.[1];
  return noun !== undefined && isCounted(asked, stemWord(foldWord(noun)), unit);
}

/** "I sold 22.": it counts what was spoken of before. */
function standsAlone({ statement: { text } }: Unit, { end }: Entity): boolean {
  return /^(?:\s+of them\b|[.!?;)"”’]*\s*$|[!?;)"”])/u.test(text.slice(end));
}

const MEASURES: Readonly<Record<string, RegExp>> = {
  old: /year|month|old|\baged?\b|century/i,
  far: /mile|\bkm\b|kilomet|block|feet|foot|yard|minute|met(?:er|re)/i,
  fast: /mph|km|(?:miles?|kilomet\w+|met\w+|feet) (?:an?|per) (?:hour|second|minute)|per hour|speed|knots/i,
  heavy: /ton|pound|kilo|\bkg\b|ounce/i,
  wide: /inch|feet|foot|yard|met(?:er|re)|\bkm\b|\bcm\b|\bmm\b|kilomet|mile|lane/i,
  high: /inch|feet|foot|yard|met(?:er|re)|\bkm\b|\bcm\b|kilomet|mile|stor(?:y|ey|ie)|floor|level|%|percent|per cent|degree/i,
  tall: /inch|feet|foot|yard|met(?:er|re)|\bcm\b|stor(?:y|ey|ie)|floor/i,
  long: /second|minute|hour|day|night|week|month|year|decade|inch|feet|foot|met(?:er|re)|mile|\bkm\b|kilomet/i,
};

/** The figure with its unit, and no more than a word between: "$2 million this year" measures no years. */
function textFrom(unit: Unit, { start, end }: Entity): string {
  return unit.statement.text.slice(Math.max(0, start - 12), end + 16);
}

function followers(unit: Unit, { start, end }: Entity): readonly string[] {
  return unit.statement.terms
    .filter((term) => term.start >= start && term.start <= end + 40)
    .slice(0, 6)
    .map((term) => term.stem);
}

const PERSON_COUNT = new Set(['people', 'person', 'persons', 'folks']);

function isCounted(asked: QueryUnit, stem: string, unit: Unit): boolean {
  if (asked.alternatives.some(({ stems, weight }) => weight >= CLOSE && stems.includes(stem))) return true;
  if (!PERSON_COUNT.has(asked.word)) return false;
  return unit.statement.terms.some(
    (term) => term.stem === stem && (ROLE_WORDS.has(term.word) || ROLE_WORDS.has(term.word.replace(/s$/, ''))),
  );
}
