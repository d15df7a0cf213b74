import type { Sentence, Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { buildQuery } from '../search/query.ts';
import type { Candidate } from '../search/rank.ts';
import type { Row } from '../versions/alignment.ts';
import { CHANGE_KINDS, type Change, findConflicts, isFactKind } from '../versions/alignment.ts';
import type { Counterpart } from '../versions/links.ts';
import type { Answer, Previous, Quotation } from './answer.ts';
import { isExchange, sideOf, standsBesideAsked, toDifference } from './conflict.ts';
import type { CompareFocus } from './intent.ts';
import { type PartAnswer, refusePart } from './part-answer.ts';
import { readPosition } from './position.ts';
import { type QuestionPart, readTopic } from './question.ts';
import { quoteSentences } from './quote.ts';
import { findQuoted } from './quoted.ts';
import { answerStatement, findTopic } from './statements.ts';
import { isStoryName } from './story-name-en.ts';

/** Rows shown of all that changed, and of what was asked about. */
const MOST_ROWS = 8;
const MOST_TOPIC_ROWS = 2;
/** Each step is aligned, which takes milliseconds; a story of more versions is compared from its first to its latest. */
const MOST_STEPS = 12;
/** A second row is shown only when it is worth about as much as the first. */
const TOPIC_ROW_SHARE = 0.75;

/**
 * Says how two versions correspond in what was asked: pairs of quotations, older first, facts before wording. Without two
 * versions named, the first and the latest are compared.
 */
export function answerCompare(
  loaded: LoadedStory,
  part: QuestionPart,
  focus: CompareFocus,
  between: readonly Version[],
): PartAnswer {
  const { from, to } = chooseVersions(loaded, between);
  if (from === to) return refusePart(0.8);
  const position = readPosition(part.text, from, to);
  if (position !== undefined) return composeRows(loaded, rowsAt(loaded, position, from, to), SURE);
  const pairs: readonly VersionPair[] = between.length === 0 ? neighbours(loaded) : [[from, to]];
  // What came after the first version and went before the latest stands in neither.
  const isStepwise = focus === 'removed' && pairs.length <= MOST_STEPS;
  const whole: readonly VersionPair[] = isStepwise ? pairs : [[from, to]];
  if (!hasTopic(part)) return composeRows(loaded, allRows(loaded, focus, whole), SURE);
  const rows = topicRows(loaded, part, focus, pairs);
  if (rows.length > 0) return composeRows(loaded, rows, LESS_SURE);
  // "What changed in the Haldon Marathon?": the sentences need not repeat what the title says.
  if (isStoryName(part.terms, loaded.story)) return composeRows(loaded, allRows(loaded, focus, whole), LESS_SURE);
  const { related, confidence } = answerStatement(loaded, part, loaded.story.versions);
  return refusePart(confidence, related);
}

/** What a place in the text or no topic leaves to choose, and what a topic does. */
const SURE = 0.9;
const LESS_SURE = 0.75;

function hasTopic({ terms }: QuestionPart): boolean {
  return terms.some((term) => !term.stop);
}

function composeRows(loaded: LoadedStory, rows: readonly PlacedRow[], confidence: number): PartAnswer {
  if (rows.length === 0) return refusePart(confidence);
  const differences = rows.flatMap(({ row, from, to }) => {
    const [older, newer] = [sideOf(loaded, from, row.from), sideOf(loaded, to, row.to)];
    return findConflicts(row)
      .filter((change) => isExchange(change, from, to, row.to))
      .map((change) => toDifference(loaded.story.id, older, newer, change));
  });
  return {
    outcome: 'compared',
    quotations: rows.flatMap((placed, pair) => quoteRow(loaded, placed, pair)),
    versionsDiffer: differences.length > 0,
    differences,
    notices: [],
    related: [],
    confidence,
  };
}

/** A row of the alignment of two versions. */
interface PlacedRow {
  readonly row: Row;
  readonly from: Version;
  readonly to: Version;
}

type VersionPair = readonly [Version, Version];

function neighbours({ story }: LoadedStory): readonly VersionPair[] {
  return story.versions.slice(1).map((version, i) => [story.versions[i] as Version, version]);
}

/**
 * How the statement just quoted fared: each step from a version to the next at which it came, changed or went, oldest first;
 * where there is none, its first and its last text beside each other.
 * @param between the two versions that are compared, were they named.
 */
export function compareQuoted(loaded: LoadedStory, previous: Previous, between: readonly Version[]): PartAnswer {
  const quoted = findQuoted(loaded.story, previous);
  if (quoted === undefined) return refusePart(SURE);
  const { version, sentences } = quoted;
  const rows = withoutRepeats(sentences.flatMap((sentence) => listHistory(loaded, version, sentence, between)));
  rows.sort((a, b) => a.from.order - b.from.order || weightOf(a.row) - weightOf(b.row));
  return composeRows(loaded, rows.slice(0, MOST_ROWS), SURE);
}

function listHistory(
  loaded: LoadedStory,
  version: Version,
  sentence: Sentence,
  between: readonly Version[],
): readonly PlacedRow[] {
  const history = loaded.links.history(version, sentence);
  const rowOf = ([from, to]: VersionPair) => {
    const [older, newer] = [history[from.order], history[to.order]];
    const row = loaded.links.align(from, to).rows.find((some) => holds(some.from, older) || holds(some.to, newer));
    return row === undefined ? [] : [{ row, from, to }];
  };
  if (between.length > 0) {
    const { from, to } = chooseVersions(loaded, between);
    return from === to ? [] : rowOf([from, to]);
  }
  const changed = neighbours(loaded)
    .flatMap(rowOf)
    .filter(({ row }) => row.relation !== 'unchanged');
  if (changed.length > 0) return changed;
  const holding = history.filter(({ relation }) => relation !== 'absent').map((counterpart) => counterpart.version);
  const [first, last] = [holding[0] ?? version, holding.at(-1) ?? version];
  return first === last ? [] : rowOf([first, last]);
}

function holds(sentences: Row['from'], counterpart: Counterpart | undefined): boolean {
  if (counterpart === undefined || counterpart.relation === 'absent') return false;
  return counterpart.sentences.some((sentence) => sentences.includes(sentence));
}

function rowsAt(
  loaded: LoadedStory,
  position: NonNullable<ReturnType<typeof readPosition>>,
  from: Version,
  to: Version,
): readonly PlacedRow[] {
  const { rows } = loaded.links.align(from, to);
  return rows
    .filter((row) => row.from.includes(position.from) || row.to.includes(position.to))
    .map((row) => ({ row, from, to }));
}

/** The same for a command: two versions of the caller's choice and, where given, what about. */
export function compareVersions(loaded: LoadedStory, between: readonly Version[], about: string): Answer {
  const asked = readTopic(about, loaded) ?? NOTHING_IN_PARTICULAR;
  return { question: about, ...answerCompare(loaded, asked, 'all', between) };
}

/**
 * "What changed in the law?" may ask about the news or about its versions, and names neither: about the versions where these
 * say different things of the law, and where `answer` finds no news of it and they say the same in other words.
 * @param answer answers it as a question about the news.
 */
export function compareOrAnswer(loaded: LoadedStory, part: QuestionPart, answer: () => PartAnswer): PartAnswer {
  const [, topic] = CHANGED_IN.exec(part.text) ?? [];
  const asked = topic === undefined || part.scope.kind !== 'any' ? undefined : readTopic(topic, loaded);
  if (asked === undefined || !hasTopic(asked)) return answer();
  const rows = topicRows(loaded, asked, 'all', neighbours(loaded));
  if (rows.some(({ row }) => findConflicts(row).length > 0)) return composeRows(loaded, rows, LESS_SURE);
  const answered = answer();
  if (answered.outcome !== 'not-found') return answered;
  if (rows.length === 0 && isStoryName(asked.terms, loaded.story)) return answerCompare(loaded, asked, 'all', []);
  return rows[0]?.row.relation === 'reworded' ? composeRows(loaded, rows, LESS_SURE) : answered;
}

const CHANGED_IN =
  /^(?:so |and )?what(?:['’]?s| has| is| was)? (?:changed|different) (?:in|about|with|to|on|for) (.+?)\s*\?*$/iu;

const NOTHING_IN_PARTICULAR: QuestionPart = {
  text: '',
  intent: { kind: 'compare', focus: 'all', topic: '', between: [] },
  scope: { kind: 'any' },
  wanted: 'thing',
  isClaim: false,
  terms: [],
};

function chooseVersions(
  { story }: LoadedStory,
  between: readonly Version[],
): { readonly from: Version; readonly to: Version } {
  const first = story.versions[0] as Version;
  const last = story.versions.at(-1) as Version;
  const named = [...between].sort((a, b) => a.order - b.order);
  const [from, to] = named;
  if (from === undefined) return { from: first, to: last };
  if (to !== undefined) return { from, to: named.at(-1) as Version };
  return from === first ? { from: first, to: last } : { from: story.versions[from.order - 1] ?? first, to: from };
}

/**
 * What changed in all: facts by their weight, then what is new and what is gone, then mere wording. Where what is new is asked,
 * whole sentences come first, and new figures and names after them.
 */
function allRows(loaded: LoadedStory, focus: CompareFocus, pairs: readonly VersionPair[]): readonly PlacedRow[] {
  const rows = pairs
    .flatMap(([from, to]) => loaded.links.align(from, to).rows.map((row) => ({ row, from, to })))
    .sort((a, b) => weightOf(a.row) - weightOf(b.row));
  const fitting = rows.filter(({ row }) => fitsFocus(row, focus));
  const renewed = focus === 'added' ? rows.filter(({ row }) => row.relation === 'changed') : [];
  const isNothingNew = focus === 'added' && fitting.length + renewed.length === 0;
  const shown = isNothingNew ? rows.filter(({ row }) => fitsFocus(row, 'all')) : [...fitting, ...renewed];
  return shown.slice(0, MOST_ROWS);
}

function fitsFocus(row: Row, focus: CompareFocus): boolean {
  if (focus === 'added') return row.relation === 'added';
  if (focus === 'removed') return row.relation === 'removed';
  return row.relation !== 'unchanged';
}

/** Lower comes first. */
function weightOf(row: Row): number {
  const kinds = row.changes.map(({ kind }) => CHANGE_KINDS.indexOf(kind));
  if (row.relation === 'changed') return Math.min(...kinds);
  if (row.relation === 'added' || row.relation === 'removed') return CHANGE_KINDS.indexOf('tense') + 0.5;
  return CHANGE_KINDS.length;
}

/**
 * The rows of the sentences that say most about the topic, in whichever version; of rows that say about as much, those in
 * which what changed stands beside the topic come first, and facts before words. They are given in the order of the versions.
 */
function topicRows(
  loaded: LoadedStory,
  part: QuestionPart,
  focus: CompareFocus,
  pairs: readonly VersionPair[],
): readonly PlacedRow[] {
  const query = buildQuery(part.terms, part.wanted, loaded.index);
  const candidates = findTopic(loaded, query, [...new Set(pairs.flat())]);
  const best = candidates[0]?.score ?? 0;
  const found = new Map<Row, PlacedRow & { readonly worth: number }>();
  for (const { unit, score } of candidates) {
    for (const [from, to] of pairs.filter((pair) => pair.includes(unit.version))) {
      const row = rowHolding(loaded, from, to, unit.sentence);
      if (row === undefined || found.has(row)) continue;
      const side = unit.version === from ? 'fromSpan' : 'toSpan';
      const isNear = (change: Change) => standsBesideAsked(change[side], unit, query);
      found.set(row, { row, from, to, worth: score + best * changeBonus(row, focus, isNear) });
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.worth - a.worth);
  const floor = (ranked[0]?.worth ?? 0) * TOPIC_ROW_SHARE;
  const chosen = ranked.filter(({ worth }) => worth >= floor).slice(0, MOST_TOPIC_ROWS);
  const rows = focus === 'all' ? chosen.map((placed) => completeRow(loaded, placed, candidates)) : chosen;
  return withoutRepeats(rows).sort((a, b) => a.from.order - b.from.order);
}

function withoutRepeats(rows: readonly PlacedRow[]): PlacedRow[] {
  return rows.filter((placed, i) => !rows.slice(0, i).some((other) => showsSame(other, placed)));
}

function showsSame(a: PlacedRow, b: PlacedRow): boolean {
  const same = (some: Row['from'], others: Row['from']) =>
    some.length === others.length && some.every((sentence, i) => sentence === others[i]);
  return a.from === b.from && a.to === b.to && same(a.row.from, b.row.from) && same(a.row.to, b.row.to);
}

const OPPOSITE = { added: 'removed', removed: 'added' } as const;

function rowHolding(loaded: LoadedStory, from: Version, to: Version, sentence: Sentence): Row | undefined {
  return loaded.links
    .align(from, to)
    .rows.find(({ from: older, to: newer }) => older.includes(sentence) || newer.includes(sentence));
}

/** How much of the best candidate's score what the other version says of the topic needs, to be shown beside it. */
const COUNTERPART_SHARE = 0.7;

/**
 * Nothing stands in the sentence's place in the other version; but that may say of the topic, elsewhere, what has changed:
 * then the two are shown beside each other.
 */
function completeRow<T extends PlacedRow>(loaded: LoadedStory, placed: T, candidates: readonly Candidate[]): T {
  const { row, from, to } = placed;
  if (row.relation !== 'added' && row.relation !== 'removed') return placed;
  const other = row.relation === 'added' ? from : to;
  const best = candidates.find(({ unit }) => unit.version === other);
  if (best === undefined || best.score < (candidates[0]?.score ?? 0) * COUNTERPART_SHARE) return placed;
  // What has its own counterpart there did not become this.
  if (rowHolding(loaded, from, to, best.unit.sentence)?.relation !== OPPOSITE[row.relation]) return placed;
  const { shape, moved, likeness, runnerUp } = row;
  const sides =
    row.relation === 'added'
      ? { from: [best.unit.sentence], to: row.to }
      : { from: row.from, to: [best.unit.sentence] };
  return { ...placed, row: { shape, moved, likeness, runnerUp, ...sides, relation: 'changed', changes: [] } };
}

/** How much a row's change is worth beside its relevance, as a share of the best relevance. */
function changeBonus(row: Row, focus: CompareFocus, isNear: (change: Change) => boolean): number {
  if (focus === 'added' || focus === 'removed') return row.relation === focus ? 0.5 : 0;
  if (focus === 'kept') return 0;
  if (row.relation === 'unchanged') return SAME_PENALTY;
  const facts = row.changes.filter(({ kind }) => isFactKind(kind));
  if (facts.some(isNear)) return 0.35;
  return facts.length > 0 || row.changes.some(isNear) ? 0.25 : 0.15;
}

/** Whoever asks what changed is seldom served with what did not. */
const SAME_PENALTY = -0.15;

function quoteRow(loaded: LoadedStory, { row, from, to }: PlacedRow, pair: number): readonly Quotation[] {
  return [quoteSentences(loaded, from, row.from), quoteSentences(loaded, to, row.to)]
    .filter((quotation): quotation is Quotation => quotation !== undefined)
    .map((quotation) => ({ ...quotation, pair, ...lackedBy(row, from, to) }));
}

/** The version that has nothing in the row's place. */
function lackedBy(row: Row, from: Version, to: Version): { readonly lackedBy?: string } {
  if (row.relation === 'removed') return { lackedBy: to.id };
  return row.relation === 'added' ? { lackedBy: from.id } : {};
}
