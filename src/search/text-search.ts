import MiniSearch from 'minisearch';
import { inSteps, type Steps } from '../corpus/steps.ts';
import { sortIntoBuckets } from './buckets.ts';
import type { StoryWords } from './story-words.ts';

export interface TextHit {
  readonly id: number;
  /** Above 0, of no fixed range. */
  readonly score: number;
}

/** Finds the texts that hold any of the stems, each of which counts for so much; best first. */
export type TextSearch = (boosts: ReadonlyMap<string, number>) => readonly TextHit[];

/** The embedded index of a story that is held in memory whole. */
export function* createMiniSearch(texts: readonly (readonly string[])[]): Steps<TextSearch> {
  const search = new MiniSearch<{ readonly id: number; readonly stems: readonly string[] }>({
    fields: ['stems'],
    extractField: (text, field) => (field === 'id' ? text.id : (text.stems as unknown as string)),
    // MiniSearch calls for words with whatever extractField gave: here the stems themselves.
    tokenize: (stems) => stems as unknown as string[],
    stringifyField: (stems) => stems,
    processTerm: (term) => term,
  });
  yield* inSteps(texts, (stems, id) => search.add({ id, stems }));
  return (boosts) => {
    if (boosts.size === 0) return [];
    const hits = search.search('question', {
      tokenize: () => [...boosts.keys()],
      processTerm: (term) => term,
      boostTerm: (term) => boosts.get(term) ?? 1,
    });
    return hits.map(({ id, score }) => ({ id: id as number, score }));
  };
}

/** BM25+ with MiniSearch's parameters (Lv & Zhai 2011). */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** The texts that a flat search finds. */
interface FlatTexts {
  readonly lengths: Uint32Array;
  /** Calls for the texts that a statement is part of. */
  readonly forEach: (statement: number, visit: (text: number) => void) => void;
}

/** Each statement by itself. */
export function flatStatements(words: StoryWords, statements: number): FlatTexts {
  const lengths = Uint32Array.from({ length: statements }, (_, id) => words.lengthOf(id));
  return { lengths, forEach: (statement, visit) => visit(statement) };
}

/** @param passages the statements of each; a statement may be in several. */
export function flatPassages(
  words: StoryWords,
  statements: number,
  passages: readonly (readonly number[])[],
): FlatTexts {
  const lengths = Uint32Array.from(passages, (ids) => ids.reduce((sum, id) => sum + words.lengthOf(id), 0));
  const buckets = sortIntoBuckets(passages.flat(), statements);
  const passageOf = Uint32Array.from(passages.flatMap((ids, passage) => ids.map(() => passage)));
  return {
    lengths,
    forEach: (statement, visit) => buckets.forEach(statement, (at) => visit(passageOf[at] as number)),
  };
}

/**
 * The same ranking as MiniSearch's without an index of its own: from the flat postings of all stories. For an archive, in
 * which opening a story must cost next to nothing. MiniSearch takes the number of a text's distinct words for its length,
 * this takes all of them: where words stand twice the two differ a little.
 */
export function createFlatSearch(words: StoryWords, { lengths, forEach }: FlatTexts): TextSearch {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (boosts) => {
    const found = new Map<number, { score: number; terms: number }>();
    for (const [stem, boost] of boosts) {
      const counts = new Map<number, number>();
      words.forEach(stem, (id, count) => {
        forEach(id, (text) => void counts.set(text, (counts.get(text) ?? 0) + count));
      });
      const rarity = Math.log(1 + (lengths.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [text, count] of counts) {
        const norm = K * (1 - B + (B * (lengths[text] ?? 0)) / mean);
        const score = boost * rarity * (D + (count * (K + 1)) / (count + norm));
        const hit = found.get(text);
        if (hit === undefined) found.set(text, { score, terms: 1 });
        else {
          hit.score += score;
          hit.terms++;
        }
      }
    }
    // MiniSearch counts a text with several of the words for so many times as much.
    return Array.from(found, ([id, { score, terms }]) => ({ id, score: score * terms })).sort(
      (a, b) => b.score - a.score || a.id - b.id,
    );
  };
}
