import MiniSearch from 'minisearch';
import type { Passage, Sentence, Story, Version } from '../corpus/story.ts';
import { type AliasBook, findAliases } from './aliases.ts';
import type { Term } from './analysis.ts';
import { type KnownQuestion, readKnownQuestions } from './editor-questions.ts';
import { type Entity, findEntities, type NameBook } from './entities.ts';
import { findMeant } from './meant.ts';
import { lowerCaseWords, nameTexts } from './names.ts';
import { hasPronoun, isQuoted, readSpeakers, type Speech } from './speakers.ts';
import { type AnalyzedText, readStoryTexts, type StoryTexts } from './story-texts.ts';

/** A sentence's text as the ranking reads it; one for all the versions in which the same words stand. */
export interface Statement {
  readonly id: number;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** All stems in order with a space around each, so that an expression is found as a substring. */
  readonly joined: string;
  /** Found when first asked for: most sentences of an archive never are. */
  readonly entities: readonly Entity[];
  readonly speech: Speech;
}

/** A statement where it stands in one version. */
export interface Unit {
  readonly version: Version;
  readonly sentence: Sentence;
  readonly statement: Statement;
  /** Id of the passage's text in the passage index. */
  readonly passageText: number;
  /** Names, as stems, that the sentence means without saying them: what "she" or "the mayor" stands for, who speaks on. */
  readonly meant: ReadonlySet<string>;
}

/** Everything that is needed to ask one story. */
export interface StoryIndex {
  readonly story: Story;
  readonly names: NameBook;
  readonly aliases: AliasBook;
  /** By version order, in reading order. */
  readonly units: readonly (readonly Unit[])[];
  readonly statements: readonly Statement[];
  /** Where each statement stands, by its id. */
  readonly unitsOfStatement: readonly (readonly Unit[])[];
  /** The sentences of each passage text, by its id. */
  readonly unitsOfPassage: readonly (readonly Unit[])[];
  /** Statements by stem. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Folded words of the texts, for mending misspellings. */
  readonly vocabulary: ReadonlySet<string>;
  /** What the story's editor says readers ask. */
  readonly knownQuestions: readonly KnownQuestion[];
  readonly statementSearch: MiniSearch;
  readonly passageSearch: MiniSearch;
}

/** Reads and indexes a story; what stands the same in several versions is indexed once. Linear in the text. */
export function buildStoryIndex(story: Story): StoryIndex {
  const texts = readStoryTexts(story);
  const lowerWords = lowerCaseWords(texts.all);
  const names: NameBook = { names: nameTexts(texts.all, lowerWords), lowerWords };
  const statements = texts.all.map((text) => readStatement(text, names));
  const passages = new Map<string, number>();
  const units = story.versions.map((version) => readUnits(version, texts, statements, passages));
  const statementStems = statements.map(({ terms }) => contentStems(terms));
  return {
    story,
    names,
    aliases: findAliases(story, texts.all, names),
    units,
    statements,
    unitsOfStatement: groupUnits(units, (unit) => unit.statement.id),
    unitsOfPassage: groupUnits(units, (unit) => unit.passageText),
    postings: postingsOf(statements),
    vocabulary: new Set(statements.flatMap((statement) => statement.terms.map((term) => term.word))),
    knownQuestions: readKnownQuestions(story, statements),
    statementSearch: indexStems(statementStems),
    passageSearch: indexStems(
      Array.from(passages.keys(), (key) => key.split(' ').flatMap((id) => statementStems[Number(id)] ?? [])),
    ),
  };
}

/** The version's sentences of one passage, in order. */
export function sentencesOf(version: Version, passage: Passage): readonly Sentence[] {
  return version.sentences.slice(passage.firstSentence, passage.endSentence);
}

function readStatement({ id, text, terms }: AnalyzedText, names: NameBook): Statement {
  let entities: readonly Entity[] | undefined;
  let speech: Speech | undefined;
  return {
    id,
    text,
    terms,
    stems: new Set(contentStems(terms)),
    joined: ` ${terms.map((term) => term.stem).join(' ')} `,
    get entities() {
      entities ??= findEntities(text, terms, names);
      return entities;
    },
    get speech() {
      speech ??= readSpeakers(text, terms, this.entities);
      return speech;
    },
  };
}

function contentStems(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => (term.stop ? [] : [term.stem]));
}

/** @param passages ids of passage texts by the ids of their statements; grows by the version's own. */
function readUnits(
  version: Version,
  texts: StoryTexts,
  statements: readonly Statement[],
  passages: Map<string, number>,
): readonly Unit[] {
  const units: Unit[] = [];
  for (const passage of version.passages) {
    const sentences = sentencesOf(version, passage);
    const ids = sentences.map((sentence) => texts.at(version, sentence).id);
    const key = ids.join(' ');
    const passageText = passages.get(key) ?? passages.size;
    passages.set(key, passageText);
    sentences.forEach((sentence, i) => {
      units.push(placeStatement(version, sentence, statements[ids[i] as number] as Statement, passageText, units));
    });
  }
  return units;
}

function placeStatement(
  version: Version,
  sentence: Sentence,
  statement: Statement,
  passageText: number,
  units: readonly Unit[],
): Unit {
  if (!hasPronoun(statement.terms) && !isQuoted(statement.text))
    return { version, sentence, statement, passageText, meant: NOTHING };
  let meant: ReadonlySet<string> | undefined;
  return {
    version,
    sentence,
    statement,
    passageText,
    get meant() {
      meant ??= findMeant(units, sentence.index);
      return meant;
    },
  };
}

const NOTHING: ReadonlySet<string> = new Set();

function groupUnits(units: readonly (readonly Unit[])[], idOf: (unit: Unit) => number): readonly (readonly Unit[])[] {
  const groups: Unit[][] = [];
  for (const unit of units.flat()) {
    groups[idOf(unit)] ??= [];
    groups[idOf(unit)]?.push(unit);
  }
  return groups;
}

function postingsOf(statements: readonly Statement[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const statement of statements) {
    for (const stem of statement.stems) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [statement.id]);
      else list.push(statement.id);
    }
  }
  return postings;
}

function indexStems(texts: readonly (readonly string[])[]): MiniSearch {
  const search = new MiniSearch<{ readonly id: number; readonly stems: readonly string[] }>({
    fields: ['stems'],
    extractField: (text, field) => (field === 'id' ? text.id : (text.stems as unknown as string)),
    // MiniSearch calls for words with whatever extractField gave: here the stems themselves.
    tokenize: (stems) => stems as unknown as string[],
    stringifyField: (stems) => stems,
    processTerm: (term) => term,
  });
  search.addAll(texts.map((stems, id) => ({ id, stems })));
  return search;
}
