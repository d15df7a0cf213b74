import { stemWord } from './analysis.ts';
import { type KnownQuestion, openerOf, TELLING, TELLING_WEIGHT, weighAsked } from './editor-questions.ts';
import { type Alternative, contentOf } from './expressions.ts';
import type { Query } from './query.ts';
import type { StoryIndex } from './story-index.ts';
import type { Wanted } from './wanted.ts';

/** How a statement stands to the questions that the story's editor wrote for it. */
export interface EditorMatch {
  /** Of the most alike one, 0.3 to 1; less alike ones say nothing, 0. */
  readonly likeness: number;
  /** The same among those that ask for the same kind of thing, 0 to 1. */
  readonly kin: number;
}

/** Two questions that ask for different kinds of things are this much less alike. */
const OTHER_OPENER = 0.7;
/** Joining words tell "what is X" from "what does X do"; they decide only between questions of like content. */
const CONTENT_SHARE = 0.85;
/** Below this likeness a known question says nothing. */
const FLOOR = 0.3;

/**
 * How alike the asked question is to the editor's, by statement id: weighted words of both that find a counterpart in the
 * other (Dice), a stand-in counting for its weight. Only statements with some likeness are named. Takes the time of the
 * editor's questions that share a word, or a stand-in, with the one asked.
 */
export function editorMatches(query: Query, index: StoryIndex): ReadonlyMap<number, EditorMatch> {
  const best = new Map<number, { likeness: number; kin: number }>();
  const opener = openerAsked(query);
  const asked = readAsked(query, index);
  const words = new Set(query.words);
  for (const [at, shared] of [...findShared(asked, index)].sort(([a], [b]) => a - b)) {
    const known = index.editor.questions[at] as KnownQuestion;
    const content = likenessOf(asked, known, shared);
    const fitting = content * (opener === known.opener || opener === '' ? 1 : OTHER_OPENER);
    const worded = fitting < FLOOR ? 0 : CONTENT_SHARE * fitting + (1 - CONTENT_SHARE) * shareWords(words, known.words);
    const likeness = worded < FLOOR ? 0 : worded;
    const kin = kindOf(query.wanted) === kindOf(known.wanted) ? content : 0;
    if (likeness === 0 && kin === 0) continue;
    for (const id of known.statements) {
      const match = best.get(id);
      if (match === undefined) best.set(id, { likeness, kin });
      else {
        match.likeness = Math.max(match.likeness, likeness);
        match.kin = Math.max(match.kin, kin);
      }
    }
  }
  return best;
}

/** The first question word of the asked question, whose words no longer say it where a quantity or a time is asked for. */
function openerAsked({ wanted, words }: Query): string {
  if (QUANTITIES.has(wanted)) return 'how much';
  return wanted === 'time' || wanted === 'clock' ? 'when' : openerOf(words);
}

const QUANTITIES: ReadonlySet<Wanted> = new Set(['number', 'money', 'duration', 'length', 'frequency']);

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
}

function readAsked({ units, words }: Query, { editor, story }: StoryIndex): AskedQuestion {
  const read = units.map(({ word, stem, alternatives }) => ({
    weight: weighAsked(word.split(' '), contentOf(stem.split(' ')), editor.askedStems, story),
    readings: alternatives.map(({ stems, weight }) => ({ stems: contentOf(stems), weight })),
  }));
  const telling = words.filter((word) => TELLING.has(word)).map((word) => ({ word, stem: stemWord(word) }));
  return {
    units: read,
    telling,
    numbers: units.flatMap(({ stem }) => (HAS_DIGIT.test(stem) ? stem.split(' ') : [])),
    weight: read.reduce((sum, { weight }) => sum + weight, telling.length * TELLING_WEIGHT),
  };
}

/** What one of the editor's questions shares with the asked one. */
interface Shared {
  /** Of the asked question's weight. */
  weight: number;
  /** How surely each stem of the editor's question is meant, 0 to 1. */
  readonly found: Map<string, number>;
}

/** By place of the editor's question; those of which no whole reading of a word is shared are left out. */
function findShared({ units }: AskedQuestion, { editor }: StoryIndex): ReadonlyMap<number, Shared> {
  const all = new Map<number, Shared>();
  for (const { weight, readings } of units) {
    const closest = new Map<number, number>();
    for (const { stems, weight: closeness } of readings) {
      for (const at of askedWith(stems, editor.byStem)) {
        const shared = all.get(at) ?? { weight: 0, found: new Map() };
        all.set(at, shared);
        for (const stem of stems) shared.found.set(stem, Math.max(shared.found.get(stem) ?? 0, closeness));
        closest.set(at, Math.max(closest.get(at) ?? 0, closeness));
      }
    }
    for (const [at, closeness] of closest) (all.get(at) as Shared).weight += weight * closeness;
  }
  return all;
}

/** Places of the editor's questions that have all of the stems. */
function askedWith(
  [first = '', ...others]: readonly string[],
  byStem: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const places = byStem.get(first) ?? NONE;
  return others.length === 0
    ? places
    : places.filter((at) => others.every((stem) => byStem.get(stem)?.includes(at) === true));
}

const NONE: readonly number[] = [];

/** @param shared gains the words that tell questions apart, where both have them. */
function likenessOf(asked: AskedQuestion, known: KnownQuestion, { weight, found }: Shared): number {
  let shared = weight;
  for (const { word, stem } of asked.telling) {
    if (!known.words.has(word)) continue;
    shared += TELLING_WEIGHT;
    found.set(stem, 1);
  }
  let met = 0;
  for (const [stem, closeness] of found) met += closeness * (known.weights.get(stem) ?? 0);
  const likeness = (shared + met) / (asked.weight + known.weight);
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
