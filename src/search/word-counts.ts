import packed from './word-counts.json' with { type: 'json' };

/** As scripts/pack-word-counts.mjs has it. */
const SHELF_LETTERS = 3;

/** By the first letters of a word: the rest of each word with its count, "rest:count", parted by blanks. */
const shelves: ReadonlyMap<string, string> = new Map(Object.entries(packed));

/** The shelves that were asked for: reading all 74 286 words takes longer than a whole answer. */
const read = new Map<string, ReadonlyMap<string, number>>();

/** Occurrences of a word, as written, in 51 million words of film subtitles; 0 where nobody counted it. */
export function countOf(word: string): number {
  const letters = word.slice(0, SHELF_LETTERS);
  const text = shelves.get(letters);
  if (text === undefined) return 0;
  let shelf = read.get(letters);
  if (shelf === undefined) {
    shelf = readShelf(text);
    read.set(letters, shelf);
  }
  return shelf.get(word.slice(SHELF_LETTERS)) ?? 0;
}

function readShelf(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(' ').map((entry) => {
      const colon = entry.lastIndexOf(':');
      return [entry.slice(0, colon), Number(entry.slice(colon + 1))];
    }),
  );
}
