import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { finish, inSteps, type Steps } from '../corpus/steps.ts';
import type { Story } from '../corpus/story.ts';
import { type AliasBook, findAliases } from './aliases.ts';
import type { Term } from './analysis.ts';
import {
  type PackedQuestion,
  packQuestion,
  type ReadQuestion,
  readEditorQuestions,
  unpackQuestion,
} from './editor-questions.ts';
import { roleEntities } from './entities.ts';
import { lowerCaseWords, type Name, type NameKind, nameTexts } from './names.ts';
import type { StoryTexts } from './story-texts.ts';
import { WordSet } from './word-set.ts';

/** What only a reading of the whole story tells; the one part of opening a story that takes time, so it can be kept. */
export interface StoryLore {
  /** Of each proper name, by the stems of its words. */
  readonly nameKinds: ReadonlyMap<string, NameKind>;
  /** Words that stand in lower case somewhere. */
  readonly lowerWords: WordSet;
  /** Folded words of the texts, for mending misspellings. */
  readonly vocabulary: WordSet;
  readonly aliases: AliasBook;
  /** Stems of all names and roles: whom a pronoun may stand for, and who may speak. */
  readonly voices: WordSet;
  /** What the story's editor says readers ask. */
  readonly questions: readonly ReadQuestion[];
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
  const nameKinds = new Map(Array.from(names, ([key, { kind }]) => [key, kind]));
  const named = [...names.values()];
  const aliases = yield* findAliases(story, all, named, { nameKinds, lowerWords });
  yield;
  const voices = yield* readVoices(all, named);
  const questions = readEditorQuestions(story, all);
  yield;
  return {
    nameKinds,
    lowerWords: WordSet.of(lowerWords),
    vocabulary: WordSet.of(vocabulary),
    aliases,
    voices: WordSet.of(voices),
    questions,
  };
}

/** Linear in the text: a sentence may be a whole book without an end mark. */
function* readVoices(texts: StoryTexts['all'], names: readonly Name[]): Steps<ReadonlySet<string>> {
  const voices = new Set(names.flatMap(({ stems }) => stems));
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

interface PackedLore {
  readonly nameKinds: ReadonlyMap<string, NameKind>;
  readonly lowerWords: string;
  readonly vocabulary: string;
  readonly aliases: AliasBook;
  readonly voices: string;
  readonly questions: readonly PackedQuestion[];
}

/** As fast as it goes; zlib's own choice, 6, makes it a fifth smaller. */
const DEFLATE_LEVEL = 1;

/** As much memory as the story's text, and unpacked in a fraction of the time that reading the story takes. */
export function packLore({ nameKinds, lowerWords, vocabulary, aliases, voices, questions }: StoryLore): Uint8Array {
  const packed: PackedLore = {
    nameKinds,
    lowerWords: lowerWords.packed,
    vocabulary: vocabulary.packed,
    aliases,
    voices: voices.packed,
    questions: questions.map(packQuestion),
  };
  return deflateRawSync(serialize(packed), { level: DEFLATE_LEVEL });
}

/** @param bytes what `packLore` gave. */
export function unpackLore(bytes: Uint8Array): StoryLore {
  const { nameKinds, lowerWords, vocabulary, aliases, voices, questions } = deserialize(
    inflateRawSync(bytes),
  ) as PackedLore;
  return {
    nameKinds,
    lowerWords: new WordSet(lowerWords),
    vocabulary: new WordSet(vocabulary),
    aliases,
    voices: new WordSet(voices),
    questions: questions.map(unpackQuestion),
  };
}
