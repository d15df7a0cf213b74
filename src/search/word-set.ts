/** Folded words of a story. */
export type WordBook = Pick<ReadonlySet<string>, 'has'> & Iterable<string>;

/**
 * Words in one text instead of a string each: stories that are open are kept by the hundred, each with thousands of words. It
 * is written to disk as it is.
 */
export class WordSet implements Iterable<string> {
  /** Each word with a line break behind it. */
  readonly packed: string;
  #places: Places | undefined;

  /** @param packed as another set has it. */
  constructor(packed: string) {
    this.packed = packed;
  }

  /** @param words once each, without line breaks; their order is kept. */
  static of(words: Iterable<string>): WordSet {
    return new WordSet(Array.from(words, (word) => `${word}\n`).join(''));
  }

  /** @param word without line breaks, as all folded words are. */
  has(word: string): boolean {
    this.#places ??= placeWords(this.packed);
    const { table, longest } = this.#places;
    // What people type may be a word of thousands of letters, and every part of it is looked up.
    if (word.length > longest) return false;
    const last = table.length - 1;
    for (let at = hashRange(word, 0, word.length) & last; ; at = (at + 1) & last) {
      const start = (table[at] as number) - 1;
      if (start < 0) return false;
      if (this.packed.startsWith(word, start) && this.packed.charCodeAt(start + word.length) === LINE_BREAK)
        return true;
    }
  }

  [Symbol.iterator](): Iterator<string> {
    return (this.packed === '' ? [] : this.packed.slice(0, -1).split('\n')).values();
  }
}

const LINE_BREAK = 10;

interface Places {
  /** An open hash table: where each word begins, counted from 1; 0 is free, and half of it is. */
  readonly table: Uint32Array;
  /** Length of the longest word. */
  readonly longest: number;
}

function placeWords(packed: string): Places {
  let words = 0;
  for (let at = packed.indexOf('\n'); at >= 0; at = packed.indexOf('\n', at + 1)) words++;
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words + 1)));
  const last = table.length - 1;
  let longest = 0;
  for (let start = 0; start < packed.length; ) {
    const end = packed.indexOf('\n', start);
    let at = hashRange(packed, start, end) & last;
    while (table[at] !== 0) at = (at + 1) & last;
    table[at] = start + 1;
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return { table, longest };
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits, of UTF-16 code units. */
function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
