import { listAfter } from '../corpus/lists.ts';
import type { Version } from '../corpus/story.ts';
import { HEADING, NEIGHBOUR, nearestOf, type Surroundings } from './coverage.ts';
import { type EditorMatch, editorMatches } from './editor-likeness.ts';
import { contentOf } from './expressions.ts';
import { computeFeatures, type Features, type Relevance } from './features.ts';
import { headingAbove, isSectionHeading } from './headings.ts';
import { NEARBY_SENTENCES } from './overlap.ts';
import { matchUnit, type Query } from './query.ts';
import { createSentenceReader } from './sentence-reading.ts';
import type { StoryIndex } from './story-index.ts';
import type { TextHit } from './text-search.ts';
import type { Unit } from './units.ts';
import { RANKING_WEIGHTS } from './weights.ts';

/** A sentence that may answer, with what speaks for it; best scores are highest, of no fixed range. */
export interface Candidate {
  readonly unit: Unit;
  /** The sentences right before and after, in the same passage, and the heading of the section. */
  readonly around: readonly Unit[];
  /** The items of the list that it introduces. */
  readonly listed: readonly Unit[];
  readonly features: Features;
  readonly score: number;
}

/** How much each feature counts. */
export type RankingWeights = Readonly<Record<keyof Features, number>>;

/** Passages and sentences that enter the ranking by their own relevance. */
const TOP_PASSAGES = 12;
const TOP_STATEMENTS = 40;

/**
 * Ranks the sentences of the given versions for a question, best first; those that share no word with it are left out.
 * Other weights than the shipped ones are for measuring.
 */
export function rankSentences(
  query: Query,
  index: StoryIndex,
  versions: readonly Version[],
  weights: RankingWeights = RANKING_WEIGHTS,
): readonly Candidate[] {
  const boosts = boostsOf(query, index);
  const statements = relativeScores(index.searchStatements(boosts));
  const passages = relativeScores(index.searchPassages(boosts));
  const editor = editorMatches(query, index);
  const asked = new Set(versions);
  const units = new Set([
    ...bestUnits(passages, index.unitsOfPassage, asked, TOP_PASSAGES),
    ...bestUnits(statements, index.unitsOfStatement, asked, TOP_STATEMENTS),
    ...[...likeAsked(editor), ...askedAbout(query, index)].flatMap((id) => unitsIn(asked, index.unitsOfStatement(id))),
  ]);
  for (const unit of [...units].filter(isSectionHeading)) for (const under of sectionOf(unit, index)) units.add(under);
  const entries = Array.from(
    units,
    (unit): Entry => ({
      unit,
      heading: headingAbove(unit, index.units[unit.version.order] ?? []),
      relevance: {
        sentence: statements.get(unit.statement.id) ?? 0,
        passage: passages.get(unit.passageText) ?? 0,
        editor: editor.get(unit.statement.id)?.likeness ?? 0,
        editorKin: editor.get(unit.statement.id)?.kin ?? 0,
      },
    }),
  );
  const read = createSentenceReader(query);
  return keepPromising(query, entries, index)
    .map(({ unit, heading, relevance }) => {
      const nearby = nearbyUnits(unit, index);
      const surroundings: Surroundings = { nearby, heading, listed: listedUnits(unit, index) };
      const features = computeFeatures(query, unit, surroundings, relevance, read);
      return {
        unit,
        around: heading === undefined ? nearestOf(unit, nearby) : [...nearestOf(unit, nearby), heading],
        listed: surroundings.listed,
        features,
        score: scoreOf(features, weights),
      };
    })
    .sort(compareCandidates);
}

function likeAsked(editor: ReadonlyMap<number, EditorMatch>): readonly number[] {
  return [...editor].flatMap(([id, { likeness }]) => (likeness > 0 ? [id] : []));
}

/** The statements that the story's editor asks about in words of the question, whether they say these or not. */
function askedAbout({ units }: Query, { editor }: StoryIndex): readonly number[] {
  return editor.questions.length === 0 ? [] : units.flatMap(({ held }) => [...held.keys()]);
}

/**
 * Where the best-scored texts stand in the versions asked. Of equal scores those in the latest version come first: a
 * sentence of which every version has another number must not end with the oldest numbers.
 * @param scores best first.
 */
function bestUnits(
  scores: ReadonlyMap<number, number>,
  unitsOf: (id: number) => readonly Unit[],
  asked: ReadonlySet<Version>,
  most: number,
): readonly Unit[] {
  const held: { readonly score: number; readonly latest: number; readonly units: readonly Unit[] }[] = [];
  for (const [id, score] of scores) {
    if (score < (held[most - 1]?.score ?? 0)) break;
    const units = unitsIn(asked, unitsOf(id));
    const last = units.at(-1);
    if (last !== undefined) held.push({ score, latest: last.version.order, units });
  }
  return held
    .sort((a, b) => b.score - a.score || b.latest - a.latest)
    .slice(0, most)
    .flatMap(({ units: those }) => those);
}

