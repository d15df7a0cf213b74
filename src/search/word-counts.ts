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
  const shelf = findShelf(letters);
  if (shelf === undefined) return new Map();
  return new Map(
    shelf.split(' ').map((entry) => {
      const colon = entry.lastIndexOf(':');
      return [entry.slice(0, colon), Number(entry.slice(colon + 1))];
    }),
  );
});

/** Binary search: slips of a misspelt word are looked for on a hundred shelves, most of which are not there. */
function findShelf(letters: string): string | undefined {
  let low = 0;
  let high = PACKED.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = PACKED.lastIndexOf('\n', middle - 1) + 1;
    const end = PACKED.indexOf('\n', start);
    const space = PACKED.indexOf(' ', start);
    const own = PACKED.slice(start, space);
    if (own === letters) return PACKED.slice(space + 1, end);
    if (own < letters) low = end + 1;
    else high = start;
  }
  return undefined;
}

/** Occurrences of a word, as written, in 51 million words of film subtitles; 0 where nobody counted it. */
export function countOf(word: string): number {
  return readShelf(word.slice(0, SHELF_LETTERS)).get(word.slice(SHELF_LETTERS)) ?? 0;
}
