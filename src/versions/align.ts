import { finish, inSteps, type Steps } from '../corpus/steps.ts';
import type { Sentence, Version } from '../corpus/story.ts';
import type { Alignment, Change, Relation, Row } from './alignment.ts';
import { isFactKind } from './alignment.ts';
import { analyzeInSteps } from './analysis.ts';
import { describeChanges } from './changes.ts';
import type { Group } from './groups.ts';
import { groupSentences } from './groups.ts';
import { placeGroups } from './order.ts';

/**
 * How two versions of a story correspond. Sentences that say the same word for word are paired first, then the rest
 * greedily by the weighted words they share, then what is left over is joined to neighbours that hold it
 * (docs/alignment.md). Time grows with the length of the text, not with its square.
 */
export function alignVersions(from: Version, to: Version): Alignment {
  return finish(alignInSteps(from, to));
}

/** The same in steps. */
export function* alignInSteps(from: Version, to: Version): Steps<Alignment> {
  const older = yield* analyzeInSteps(from);
  const groups = yield* groupSentences(older, yield* analyzeInSteps(to, older));
  const rows: Row[] = [];
  yield;
  const placed = placeGroups(groups, from.sentences.length, to.sentences.length);
  yield;
  yield* inSteps(placed, ({ group, moved }) => void rows.push(toRow(group, moved, from, to)));
  return { from, to, rows };
}

function toRow(group: Group, moved: boolean, from: Version, to: Version): Row {
  const older = pick(from.sentences, group.from);
  const newer = pick(to.sentences, group.to);
  const changes = older.length > 0 && newer.length > 0 ? describeChanges(from, older, to, newer) : [];
  return {
    relation: relate(older, newer, changes),
    shape: older.length > 1 ? 'merged' : newer.length > 1 ? 'split' : 'one',
    moved,
    from: older,
    to: newer,
    changes,
    likeness: group.likeness,
    runnerUp: group.runnerUp,
  };
}

function pick(sentences: readonly Sentence[], indexes: readonly number[]): Sentence[] {
  return indexes.flatMap((index) => sentences[index] ?? []);
}

function relate(from: readonly Sentence[], to: readonly Sentence[], changes: readonly Change[]): Relation {
  if (from.length === 0) return 'added';
  if (to.length === 0) return 'removed';
  return relationOf(changes);
}

/** What the changes between two statements that correspond make of them. */
export function relationOf(changes: readonly Change[]): Extract<Relation, 'unchanged' | 'reworded' | 'changed'> {
  if (changes.some(({ kind }) => isFactKind(kind))) return 'changed';
  return changes.some(({ kind }) => kind === 'wording') ? 'reworded' : 'unchanged';
}
