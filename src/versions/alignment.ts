import type { Sentence, Span, Version } from '../corpus/story.ts';

/** How two versions correspond: every sentence of both in exactly one row, in reading order. */
export interface Alignment {
  readonly from: Version;
  readonly to: Version;
  readonly rows: readonly Row[];
}

/** unchanged, but for typography; reworded: other words, same facts; changed: a fact or the tense differs. */
export type Relation = 'unchanged' | 'reworded' | 'changed' | 'added' | 'removed';

/** What it tells of its words it may find only when asked: nothing here can be copied by spreading. */
export interface Row {
  readonly relation: Relation;
  /** merged: several became one; split: one became several. */
  readonly shape: 'one' | 'merged' | 'split';
  /** True where it left its place among the other rows. */
  readonly moved: boolean;
  /** Empty exactly when added; in the order of the text. */
  readonly from: readonly Sentence[];
  /** Empty exactly when removed; in the order of the text. */
  readonly to: readonly Sentence[];
  /** In the order of the text; empty when added or removed. */
  readonly changes: readonly Change[];
  /** Share of weighted words in common, 0 to 1; 0 when added or removed. */
  readonly likeness: number;
  /** Likeness of the best rival: a sentence, with no better partner, that either side could else have been taken for. */
  readonly runnerUp: number;
}

/** Whole words that differ. An inserted or deleted side is the empty text, its span the place where it would stand. */
export interface Change {
  readonly kind: ChangeKind;
  /** `from.body.slice(fromSpan.start, fromSpan.end)` */
  readonly from: string;
  readonly to: string;
  readonly fromSpan: Span;
  readonly toSpan: Span;
}

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What matters most first. */
export const CHANGE_KINDS = [
  'negation',
  'number',
  'date',
  'speaker',
  'name',
  'place',
  'tense',
  'wording',
  'typography',
] as const;

/** True for the kinds that make a row `changed`. */
export function isFactKind(kind: ChangeKind): boolean {
  return kind !== 'wording' && kind !== 'typography';
}

/** A denial of more words than this stands in another statement, and contradicts nothing. */
const MAX_DENYING_WORDS = 8;

/**
 * The changes by which the two sides of a row contradict each other, rather than one saying less: both say something (or
 * one denies), not only the tense differs, and enough of the row is the same to show that both speak of the same.
 */
export function findConflicts({ from, to, changes }: Pick<Row, 'from' | 'to' | 'changes'>): Change[] {
  const isWhole = ({ fromSpan, toSpan }: Change) =>
    fromSpan.start === from[0]?.start &&
    fromSpan.end === from.at(-1)?.end &&
    toSpan.start === to[0]?.start &&
    toSpan.end === to.at(-1)?.end;
  return changes.filter((change) => {
    if (!isFactKind(change.kind) || change.kind === 'tense' || isWhole(change)) return false;
    if (change.kind !== 'negation') return change.from !== '' && change.to !== '';
    return `${change.from} ${change.to}`.trim().split(/\s+/).length <= MAX_DENYING_WORDS;
  });
}
