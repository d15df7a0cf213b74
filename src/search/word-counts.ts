import { readFileSync } from 'node:fs';
import { remember } from '../corpus/memo.ts';

/** As scripts/pack-word-counts.mjs has it. */
const SHELF_LETTERS = 3;
/** Enough for all shelves, and for what people type that begins like no word. */
const MOST_SHELVES_KEPT = 4_000;

let packed: string | undefined;

/** The shelves that were asked for: reading all 74 286 words takes longer than a whole answer. */
const readShelf = remember(MOST_SHELVES_KEPT, (letters): ReadonlyMap<string, number> => {
  packed ??= readFileSync(new URL('./word-counts.txt', import.meta.url), 'latin1');
  const start = packed.indexOf(`\n${letters} `);
  if (start < 0) return new Map();
  const entries = packed.slice(start + letters.length + 2, packed.indexOf('\n', start + 1)).split(' ');
  return new Map(
    entries.map((entry) => {
      const colon = entry.lastIndexOf(':');
      return [entry.slice(0, colon), Number(entry.slice(colon + 1))];
    }),
  );
});

/** Occurrences of a word, as written, in 51 million words of film subtitles; 0 where nobody counted it. */
export function countOf(word: string): number {
  return readShelf(word.slice(0, SHELF_LETTERS)).get(word.slice(SHELF_LETTERS)) ?? 0;
}
