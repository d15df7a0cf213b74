import type { Sentence, Story, Version } from '../corpus/story.ts';
import { analyzeText, type Term } from './analysis.ts';

/** The text of a sentence with its words, once for all the places in which it stands. */
export interface AnalyzedText {
  readonly id: number;
  readonly text: string;
  /** Read when first asked for. */
  readonly terms: readonly Term[];
}

/** The distinct sentences of a story; typographic variants are one, in the words of the first one met. */
export interface StoryTexts {
  /** In the order in which they first stand. */
  readonly all: readonly AnalyzedText[];
  readonly at: (version: Version, sentence: Sentence) => AnalyzedText;
}

/** Reads every distinct sentence once: what stands the same in several versions costs a look-up. */
export function readStoryTexts(story: Story): StoryTexts {
  const byKey = new Map<string, AnalyzedText>();
  for (const version of story.versions) {
    for (const { start, end } of version.sentences) {
      const key = version.normalized.slice(start, end);
      if (byKey.has(key)) continue;
      const text = version.body.slice(start, end);
      byKey.set(key, new LazyText(byKey.size, text));
    }
  }
  return {
    all: [...byKey.values()],
    at: (version, { start, end }) => byKey.get(version.normalized.slice(start, end)) as AnalyzedText,
  };
}

class LazyText implements AnalyzedText {
  readonly id: number;
  readonly text: string;
  #terms: readonly Term[] | undefined;

  constructor(id: number, text: string) {
    this.id = id;
    this.text = text;
  }

  get terms(): readonly Term[] {
    this.#terms ??= analyzeText(this.text);
    return this.#terms;
  }
}
