import { type Answering, besideness, hasWanted, nearness } from './answering.ts';
import { coverageOf, type Surroundings } from './coverage.ts';
import { isSectionHeading } from './headings.ts';
import { type Overlap, type OwnOverlap, overlapOf } from './overlap.ts';
import type { Query } from './query.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { impliedSpeaker, speakerMatch } from './speaking.ts';
import type { Statement, Unit } from './units.ts';

/** What the ranking knows of a candidate sentence; all between 0 and 1 unless said. */
export interface Features extends Overlap, OwnOverlap {
  /** BM25 of the sentence, against the best sentence's. */
  readonly sentenceRelevance: number;
  /** BM25 of its passage, against the best passage's. */
  readonly passageRelevance: number;
  /** Share of the question's weight that the sentence holds. */
  readonly coverage: number;
  /** The same with its neighbours in the passage, the heading and what its pronouns stand for, at a discount. */
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
  /** Likeness of a question that the editor wrote for it and that asks for the same kind of thing, 0 to 1. */
  readonly editorKin: number;
  /** How near the top it stands, where the question gives little to go by: "when is the meeting" is most likely answered there. */
  readonly thinLead: number;
  /** 1 for the heading of a section, a line of a few words without an end mark, and a question: they announce, they do not say. */
  readonly heading: number;
  /** 0 for the first version, 1 for a later one. */
  readonly recency: number;
}

/** What the ranking computed once for all candidates of a question. */
export interface Relevance {
  readonly sentence: number;
  readonly passage: number;
  readonly editor: number;
  readonly editorKin: number;
}

/** @param read `createSentenceReader(query)`, the same for all candidates of the question. */
export function computeFeatures(
  query: Query,
  unit: Unit,
  surroundings: Surroundings,
  relevance: Relevance,
  read: (statement: Statement) => SentenceReading,
): Features {
  const { nearby, listed } = surroundings;
  const coverage = coverageOf(query, unit, surroundings);
  const { asked, answering, proximity, defines, passiveAgent, sameForms, newWords } = read(unit.statement);
  const inList: readonly Answering[] = listed.flatMap((item) => read(item.statement).answering);
  return {
    sentenceRelevance: relevance.sentence,
    passageRelevance: relevance.passage,
    coverage: coverage.own,
    windowCoverage: coverage.window,
    proximity,
    hasWanted: Math.max(hasWanted(query.wanted, [...answering, ...inList]), impliedSpeaker(query, unit)),
    wantedNear: nearness(answering, asked),
    wantedBeside: besideness(answering, asked),
    defines,
    passiveAgent: passiveAgent ? 1 : 0,
    speakerMatches: speakerMatch(query, unit, nearby),
    editorMatch: relevance.editor,
    editorExact: Math.max(0, (relevance.editor - 0.75) / 0.25),
    editorKin: relevance.editorKin,
    thinLead: isThin(query) ? leadOf(unit) : 0,
    heading: isHeading(unit) ? 1 : 0,
    recency: unit.version.order === 0 ? 0 : 1,
    ...overlapOf(query, unit, surroundings),
    sameForms,
    newWords,
  };
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

function isHeading(unit: Unit): boolean {
  const { text } = unit.statement;
  if (/\?["”’)]*\s*$/.test(text) && !/["“]/.test(text)) return true;
  return isSectionHeading(unit) || isShortLine(unit);
}

function isShortLine({ statement: { text, terms } }: Unit): boolean {
  return terms.length <= LONGEST_HEADING_WORDS && !/[.!?…:;,"”’)]\s*$/.test(text);
}
