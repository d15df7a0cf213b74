import type { FinderData } from '../../src/search/finder-data.ts';

/** What stands where, whatever number a word has. */
export function contentOf({ postings, ...arrays }: FinderData) {
  const { words, offsets, texts, counts } = postings;
  const held = [...words].map(([word, id]) => {
    const span = [offsets[id], offsets[id + 1]] as const;
    return [word, [...texts.slice(...span)], [...counts.slice(...span)]] as const;
  });
  const sizes = [offsets.length - 1 === words.size, texts.length === offsets.at(-1), counts.length === offsets.at(-1)];
  return { ...arrays, sizes, held: held.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
