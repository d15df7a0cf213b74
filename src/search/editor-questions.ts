import { normalizeText } from '../corpus/normalize.ts';
import type { Story } from '../corpus/story.ts';
import { analyzeText, stemWord, type Term } from './analysis.ts';
import { type Alternative, contentOf } from './expressions.ts';
import { weighWords } from './frequency.ts';
import type { Query } from './query.ts';
import { readWanted } from './read-wanted.ts';
import type { Statement, StoryIndex } from './story-index.ts';
import type { Wanted } from './wanted.ts';

/** A question of the story's editor, ready to be compared, and the statements that hold its quote. */
export interface KnownQuestion {
  readonly text: string;
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
  /** Every folded word, joining words included. */
  readonly words: ReadonlySet<string>;
  readonly weights: ReadonlyMap<string, number>;
  /** First question word, "" where there is none: "when" and "who" ask different things with the same words. */
  readonly opener: string;
  readonly wanted: Wanted;
  readonly statements: readonly number[];
}

/** Reads the `questions:` of a story against its statements; a quote counts wherever a sentence holds it, typography aside. */
export function readKnownQuestions(story: Story, statements: readonly Statement[]): readonly KnownQuestion[] {
  if (story.questions.length === 0) return [];
  const normalized = statements.map((statement) => normalizeText(statement.text));
  const read = story.questions.flatMap(({ ask, quote }) => {
    const holding = statementsWith(normalizeText(quote), normalized).map((i) => (statements[i] as Statement).id);
    return ask.map((text) => {
      const terms = analyzeText(text);
      const content = terms.filter(carriesMeaning);
      return {
        text,
        content,
        stems: new Set(content.map((term) => term.stem)),
        words: new Set(terms.map((term) => term.word)),
        opener: openerOf(terms.map((term) => term.word)),
        statements: holding,
      };
    });
  });
  const asked = groupByStem(read);
  return read.map(({ content, ...question }): KnownQuestion => {
    const weigh = ({ word, stem, stop }: Term): number =>
      stop ? TELLING_WEIGHT : weighAsked([word], [stem], asked, story);
    return readWantedLate({ ...question, weights: new Map(content.map((term) => [term.stem, weigh(term)])) });
  });
}

/** Where the quote is a whole sentence, another one that holds its words as a part is not meant. */
function statementsWith(quote: string, texts: readonly string[]): readonly number[] {
  const holding = [...texts.keys()].filter((i) => (texts[i] as string).includes(quote));
  const whole = holding.filter((i) => (texts[i] as string).length <= quote.length + MARKS);
  return whole.length > 0 ? whole : holding;
}

/** Marks around a sentence that an editor leaves out: a full stop, quotation marks. */
const MARKS = 3;

/** Most of an editor's questions share no word with the one that is asked, and reading what each wants takes a start a while. */
function readWantedLate(question: Omit<KnownQuestion, 'wanted'>): KnownQuestion {
  let wanted: Wanted | undefined;
  return {
    ...question,
    get wanted() {
      wanted ??= readWanted(question.text);
      return wanted;
    },
  };
}

/** What words count for when two questions are compared: "release" says little where the editor asks with it everywhere. */
function weighAsked(
  words: readonly string[],
  stems: readonly string[],
  asked: StoryIndex['askedStems'],
  { questions }: Story,
): number {
  const holding = Math.min(...stems.map((stem) => asked.get(stem)?.size ?? 0));
  return weighWords(words, holding, Math.max(questions.length, holding));
}

