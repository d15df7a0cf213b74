/**
 * Which texts hold which words, in typed arrays: 6 bytes a pair of word and text, and no object for the garbage collector
 * to walk. The postings of word w stand at `offsets[w]` up to, not including, `offsets[w + 1]`.
 */
export interface FlatPostings {
  /** Ids of words. */
  readonly words: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  /** Ids of texts, growing within a word. */
  readonly texts: Uint32Array;
  /** How often the word stands in the text, at most `MOST`. */
  readonly counts: Uint16Array;
}

/** Only a text without a sentence end has a word more often, and for its rank that no longer matters. */
const MOST = 2 ** 16 - 1;

export interface PostingsBuilder {
  /** Adds the next text; ids are given from 0. */
  readonly add: (words: readonly string[]) => void;
  readonly build: () => FlatPostings;
}

/** Collects texts one after the other; building sorts by word in linear time (a counting sort). */
export function collectPostings(): PostingsBuilder {
  const words = new Map<string, number>();
  const frequencies: number[] = [];
  const pairs = growingPairs();
  let texts = 0;
  return {
    add(own) {
      const counts = new Map<number, number>();
      for (const word of own) {
        const id = words.get(word) ?? words.size;
        if (id === words.size) words.set(word, id);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      for (const [word, count] of counts) {
        frequencies[word] = (frequencies[word] ?? 0) + 1;
        pairs.push(word, texts, count);
      }
      texts++;
    },
    build: () => sortByWord(words, frequencies, pairs),
  };
}

interface Pairs {
  readonly push: (word: number, text: number, count: number) => void;
  readonly forEach: (visit: (word: number, text: number, count: number) => void) => void;
  readonly size: () => number;
}

const FIELDS = 3;
const FIRST_CAPACITY = 1 << 12;

function growingPairs(): Pairs {
  let values = new Uint32Array(FIRST_CAPACITY * FIELDS);
  let length = 0;
  return {
    push(word, text, count) {
      if (length === values.length) {
        const grown = new Uint32Array(values.length * 2);
        grown.set(values);
        values = grown;
      }
      values[length++] = word;
      values[length++] = text;
      values[length++] = count;
    },
    forEach(visit) {
      for (let i = 0; i < length; i += FIELDS)
        visit(values[i] as number, values[i + 1] as number, values[i + 2] as number);
    },
    size: () => length / FIELDS,
  };
}

function sortByWord(words: ReadonlyMap<string, number>, frequencies: readonly number[], pairs: Pairs): FlatPostings {
  const offsets = new Uint32Array(words.size + 1);
  frequencies.forEach((frequency, word) => {
    offsets[word + 1] = (offsets[word] as number) + frequency;
  });
  const next = offsets.slice();
  const texts = new Uint32Array(pairs.size());
  const counts = new Uint16Array(pairs.size());
  pairs.forEach((word, text, count) => {
    const at = next[word] as number;
    texts[at] = text;
    counts[at] = Math.min(count, MOST);
    next[word] = at + 1;
  });
  return { words, offsets, texts, counts };
}
