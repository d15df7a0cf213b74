import { finish, inSteps, type Steps } from '../corpus/steps.ts';
import type { Sentence, Story, Version } from '../corpus/story.ts';
import { alignInSteps, relationOf } from './align.ts';
import type { Alignment, Change, Relation, Row } from './alignment.ts';
import { describeChanges } from './changes.ts';
import { rateLikeness } from './likeness.ts';

/** The versions of a story as they correspond. Versions are the story's own. */
export interface VersionLinks {
  /** Any two versions; computed when first asked for, then kept. */
  readonly align: (from: Version, to: Version) => Alignment;
  /** The same statement in each other version, in the story's order. */
  readonly elsewhere: (version: Version, sentence: Sentence) => readonly Counterpart[];
  /** The same with the statement's own version in its place: `unchanged`, with no changes. */
  readonly history: (version: Version, sentence: Sentence) => readonly Counterpart[];
  /** The earliest version held that says the same, in these or other words. */
  readonly firstVersionSaying: (version: Version, sentence: Sentence) => Present;
  /** Aligns what most questions will ask for: each version with the next one, and all with the newest. */
  readonly prepare: () => Steps<void>;
}

export type Counterpart = Present | { readonly version: Version; readonly relation: 'absent' };

export interface Present {
  readonly version: Version;
  readonly relation: Extract<Relation, 'unchanged' | 'reworded' | 'changed'>;
  /** In the order of the text, at least one. */
  readonly sentences: readonly Sentence[];
  /** What both statements comprise in the older and the newer version: more than was asked about in a merge or split. */
  readonly from: readonly Sentence[];
  readonly to: readonly Sentence[];
  /** From the older to the newer of the two versions, whichever was asked about. */
  readonly changes: readonly Change[];
}

/** Least lead in likeness over the best rival, unless nearly all words are the same: better absent than a look-alike. */
const MIN_MARGIN = 0.1;
const NEARLY_SAME = 0.9;
/** Least likeness of a statement to its counterpart several versions on: as low as one step may be. */
const CHAIN_FLOOR = 0.4;
/** A statement that a neighbouring version left out is found again further on only when this like. */
const RETURN_FLOOR = 0.6;

/** How a story's versions correspond. Costs nothing before it is asked. */
export function linkVersions(story: Story): VersionLinks {
  const alignments = keepAlignments();
  const align: VersionLinks['align'] = (from, to) => finish(alignments(from, to));
  const elsewhere = keepLast((version: Version, sentence: Sentence) => {
    const later = story.versions.slice(version.order + 1);
    const earlier = story.versions.slice(0, version.order).reverse();
    return [...follow(version, sentence, earlier, align).reverse(), ...follow(version, sentence, later, align)];
  });
  const history: VersionLinks['history'] = (version, sentence) => {
    const others = elsewhere(version, sentence);
    return [...others.slice(0, version.order), presentItself(version, sentence), ...others.slice(version.order)];
  };
  const firstVersionSaying = (version: Version, sentence: Sentence): Present =>
    history(version, sentence).find(saysTheSame) ?? presentItself(version, sentence);
  const newest = story.versions.at(-1);
  const prepare = function* (): Steps<void> {
    for (const [i, version] of story.versions.slice(0, -1).entries()) {
      for (const other of new Set([story.versions[i + 1], newest])) {
        if (other === undefined) continue;
        const { rows } = yield* alignments(version, other);
        yield* inSteps(rows, (row) => void row.changes);
      }
    }
  };
  return { align, elsewhere, history, firstVersionSaying, prepare };
}

function saysTheSame(counterpart: Counterpart): counterpart is Present {
  return counterpart.relation === 'unchanged' || counterpart.relation === 'reworded';
}

function presentItself(version: Version, sentence: Sentence): Present {
  return { version, relation: 'unchanged', sentences: [sentence], from: [sentence], to: [sentence], changes: [] };
}

/** Counterparts kept: an answer asks for those of the same few sentences again and again. */
const MOST_KEPT = 20_000;

function keepLast(find: VersionLinks['elsewhere']): VersionLinks['elsewhere'] {
  const known = new Map<Sentence, readonly Counterpart[]>();
  let kept = 0;
  return (version, sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const found = find(version, sentence);
    if (kept + found.length > MOST_KEPT) {
      known.clear();
      kept = 0;
    }
    known.set(sentence, found);
    kept += found.length;
    return found;
  };
}

