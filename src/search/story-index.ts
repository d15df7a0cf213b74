import { finish, inSteps, type Steps } from '../corpus/steps.ts';
import type { Passage, Sentence, Story, Version } from '../corpus/story.ts';
import type { AliasBook } from './aliases.ts';
import { contentStems } from './analysis.ts';
import { sortIntoBuckets } from './buckets.ts';
import { type EditorBook, openEditorBook } from './editor-questions.ts';
import type { NameBook } from './entities.ts';
import { readLoreSteps, type StoryLore } from './story-lore.ts';
import { readStoryTexts, type StoryTexts } from './story-texts.ts';
import type { StoryWords } from './story-words.ts';
import { createFlatSearch, createMiniSearch, flatPassages, flatStatements, type TextSearch } from './text-search.ts';
import { LazyStatement, LazyUnit, type Statement, type Unit } from './units.ts';
import type { WordSet } from './word-set.ts';

/** Everything that is needed to ask one story. */
export interface StoryIndex {
  readonly story: Story;
  readonly names: NameBook;
  readonly aliases: AliasBook;
  /** Stems of all names and roles: whom a pronoun may stand for, and who may speak. */
  readonly voices: WordSet;
  /** By version order, in reading order. */
  readonly units: readonly (readonly Unit[])[];
  readonly statements: readonly Statement[];
  /** Where a statement stands, by its id. */
  readonly unitsOfStatement: (id: number) => readonly Unit[];
  /** The sentences of a passage text, by its id. */
  readonly unitsOfPassage: (id: number) => readonly Unit[];
  /** Statements by stem. */
  readonly postings: Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'has'>;
  /** Folded words of the texts, for mending misspellings. */
  readonly vocabulary: WordSet;
  /** What the story's editor says readers ask. */
  readonly editor: EditorBook;
  readonly searchStatements: TextSearch;
  readonly searchPassages: TextSearch;
}

/** What is known of a story before it is opened. */
export interface KnownOfStory {
  /** @param read reads the story, where nothing is kept of it yet. */
  readonly lore: (read: () => StoryLore) => StoryLore;
  /** Its part of the postings of an archive: with them no sentence is read before a question needs it. */
  readonly words?: (statements: number) => StoryWords;
}

/** Indexes a story; what stands the same in several versions is indexed once. Linear in the text. */
export function buildStoryIndex(story: Story, known?: KnownOfStory): StoryIndex {
  return finish(buildIndexSteps(story, known));
}

/** The same in steps. */
export function* buildIndexSteps(story: Story, known?: KnownOfStory): Steps<StoryIndex> {
  const texts = readStoryTexts(story);
  yield;
  const lore =
    known === undefined ? yield* readLoreSteps(story, texts) : known.lore(() => finish(readLoreSteps(story, texts)));
  yield;
  const names: NameBook = { nameKinds: lore.nameKinds, lowerWords: lore.lowerWords };
  const statements = texts.all.map((text) => new LazyStatement(text, names));
  yield;
  const passages: PassageTexts = { ids: new Map(), statements: [] };
  const units: (readonly Unit[])[] = [];
  for (const version of story.versions) {
    units.push(yield* readUnits(version, texts, statements, passages));
    yield;
  }
  const editor = openEditorBook(story, lore.questions, statements.length);
  yield;
  const search =
    known?.words === undefined
      ? yield* searchWhole(statements, passages.statements)
      : searchArchive(known.words(statements.length), statements.length, passages.statements);
  yield;
  const unitsOfStatement = groupUnits(units, statements.length, (unit) => unit.statement.id);
  yield;
  const unitsOfPassage = groupUnits(units, passages.statements.length, (unit) => unit.passageText);
  yield;
  return {
    story,
    names,
    aliases: lore.aliases,
    voices: lore.voices,
    units,
    statements,
    unitsOfStatement,
    unitsOfPassage,
    vocabulary: lore.vocabulary,
    editor,
    ...search,
  };
}

type Search = Pick<StoryIndex, 'postings' | 'searchStatements' | 'searchPassages'>;

function* searchWhole(statements: readonly Statement[], passages: readonly (readonly number[])[]): Steps<Search> {
  const stems: (readonly string[])[] = [];
  yield* inSteps(statements, ({ terms }) => void stems.push(contentStems(terms)));
  return {
    postings: yield* collectStatements(statements),
    searchStatements: yield* createMiniSearch(stems),
    searchPassages: yield* createMiniSearch(passages.map((ids) => ids.flatMap((id) => stems[id] ?? []))),
  };
}

function searchArchive(words: StoryWords, statements: number, passages: readonly (readonly number[])[]): Search {
  return {
    postings: words,
    searchStatements: createFlatSearch(words, flatStatements(words, statements)),
    searchPassages: createFlatSearch(words, flatPassages(words, statements, passages)),
  };
}

/** The version's sentences of one passage, in order. */
export function sentencesOf(version: Version, passage: Passage): readonly Sentence[] {
  return version.sentences.slice(passage.firstSentence, passage.endSentence);
}

/** Texts of passages, of which several versions may have the same. */
interface PassageTexts {
  /** By the ids of their statements. */
  readonly ids: Map<string, number>;
  /** The ids of their statements, by their own. */
  readonly statements: (readonly number[])[];
}

/** @param passages grows by the version's own. */
function* readUnits(
  version: Version,
  texts: StoryTexts,
  statements: readonly Statement[],
  passages: PassageTexts,
): Steps<readonly Unit[]> {
  const units: Unit[] = [];
  yield* inSteps(version.passages, (passage) => {
    const sentences = sentencesOf(version, passage);
    const ids = sentences.map((sentence) => texts.at(version, sentence).id);
    const key = ids.join(' ');
    const passageText = passages.ids.get(key) ?? passages.statements.length;
    if (passageText === passages.statements.length) {
      passages.ids.set(key, passageText);
      passages.statements.push(ids);
    }
    sentences.forEach((sentence, i) => {
      units.push(new LazyUnit(version, sentence, statements[ids[i] as number] as Statement, passageText, units));
    });
  });
  return units;
}

/** Units by an id that several may have, in their order. */
function groupUnits(
  units: readonly (readonly Unit[])[],
  ids: number,
  idOf: (unit: Unit) => number,
): (id: number) => readonly Unit[] {
  const all = units.flat();
  const buckets = sortIntoBuckets(Uint32Array.from(all, idOf), ids);
  return (id) => {
    const found: Unit[] = [];
    buckets.forEach(id, (at) => void found.push(all[at] as Unit));
    return found;
  };
}

function* collectStatements(statements: readonly Statement[]): Steps<ReadonlyMap<string, readonly number[]>> {
  const postings = new Map<string, number[]>();
  yield* inSteps(statements, ({ id, stems }) => {
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [id]);
      else list.push(id);
    }
  });
  return postings;
}