/** The statements asked about, by each stem that they are asked about with. */
export function groupByStem(
  questions: readonly Pick<KnownQuestion, 'stems' | 'statements'>[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const asked = new Map<string, Set<number>>();
  for (const { stems, statements } of questions) {
    for (const stem of stems) {
      const ids = asked.get(stem) ?? new Set();
      for (const id of statements) ids.add(id);
      asked.set(stem, ids);
    }
  }
  return asked;
}

/** Joining words that turn a question into another one: "the meeting" is not "the other meeting". */
const TELLING = new Set([
  'other',
  'another',
  'else',
  'not',
  'no',
  'before',
  'after',
  'still',
  'again',
  'besides',
  'without',
  'both',
]);

const TELLING_WEIGHT = 0.4;

function carriesMeaning(term: Term): boolean {
  return !term.stop || TELLING.has(term.word);
}

const OPENERS = new Set(['who', 'whom', 'whose', 'what', 'when', 'where', 'why', 'how', 'which']);
/** Two questions that ask for different kinds of things are this much less alike. */
const OTHER_OPENER = 0.7;
/** Joining words tell "what is X" from "what does X do"; they decide only between questions of like content. */
const CONTENT_SHARE = 0.85;
/** Below this likeness a known question says nothing. */
const FLOOR = 0.3;

const MEASURED = new Set('old many much long far often tall high deep wide big large fast heavy'.split(' '));
const TIMES = new Set('time date day month year'.split(' '));
const AUXILIARY = new Set(
  'is are was were am do does did has have had will would can could should may might must'.split(' '),
);

/** What is asked for, by the first question word; "" where it begins with a verb: "was anyone hurt when …" asks no time. */
function openerOf(words: readonly string[]): string {
  if (AUXILIARY.has(words[0] ?? '')) return '';
  const at = words.findIndex((word) => OPENERS.has(word));
  const opener = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (opener === 'how' && MEASURED.has(next)) return 'how much';
  if ((opener === 'what' || opener === 'which') && TIMES.has(next)) return 'when';
  return opener === 'whom' || opener === 'whose' ? 'who' : opener === 'which' ? 'what' : opener;
}

/** The same of the asked question, whose words no longer say it where a quantity or a time is asked for. */
function openerAsked({ wanted, words }: Query): string {
  if (QUANTITIES.has(wanted)) return 'how much';
  return wanted === 'time' || wanted === 'clock' ? 'when' : openerOf(words);
}

const QUANTITIES: ReadonlySet<Wanted> = new Set(['number', 'money', 'duration', 'length', 'frequency']);

/** How a statement stands to the questions that the story's editor wrote for it. */
export interface EditorMatch {
  /** Of the most alike one, 0.3 to 1; less alike ones say nothing, 0. */
  readonly likeness: number;
  /** The same among those that ask for the same kind of thing, 0 to 1. */
  readonly kin: number;
}

/**
 * How alike the asked question is to the editor's, by statement id: weighted words of both that find a counterpart in the
 * other (Dice), a stand-in counting for its weight. Only statements with some likeness are named.
 */
export function editorMatches(query: Query, index: StoryIndex): ReadonlyMap<number, EditorMatch> {
  const best = new Map<number, EditorMatch>();
  const opener = openerAsked(query);
  const asked = readAsked(query, index);
  const words = new Set(query.words);
  for (const known of index.knownQuestions) {
    const content = likenessOf(asked, known);
    if (content === 0) continue;
    const fitting = content * (opener === known.opener || opener === '' ? 1 : OTHER_OPENER);
    const worded = CONTENT_SHARE * fitting + (1 - CONTENT_SHARE) * shareWords(words, known.words);
    const likeness = fitting < FLOOR || worded < FLOOR ? 0 : worded;
    const kin = kindOf(query.wanted) === kindOf(known.wanted) ? content : 0;
    if (likeness === 0 && kin === 0) continue;
    for (const id of known.statements) {
      const other = best.get(id);
      best.set(id, { likeness: Math.max(other?.likeness ?? 0, likeness), kin: Math.max(other?.kin ?? 0, kin) });
    }
  }
  return best;
}

const KINDS: Partial<Record<Wanted, string>> = {
  name: 'person',
  identity: 'person',
  clock: 'time',
  address: 'place',
  duration: 'number',
  length: 'number',
  frequency: 'number',
  money: 'number',
  definition: 'thing',
  speech: 'thing',
};

function kindOf(wanted: Wanted): string {
  return KINDS[wanted] ?? wanted;
}

/** Words that both have, against all words of both (Dice). */
function shareWords(asked: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of asked) if (known.has(word)) shared++;
  return (2 * shared) / Math.max(1, asked.size + known.size);
}

/** A question made ready to be held against many: everything that does not depend on the other one. */
interface AskedQuestion {
  readonly units: readonly { readonly weight: number; readonly readings: readonly Alternative[] }[];
  readonly telling: readonly { readonly word: string; readonly stem: string }[];
  readonly weight: number;
  /** Stems of its figures, as "1292". */
  readonly numbers: readonly string[];
  /** Every stem that could be met. */
  readonly reach: ReadonlySet<string>;
}

function readAsked({ units, words }: Query, { askedStems, story }: StoryIndex): AskedQuestion {
  const read = units.map(({ word, stem, alternatives }) => ({
    weight: weighAsked(word.split(' '), contentOf(stem.split(' ')), askedStems, story),
    // What the editor asks with nowhere need not be looked for in each question.
    readings: alternatives
      .map(({ stems, weight }) => ({ stems: contentOf(stems), weight }))
      .filter(({ stems }) => stems.every((stem) => askedStems.has(stem))),
  }));
  const telling = words.filter((word) => TELLING.has(word)).map((word) => ({ word, stem: stemWord(word) }));
  return {
    units: read,
    telling,
    numbers: units.flatMap(({ stem }) => (HAS_DIGIT.test(stem) ? stem.split(' ') : [])),
    weight: read.reduce((sum, { weight }) => sum + weight, telling.length * TELLING_WEIGHT),
    reach: new Set(read.flatMap(({ readings }) => readings.flatMap(({ stems }) => stems))),
  };
}

function likenessOf(asked: AskedQuestion, known: KnownQuestion): number {
  let isReached = false;
  for (const stem of known.stems) isReached ||= asked.reach.has(stem);
  if (!isReached) return 0;
  const found = new Map<string, number>();
  let shared = 0;
  for (const { weight, readings } of asked.units) {
    let best = 0;
    for (const { stems, weight: closeness } of readings) {
      if (!stems.every((stem) => known.stems.has(stem))) continue;
      best = Math.max(best, closeness);
      for (const stem of stems) found.set(stem, Math.max(found.get(stem) ?? 0, closeness));
    }
    shared += weight * best;
  }
  for (const { word, stem } of asked.telling) {
    if (!known.words.has(word)) continue;
    shared += TELLING_WEIGHT;
    found.set(stem, 1);
  }
  let total = 0;
  let met = 0;
  for (const [stem, weight] of known.weights) {
    total += weight;
    met += weight * (found.get(stem) ?? 0);
  }
  if (asked.weight + total === 0) return 0;
  const likeness = (shared + met) / (asked.weight + total);
  return namesAnother(asked, known, found) ? likeness * OTHER_NUMBER : likeness;
}

/** "CVE-2022-1292" is not "CVE-2022-1434", nor the 3rd of May the 5th: numbers on both sides that the other has not. */
function namesAnother(asked: AskedQuestion, { stems }: KnownQuestion, found: ReadonlyMap<string, number>): boolean {
  if (asked.numbers.length === 0 || asked.numbers.every((number) => found.has(number))) return false;
  for (const stem of stems) if (HAS_DIGIT.test(stem) && !found.has(stem)) return true;
  return false;
}

const HAS_DIGIT = /\d/;
/** Two questions that name other numbers are this much less alike. */
const OTHER_NUMBER = 0.6;
