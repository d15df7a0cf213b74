import { finish, inSteps, type Steps } from '../corpus/steps.ts';
import type { Story } from '../corpus/story.ts';
import { type AliasBook, findAliases } from './aliases.ts';
import type { Term } from './analysis.ts';
import { roleEntities } from './entities.ts';
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
  /** Stems of all names and roles: whom a pronoun may stand for, and who may speak. */
  readonly voices: ReadonlySet<string>;
}

export function readStoryLore(story: Story, texts: StoryTexts): StoryLore {
  return finish(readLoreSteps(story, texts));
}

/** The same in steps: most of the time goes into the words of the texts, which are read when first asked for. */
export function* readLoreSteps(story: Story, { all }: StoryTexts): Steps<StoryLore> {
  const vocabulary = new Set<string>();
  yield* inSteps(all, ({ terms }) => {
    for (const { word } of terms) vocabulary.add(word);
  });
  const lowerWords = lowerCaseWords(all);
  yield;
  const names = yield* nameTexts(all, lowerWords);
  const aliases = yield* findAliases(story, all, { names, lowerWords });
  yield;
  return { names, lowerWords, vocabulary, aliases, voices: yield* readVoices(all, names) };
}

/** Linear in the text: a sentence may be a whole book without an end mark. */
function* readVoices(texts: StoryTexts['all'], names: StoryLore['names']): Steps<ReadonlySet<string>> {
  const voices = new Set([...names.values()].flatMap(({ stems }) => stems));
  yield* inSteps(texts, ({ terms }) => {
    let at = 0;
    for (const { start, end } of roleEntities(terms)) {
      while (at > 0 && (terms[at]?.start ?? start) > start) at--;
      for (; at < terms.length && (terms[at] as Term).end <= end; at++)
        if ((terms[at] as Term).start >= start) voices.add((terms[at] as Term).stem);
    }
  });
  return voices;
}
