import type { Group } from './groups.ts';

/** A group in its place, or a sentence that has no counterpart. */
export interface Placed {
  readonly group: Group;
  readonly moved: boolean;
}

/**
 * Groups and lonely sentences in reading order: as in the newer version, what was removed right behind what it followed
 * in the older one.
 */
export function placeGroups(groups: readonly Group[], fromLength: number, toLength: number): Placed[] {
  const settled = findSettled(groups);
  const byFrom = indexSide(groups, 'from');
  const byTo = indexSide(groups, 'to');
  const placed: Placed[] = [];
  const placeRemoved = (first: number) => {
    for (let from = first; from < fromLength && byFrom[from] === undefined; from++) placed.push(alone([from], []));
  };
  placeRemoved(0);
  for (let to = 0; to < toLength; to++) {
    const group = byTo[to];
    if (group === undefined) placed.push(alone([], [to]));
    else if (group.to[0] === to) {
      placed.push({ group, moved: !settled.has(group) });
      for (const from of group.from) if (byFrom[from + 1] === undefined) placeRemoved(from + 1);
    }
  }
  return placed;
}

function alone(from: readonly number[], to: readonly number[]): Placed {
  return { group: { from, to, likeness: 0, runnerUp: 0 }, moved: false };
}

function indexSide(groups: readonly Group[], side: 'from' | 'to'): (Group | undefined)[] {
  const index: (Group | undefined)[] = [];
  for (const group of groups) for (const sentence of group[side]) index[sentence] = group;
  return index;
}

/** The longest run of groups whose order is the same in both versions; all others moved. By patience sorting. */
function findSettled(groups: readonly Group[]): Set<Group> {
  const inOrder = [...groups].sort((a, b) => (a.to[0] ?? 0) - (b.to[0] ?? 0));
  const piles: Group[] = [];
  const before = new Map<Group, Group | undefined>();
  for (const group of inOrder) {
    const pile = findPile(piles, group.from[0] ?? 0);
    before.set(group, piles[pile - 1]);
    piles[pile] = group;
  }
  const settled = new Set<Group>();
  for (let group = piles.at(-1); group !== undefined; group = before.get(group)) settled.add(group);
  return settled;
}

function findPile(piles: readonly Group[], from: number): number {
  let low = 0;
  let high = piles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((piles[middle]?.from[0] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
