import { readFileSync } from 'node:fs';
import { remember } from '../corpus/memo.ts';

/** As scripts/pack-word-counts.mjs has it. */
const SHELF_LETTERS = 3;
/** There are 5 350; what people type may begin like no word. */
const MOST_SHELVES_KEPT = 6_000;

/** Read at the start: the file may be another by the time of the first question. */
const PACKED = readFileSync(new URL('./word-counts.txt', import.meta.url), 'latin1');

/** The shelves that were asked for: reading all 74 286 words takes longer than a whole answer. */
const readShelf = remember(MOST_SHELVES_KEPT, (letters): ReadonlyMap<string, number> => {
  const start = PACKED.indexOf(`\n${letters} `);
  if (start < 0) return new Map();
  const entries = PACKED.slice(start + letters.length + 2, PACKED.indexOf('\n', start + 1)).split(' ');
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
