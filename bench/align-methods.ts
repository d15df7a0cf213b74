import { diffArrays } from 'diff';
import { finish } from '../src/corpus/steps.ts';
import type { Sentence, Span, Version } from '../src/corpus/story.ts';
import { textOf } from '../src/corpus/story.ts';
import { alignVersions } from '../src/versions/align.ts';
import { analyzeVersion } from '../src/versions/analysis.ts';
import { dice, toBags } from '../src/versions/similarity.ts';

/** A way to find which sentences of two versions correspond. */
export interface Method {
  readonly name: string;
  readonly pair: (from: Version, to: Version) => readonly (readonly [Sentence, Sentence])[];
}

interface Score {
  readonly found: number;
  readonly right: number;
  readonly f1: number;
}

/** What a method finds against rows made by hand. */
export function scoreMethod(
  method: Method,
  from: Version,
  to: Version,
  rows: readonly { readonly from: readonly Span[]; readonly to: readonly Span[] }[],
): Score {
  const wanted = new Set(rows.flatMap((row) => row.from.flatMap((a) => row.to.map((b) => `${a.start} ${b.start}`))));
  const found = new Set(method.pair(from, to).map(([a, b]) => `${a.start} ${b.start}`));
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  return { found: found.size, right, f1: (2 * right) / (found.size + wanted.size) };
}

const FLOOR = 0.4;

/** From the plainest to what the project does. */
export const METHODS: readonly Method[] = [
  { name: 'equal texts', pair: (from, to) => pairEqual(from, to, textOf) },
  {
    name: 'equal texts, typography aside',
    pair: (from, to) => pairEqual(from, to, ({ normalized }, { start, end }) => normalized.slice(start, end)),
  },
  {
    name: 'equal words',
    pair: (from, to) => pairEqual(from, to, (version, { index }) => analyzeVersion(version).keys[index] ?? ''),
  },
  { name: 'blocks of a line diff, filled in order', pair: pairBlocks },
  { name: 'likeness of at least 0.4, order forced', pair: pairInOrder },
  { name: 'the best first, one with one', pair: pairBestFirst },
  { name: 'the best first, then merges and splits', pair: pairAligned },
];

function pairEqual(from: Version, to: Version, read: (version: Version, sentence: Sentence) => string) {
  return from.sentences.flatMap((a) => {
    const b = to.sentences.find((sentence) => read(to, sentence) === read(from, a));
    return b === undefined ? [] : [[a, b] as const];
  });
}

/** Between equal sentences, the first of a block with the first of the other, and so on. */
function pairBlocks(from: Version, to: Version) {
  const pairs: [Sentence, Sentence][] = [];
  const keys = [from, to].map((version) => [...analyzeVersion(version).keys]) as [string[], string[]];
  let [i, j] = [0, 0];
  let open = { from: i, to: j };
  const fill = () => {
    for (; open.from < i && open.to < j; open = { from: open.from + 1, to: open.to + 1 }) add(open.from, open.to);
    open = { from: i, to: j };
  };
  const add = (a: number, b: number) => {
    const [x, y] = [from.sentences[a], to.sentences[b]];
    if (x !== undefined && y !== undefined) pairs.push([x, y]);
  };
  for (const { added, removed, count } of diffArrays(...keys)) {
    if (!added && !removed) {
      fill();
      for (let k = 0; k < count; k++) add(i + k, j + k);
    }
    if (!added) i += count;
    if (!removed) j += count;
    if (!added && !removed) open = { from: i, to: j };
  }
  fill();
  return pairs;
}

/** The chain of pairs with the greatest sum of likeness in which nothing changes places. */
function pairInOrder(from: Version, to: Version) {
  const rate = createRater(from, to);
  const best: { sum: number; pairs: readonly (readonly [Sentence, Sentence])[] }[] = to.sentences.map(() => ({
    sum: 0,
    pairs: [],
  }));
  const none = { sum: 0, pairs: [] };
  for (const a of from.sentences) {
    let diagonal: (typeof best)[number] = none;
    let left: (typeof best)[number] = none;
    for (const b of to.sentences) {
      const above = best[b.index] ?? none;
      const likeness = rate(a, b);
      const paired =
        likeness < FLOOR ? none : { sum: diagonal.sum + likeness, pairs: [...diagonal.pairs, [a, b] as const] };
      diagonal = above;
      left = [above, left, paired].reduce((x, y) => (y.sum > x.sum ? y : x));
      best[b.index] = left;
    }
  }
  return best.at(-1)?.pairs ?? [];
}

function pairBestFirst(from: Version, to: Version) {
  const rate = createRater(from, to);
  const candidates = from.sentences.flatMap((a) => to.sentences.map((b) => ({ a, b, likeness: rate(a, b) })));
  const used = new Set<Sentence>();
  return candidates
    .filter(({ likeness }) => likeness >= FLOOR)
    .sort((x, y) => y.likeness - x.likeness)
    .flatMap(({ a, b }) => {
      if (used.has(a) || used.has(b)) return [];
      used.add(a).add(b);
      return [[a, b] as const];
    });
}

function pairAligned(from: Version, to: Version) {
  return alignVersions(from, to).rows.flatMap((row) => row.from.flatMap((a) => row.to.map((b) => [a, b] as const)));
}

function createRater(from: Version, to: Version): (a: Sentence, b: Sentence) => number {
  const bags = finish(toBags(analyzeVersion(from), analyzeVersion(to)));
  return (a, b) => {
    const [x, y] = [bags.from[a.index], bags.to[b.index]];
    return x === undefined || y === undefined ? 0 : dice(x, y, bags.weights);
  };
}
