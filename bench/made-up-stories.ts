import type { Story } from '../src/corpus/story.ts';
import { makeStory } from './story-corpora.ts';

/** Numbers from 0 up to, not including, 1, the same for the same seed. Mulberry32 by Tommy Ettinger, public domain. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words with how often each was met, and a draw by that frequency. */
export interface Vocabulary {
  readonly draw: (random: number) => string;
}

/**
 * A vocabulary as texts use it: words in proportion to their counts, which in natural texts follow Zipf's law. What is drawn
 * from it collides with real questions as real texts would.
 */
export function countWords(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return createVocabulary(counts);
}

export function createVocabulary(counts: ReadonlyMap<string, number>): Vocabulary {
  const words = [...counts.keys()];
  const sums = new Float64Array(words.length);
  let total = 0;
  words.forEach((word, i) => {
    total += counts.get(word) ?? 0;
    sums[i] = total;
  });
  return { draw: (random) => words[firstAbove(sums, random * total)] ?? '' };
}

/** Binary search: the first index whose sum is greater. */
function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

const SENTENCES_A_STORY = 50;
const SENTENCES_A_PASSAGE = 4;
/** A story has words of its own, which it uses again and again. */
const OWN_WORDS = 40;
const OWN_SHARE = 0.2;
const WORDS_A_SENTENCE = { least: 8, most: 28 };

/** Stories of drawn words, about 50 sentences each, the last one shorter; ids `made-up-0` and so on. */
export function makeUpStories(sentences: number, vocabulary: Vocabulary, seed: number): Story[] {
  const random = createRandom(seed);
  const stories: Story[] = [];
  for (let left = sentences; left > 0; left -= SENTENCES_A_STORY)
    stories.push(makeUpStory(`made-up-${stories.length}`, Math.min(left, SENTENCES_A_STORY), vocabulary, random));
  return stories;
}

function makeUpStory(id: string, sentences: number, vocabulary: Vocabulary, random: () => number): Story {
  const own = Array.from({ length: OWN_WORDS }, () => vocabulary.draw(random()));
  const draw = () =>
    random() < OWN_SHARE ? (own[Math.floor(random() * own.length)] ?? '') : vocabulary.draw(random());
  let body = '';
  for (let i = 0; i < sentences; i++) {
    const { least, most } = WORDS_A_SENTENCE;
    const words = Array.from({ length: least + Math.floor(random() * (most - least)) }, draw).join(' ');
    const end = i % SENTENCES_A_PASSAGE === SENTENCES_A_PASSAGE - 1 ? '\n\n' : ' ';
    body += `${words.charAt(0).toUpperCase()}${words.slice(1)}.${i === sentences - 1 ? '\n' : end}`;
  }
  return makeStory(id, [draw(), draw(), draw()].join(' '), body);
}
