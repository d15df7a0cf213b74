import type { FinderData } from './finder-data.ts';

/** A word of a question as it is looked for, with what it counts. */
export interface SoughtWord {
  readonly stem: string;
  /** Above 0; 1 for a word of the question itself. */
  readonly weight: number;
}

/** A story that a question may be about; scores are above 0, of no fixed range, comparable within one search. */
export interface FoundStory {
  /** Position in the list of stories that the finder was built from. */
  readonly story: number;
  readonly score: number;
}

export interface StoryFinder {
  readonly data: FinderData;
  /** The stories that share a word with the question, best first, `most` at most. */
  readonly findStories: (words: readonly SoughtWord[], most: number) => readonly FoundStory[];
  /** Whether any story holds the stem. */
  readonly holds: (stem: string) => boolean;
  readonly stemsBeginning: (letter: string) => ReadonlySet<string>;
}

/**
 * BM25 (Robertson & Zaragoza 2009) of sentence, passage and story at once: a word's postings are in the order of the text,
 * so the counts of a passage and of a story are runs of them.
 */
const K = 1.2;
const B = 0.7;
const B_SENTENCE = 0.5;
/** What the best sentence, its passage and the whole story count for. */
const SENTENCE = 1;
const PASSAGE = 1;
const STORY = 0.5;

export function createStoryFinder(data: FinderData): StoryFinder {
  const { postings, passageOf, storyOf, textLengths, passageLengths, storyLengths } = data;
  const texts = textLengths.length;
  const norms = {
    text: normsOf(textLengths, B_SENTENCE),
    passage: normsOf(passageLengths, B),
    story: normsOf(storyLengths, B),
  };
  const scores = {
    text: new Float32Array(texts),
    passage: new Float32Array(passageLengths.length),
    story: new Float32Array(storyLengths.length),
    best: new Float32Array(storyLengths.length),
  };

  const rarityOf = (word: number): number => {
    const holding = (postings.offsets[word + 1] as number) - (postings.offsets[word] as number);
    return Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
  };

  const addWord = ({ stem, weight }: SoughtWord): void => {
    const word = postings.words.get(stem);
    if (word === undefined) return;
    const worth = weight * rarityOf(word) * (K + 1);
    const end = postings.offsets[word + 1] as number;
    let inPassage = 0;
    let inStory = 0;
    for (let at = postings.offsets[word] as number; at < end; at++) {
      const text = postings.texts[at] as number;
      const count = postings.counts[at] as number;
      const passage = passageOf[text] as number;
      const story = storyOf[passage] as number;
      scores.text[text] = (scores.text[text] as number) + (worth * count) / (count + (norms.text[text] as number));
      inPassage += count;
      inStory += count;
      const nextPassage = at + 1 < end ? (passageOf[postings.texts[at + 1] as number] as number) : -1;
      if (nextPassage === passage) continue;
      scores.passage[passage] =
        (scores.passage[passage] as number) + (worth * inPassage) / (inPassage + (norms.passage[passage] as number));
      inPassage = 0;
      if (nextPassage !== -1 && storyOf[nextPassage] === story) continue;
      scores.story[story] =
        (scores.story[story] as number) + (worth * inStory) / (inStory + (norms.story[story] as number));
      inStory = 0;
    }
  };

  /** Takes the stories with the best places, and leaves all scores at 0 for the next question. */
  const collect = (most: number): readonly FoundStory[] => {
    for (let text = 0; text < texts; text++) {
      const own = scores.text[text] as number;
      if (own === 0) continue;
      scores.text[text] = 0;
      const passage = passageOf[text] as number;
      const story = storyOf[passage] as number;
      const place = SENTENCE * own + PASSAGE * (scores.passage[passage] as number);
      if (place > (scores.best[story] as number)) scores.best[story] = place;
    }
    const found: FoundStory[] = [];
    for (let story = 0; story < scores.best.length; story++) {
      const best = scores.best[story] as number;
      if (best > 0) keepBest(found, most, story, best + STORY * (scores.story[story] as number));
    }
    for (const array of [scores.passage, scores.story, scores.best]) array.fill(0);
    return found;
  };

  const findStories = (words: readonly SoughtWord[], most: number): readonly FoundStory[] => {
    for (const word of words) addWord(word);
    return collect(most);
  };
  let byLetter: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const stemsBeginning = (letter: string): ReadonlySet<string> => {
    byLetter ??= groupByLetter(postings.words.keys());
    return byLetter.get(letter) ?? NONE;
  };
  return { data, findStories, holds: (stem) => postings.words.has(stem), stemsBeginning };
}

/** BM25's length norm of each text, times K. */
function normsOf(lengths: Uint32Array, b: number): Float32Array {
  let total = 0;
  for (const length of lengths) total += length;
  const mean = Math.max(1, total / Math.max(1, lengths.length));
  // Not `Float32Array.from` with a function: that takes 30 ms for 98 000 texts, and every swap waits for it.
  const norms = new Float32Array(lengths.length);
  for (let i = 0; i < norms.length; i++) norms[i] = K * (1 - b + (b * (lengths[i] as number)) / mean);
  return norms;
}

/**
 * Keeps the best few, best first; of equal scores the story that comes first, given in the order of the stories. Most of
 * thousands are no match for those held, and cost no memory.
 */
function keepBest(held: FoundStory[], most: number, story: number, score: number): void {
  const worst = held[most - 1];
  if (most === 0 || (worst !== undefined && score <= worst.score)) return;
  const at = held.findIndex((other) => score > other.score);
  held.splice(at < 0 ? held.length : at, 0, { story, score });
  if (held.length > most) held.pop();
}

const NONE: ReadonlySet<string> = new Set();

function groupByLetter(stems: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const stem of stems) {
    const letter = stem.charAt(0);
    const group = groups.get(letter) ?? new Set();
    groups.set(letter, group.add(stem));
  }
  return groups;
}
