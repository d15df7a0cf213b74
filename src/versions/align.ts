import { finish, type Steps } from '../corpus/steps.ts';
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
  yield;
  const placed = placeGroups(groups, from.sentences.length, to.sentences.length);
  yield;
  const rows = placed.map(({ group, moved }): Row => new LazyRow(group, moved, { from, to }));
  return { from, to, rows };
}

/**
 * Words are compared when first asked for, which of most rows nobody does: an answer asks about the few that hold its
 * sentence, and comparing the words of all of them takes a third of an alignment, or nearly all where much was reworked.
 */
class LazyRow implements Row {
  readonly shape: Row['shape'];
  readonly moved: boolean;
  readonly from: readonly Sentence[];
  readonly to: readonly Sentence[];
  readonly likeness: number;
  readonly runnerUp: number;
  readonly #versions: Pick<Alignment, 'from' | 'to'>;
  #changes: readonly Change[] | undefined;

  constructor(group: Group, moved: boolean, versions: Pick<Alignment, 'from' | 'to'>) {
    this.from = pick(versions.from.sentences, group.from);
    this.to = pick(versions.to.sentences, group.to);
    this.shape = this.from.length > 1 ? 'merged' : this.to.length > 1 ? 'split' : 'one';
    this.moved = moved;
    this.likeness = group.likeness;
    this.runnerUp = group.runnerUp;
    this.#versions = versions;
  }

  get changes(): readonly Change[] {
    const { from, to } = this.#versions;
    this.#changes ??= this.from.length > 0 && this.to.length > 0 ? describeChanges(from, this.from, to, this.to) : [];
    return this.#changes;
  }

  get relation(): Relation {
    if (this.from.length === 0) return 'added';
    return this.to.length === 0 ? 'removed' : relationOf(this.changes);
  }
}

function pick(sentences: readonly Sentence[], indexes: readonly number[]): Sentence[] {
  return indexes.flatMap((index) => sentences[index] ?? []);
}

/** What the changes between two statements that correspond make of them. */
export function relationOf(changes: readonly Change[]): Extract<Relation, 'unchanged' | 'reworded' | 'changed'> {
  if (changes.some(({ kind }) => isFactKind(kind))) return 'changed';
  return changes.some(({ kind }) => kind === 'wording') ? 'reworded' : 'unchanged';
}
