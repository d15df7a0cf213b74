import type { Story } from '../corpus/story.ts';
import { type AliasBook, findAliases } from './aliases.ts';
import { lowerCaseWords, type Name, nameTexts } from './names.ts';
import type { StoryTexts } from './story-texts.ts';

/** What only a reading of the whole story tells; the one part of opening a story that takes time, so it can be kept. */
export interface StoryLore {
  readonly names: ReadonlyMap<string, Name>;
  /** Words that stand in lower case somewhere. */
  readonly lowerWords: ReadonlySet<string>;
  /** Folded words of the texts, for mending misspellings. */
  readonly vocabulary: ReadonlySet<string>;
  readonly aliases: AliasBook;
}

export function readStoryLore(story: Story, { all }: StoryTexts): StoryLore {
  const lowerWords = lowerCaseWords(all);
  const names = nameTexts(all, lowerWords);
  return {
    names,
    lowerWords,
    vocabulary: new Set(all.flatMap(({ terms }) => terms.map(({ word }) => word))),
    aliases: findAliases(story, all, { names, lowerWords }),
  };
}
