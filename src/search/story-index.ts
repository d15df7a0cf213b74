import MiniSearch from 'minisearch';
import { normalizeText } from '../corpus/normalize.ts';
import { type Passage, type Sentence, type Story, textOf, type Version } from '../corpus/story.ts';
import { type AliasBook, findAliases } from './aliases.ts';
import { analyzeText, type Term } from './analysis.ts';
import { type KnownQuestion, readKnownQuestions } from './editor-questions.ts';
import { type Entity, findEntities, type NameBook } from './entities.ts';
import { lowerCaseWords, nameStory } from './names.ts';
import { readSpeakers, type Speech } from './speakers.ts';

/** A sentence's text as the ranking reads it; one for all the versions in which the same words stand. */
export interface Statement {
  readonly id: number;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** All stems in order with a space around each, so that an expression is found as a substring. */
  readonly joined: string;
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
  const names: NameBook = { names: nameStory(story), lowerWords: lowerCaseWords(story) };
  const statements = new Map<string, Statement>();
  const passages = new Map<string, number>();
  const units = story.versions.map((version) => {
    const speakers = { lastNamed: new Set<string>() };
    return version.passages.flatMap((passage) => {
      const passageText = numberText(passages, textOf(version, passage));
      const bare = sentencesOf(version, passage).map((sentence) => ({
        version,
        sentence,
        statement: readStatement(statements, textOf(version, sentence), names),
        passageText,
      }));
      return resolveMeant(bare, speakers);
    });
  });
  const all = [...statements.values()];
  return {
    story,
    names,
    aliases: findAliases(story, names),
    units,
    statements: all,
    unitsOfStatement: groupUnits(units, (unit) => unit.statement.id),
    unitsOfPassage: groupUnits(units, (unit) => unit.passageText),
    postings: postingsOf(all),
    vocabulary: new Set(all.flatMap((statement) => statement.terms.map((term) => term.word))),
    knownQuestions: readKnownQuestions(story, all),
    statementSearch: indexTexts(all.map((statement) => statement.text)),
    passageSearch: indexTexts([...passages.keys()]),
  };
}

/** The version's sentences of one passage, in order. */
export function sentencesOf(version: Version, passage: Passage): readonly Sentence[] {
  return version.sentences.slice(passage.firstSentence, passage.endSentence);
}

/** Typographic variants of one text share an id; the first one met gives the words. */
function numberText(texts: Map<string, number>, text: string): number {
  const key = normalizeText(text);
  const known = texts.get(key);
  if (known !== undefined) return known;
  texts.set(key, texts.size);
  return texts.size - 1;
}

function readStatement(known: Map<string, Statement>, text: string, names: NameBook): Statement {
  const key = normalizeText(text);
  const found = known.get(key);
  if (found !== undefined) return found;
  const terms = analyzeText(text);
  const entities = findEntities(text, terms, names);
  const statement: Statement = {
    id: known.size,
    text,
    terms,
    stems: new Set(terms.filter((term) => !term.stop).map((term) => term.stem)),
    joined: ` ${terms.map((term) => term.stem).join(' ')} `,
    entities,
    speech: readSpeakers(text, terms, entities),
  };
  known.set(key, statement);
  return statement;
}

/**
 * What the sentences of a passage mean without saying it: a pronoun stands for the person named last before it, a
 * sentence inside a quotation is said by whoever began it (or, at a passage's head, by whoever is named right after).
 */
function resolveMeant(
  bare: readonly Omit<Unit, 'meant'>[],
  context: { lastNamed: ReadonlySet<string> },
): readonly Unit[] {
  return bare.map((unit, i) => {
    const { statement } = unit;
    const next = bare[i + 1]?.statement;
    const meant = new Set<string>();
    if (statement.speech.pronoun) for (const stem of context.lastNamed) meant.add(stem);
    if (statement.speech.speakers.size === 0 && statement.speech.quoted) {
      const said = i > 0 ? context.lastNamed : (next?.speech.speakers ?? context.lastNamed);
      for (const stem of said) meant.add(stem);
    }
    if (statement.speech.speakers.size > 0) context.lastNamed = statement.speech.speakers;
    else if (statement.speech.subject.size > 0) context.lastNamed = statement.speech.subject;
    return { ...unit, meant };
  });
}

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

function indexTexts(texts: readonly string[]): MiniSearch {
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => analyzeText(text).flatMap((term) => (term.stop ? [] : [term.stem])),
    processTerm: (term) => term,
  });
  search.addAll(texts.map((text, id) => ({ id, text })));
  return search;
}