function unitsIn(asked: ReadonlySet<Version>, units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ version }) => asked.has(version));
}

/** A sentence that enters the ranking. */
interface Entry {
  readonly unit: Unit;
  readonly heading: Unit | undefined;
  readonly relevance: Relevance;
}

/**
 * Sentences whose features are computed, for each version asked. Of 897 questions about stories all have the same first
 * quotation as with 40, and with 16 too; three others show another second or third.
 */
const MOST_RANKED = 24;

/**
 * Of many sentences those that hold most of the question, by themselves or with their neighbours: to tell that takes no
 * reading of their words, which is what takes the time.
 */
function keepPromising(query: Query, entries: readonly Entry[], index: StoryIndex): readonly Entry[] {
  const versions = new Set(entries.map(({ unit }) => unit.version)).size;
  const most = MOST_RANKED * versions;
  if (entries.length <= most) return entries;
  return entries
    .map((entry) => ({ entry, promise: promiseOf(query, entry, index) }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** What the relevance of the passage and a question of the editor count for beside the words held. */
const PASSAGE_PROMISE = 0.25;
const EDITOR_PROMISE = 2.5;

function promiseOf({ units }: Query, { unit, heading, relevance }: Entry, index: StoryIndex): number {
  const neighbours = nearestOf(unit, unitsAround(unit, index, 1));
  let promise = PASSAGE_PROMISE * relevance.passage + EDITOR_PROMISE * relevance.editor;
  for (const asked of units) {
    let best = matchUnit(asked, unit.statement);
    for (const other of neighbours) best = Math.max(best, matchUnit(asked, other.statement) * NEIGHBOUR);
    if (heading !== undefined) best = Math.max(best, matchUnit(asked, heading.statement) * HEADING);
    promise += best * (asked.weight + asked.rarity);
  }
  return promise;
}

/** Of equal scores the latest version comes first, then the earliest sentence. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score || b.unit.version.order - a.unit.version.order || a.unit.sentence.start - b.unit.sentence.start
  );
}

function scoreOf(features: Features, weights: RankingWeights): number {
  let score = 0;
  for (const name in weights) score += weights[name as keyof Features] * features[name as keyof Features];
  return score;
}

/** The sentences of its passage that stand near, itself among them. */
function nearbyUnits(unit: Unit, index: StoryIndex): readonly Unit[] {
  return unitsAround(unit, index, NEARBY_SENTENCES);
}

/** @param reach sentences to each side. */
function unitsAround({ version, sentence }: Unit, index: StoryIndex, reach: number): readonly Unit[] {
  return (index.units[version.order] ?? [])
    .slice(Math.max(0, sentence.index - reach), sentence.index + reach + 1)
    .filter((unit) => unit.sentence.passage === sentence.passage);
}

/** Sentences that a heading brings into the ranking: what it names they often do not name again. */
const MOST_OF_SECTION = 12;

function sectionOf(heading: Unit, index: StoryIndex): readonly Unit[] {
  const units = index.units[heading.version.order] ?? [];
  const from = heading.sentence.index + 1;
  return units.slice(from, from + MOST_OF_SECTION).filter((unit) => headingAbove(unit, units) === heading);
}

/** The items of the list that a sentence introduces. */
function listedUnits({ version, sentence }: Unit, index: StoryIndex): readonly Unit[] {
  const units = index.units[version.order] ?? [];
  return listAfter(version, sentence).flatMap((item) => units[item.index] ?? []);
}

/** What each stem that the story has counts for in searching: the surest of what it may stand for. */
function boostsOf(query: Query, { postings }: StoryIndex): ReadonlyMap<string, number> {
  const boosts = new Map<string, number>();
  for (const unit of query.units) {
    for (const { stems, weight } of unit.alternatives) {
      const content = contentOf(stems);
      for (const stem of content) {
        if (!postings.has(stem)) continue;
        boosts.set(stem, Math.max(boosts.get(stem) ?? 0, (unit.weight * weight) / content.length));
      }
    }
  }
  return boosts;
}

/** Scores by id, best first, as shares of the best. */
function relativeScores(hits: readonly TextHit[]): ReadonlyMap<number, number> {
  const best = hits[0]?.score ?? 1;
  return new Map(hits.map(({ id, score }) => [id, score / best]));
}