function keepAlignments(): (from: Version, to: Version) => Steps<Alignment> {
  const known = new Map<Version, Map<Version, Alignment>>();
  return function* (from, to) {
    const ofFrom = known.get(from) ?? new Map<Version, Alignment>();
    known.set(from, ofFrom);
    const alignment = ofFrom.get(to) ?? (yield* alignInSteps(from, to));
    ofFrom.set(to, alignment);
    return alignment;
  };
}

/** Sentences of one version that are being followed into the next. */
interface Trail {
  readonly version: Version;
  readonly sentences: readonly Sentence[];
}

/** @param others the versions on one side, the nearest first. */
function follow(
  version: Version,
  sentence: Sentence,
  others: readonly Version[],
  align: VersionLinks['align'],
): Counterpart[] {
  const start: Trail = { version, sentences: [sentence] };
  let trail: Trail | undefined = start;
  let own: readonly Sentence[] | undefined;
  return others.map((other) => {
    const step: Step | undefined = trail && takeStep(trail, other, align, 0);
    own ??= step?.own;
    const found = (step && connect(version, own ?? step.own, other, step.others)) ?? takeLeap(start, other, align);
    trail = found && { version: other, sentences: found.sentences };
    return found ?? { version: other, relation: 'absent' };
  });
}

interface Step {
  /** What the other version's rows comprise on the trail's side: the trail, or more in a merge. */
  readonly own: readonly Sentence[];
  readonly others: readonly Sentence[];
}

function takeStep(trail: Trail, other: Version, align: VersionLinks['align'], floor: number): Step | undefined {
  const forward = other.order > trail.version.order;
  const { rows } = forward ? align(trail.version, other) : align(other, trail.version);
  const indexes = new Set(trail.sentences.map((sentence) => sentence.index));
  const own = (row: Row) => (forward ? row.from : row.to);
  const [older, newer] = forward ? [trail.version, other] : [other, trail.version];
  const isSure = (row: Row) => isTrusted(row, floor) || sharesQuote(older, row.from, newer, row.to);
  const met = rows.filter((row) => own(row).some(({ index }) => indexes.has(index)) && isSure(row));
  const others = met.flatMap((row) => (forward ? row.to : row.from));
  return others.length === 0 ? undefined : { own: sortByIndex(met.flatMap(own)), others: sortByIndex(others) };
}

/** Of most rows the likeness tells, and their words need not be compared. */
function isTrusted(row: Row, floor: number): boolean {
  const isLike = row.likeness >= floor && (row.likeness >= NEARLY_SAME || row.likeness - row.runnerUp >= MIN_MARGIN);
  return isLike || row.relation === 'unchanged';
}

/** The very words of somebody, whoever is said to have said them, are the same statement. */
function sharesQuote(older: Version, from: readonly Sentence[], newer: Version, to: readonly Sentence[]): boolean {
  const quotes = listQuotes(older, from);
  return quotes.length > 0 && listQuotes(newer, to).some((quote) => quotes.includes(quote));
}

function listQuotes({ normalized }: Version, sentences: readonly Sentence[]): readonly string[] {
  return sentences.flatMap(({ start, end }) =>
    Array.from(normalized.slice(start, end).matchAll(QUOTE), ([, words = '']) => words.replace(/[\s.,]+$/, '')),
  );
}

/** Words in quotation marks, at least four: fewer may be a title. */
const QUOTE = /"((?:[^\s"]+\s+){3,}[^\s"]+)"/g;

function sortByIndex(sentences: readonly Sentence[]): Sentence[] {
  return [...sentences].sort((a, b) => a.index - b.index);
}

/** The beginning of a trail and where it has come to, if these are still alike. */
function connect(
  version: Version,
  own: readonly Sentence[],
  other: Version,
  sentences: readonly Sentence[],
): Present | undefined {
  const isNeighbour = Math.abs(other.order - version.order) === 1;
  if (!isNeighbour && rateLikeness(version, own, other, sentences) < CHAIN_FLOOR) return undefined;
  return present(version, own, other, sentences);
}

function takeLeap(start: Trail, other: Version, align: VersionLinks['align']): Present | undefined {
  if (Math.abs(other.order - start.version.order) === 1) return undefined;
  const step = takeStep(start, other, align, RETURN_FLOOR);
  return step && present(start.version, step.own, other, step.others);
}

function present(version: Version, own: readonly Sentence[], other: Version, sentences: readonly Sentence[]): Present {
  const [older, from, newer, to] =
    other.order > version.order ? [version, own, other, sentences] : [other, sentences, version, own];
  const changes = describeChanges(older, from, newer, to);
  return { version: other, relation: relationOf(changes), sentences, from, to, changes };
}
