import type { Sentence, Version } from '../corpus/story.ts';
import { contentStems, type Term } from './analysis.ts';
import { createEntityFinder, type Entity, type EntityFinder, type EntityKind, type NameBook } from './entities.ts';
import { findMeant } from './meant.ts';
import { hasPronoun, isQuoted, readSpeakers, SPEAKING_KINDS, type Speech } from './speakers.ts';
import type { AnalyzedText } from './story-texts.ts';

/** A sentence's text as the ranking reads it; one for all the versions in which the same words stand. */
export interface Statement {
  readonly id: number;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** All stems in order with a space around each, so that an expression is found as a substring. */
  readonly joined: string;
  findEntities(kinds: ReadonlySet<EntityKind>): readonly Entity[];
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

/**
 * Reads what it is asked for when first asked, and keeps it. A class, here and below, for an archive opens thousands of them:
 * getters of object literals make each object a shape of its own, several times as large and slower to look into.
 */
export class LazyStatement implements Statement {
  readonly id: number;
  readonly text: string;
  readonly #analyzed: AnalyzedText;
  readonly #names: NameBook;
  #stems: ReadonlySet<string> | undefined;
  #joined: string | undefined;
  #find: EntityFinder | undefined;
  #speech: Speech | undefined;

  constructor(analyzed: AnalyzedText, names: NameBook) {
    this.id = analyzed.id;
    this.text = analyzed.text;
    this.#analyzed = analyzed;
    this.#names = names;
  }

  get terms(): readonly Term[] {
    return this.#analyzed.terms;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(contentStems(this.terms));
    return this.#stems;
  }

  get joined(): string {
    this.#joined ??= ` ${this.terms.map((term) => term.stem).join(' ')} `;
    return this.#joined;
  }

  findEntities(kinds: ReadonlySet<EntityKind>): readonly Entity[] {
    this.#find ??= createEntityFinder(this.text, () => this.terms, this.#names);
    return this.#find(kinds);
  }

  get speech(): Speech {
    this.#speech ??= readSpeakers(this.text, this.terms, this.findEntities(SPEAKING_KINDS));
    return this.#speech;
  }
}

export class LazyUnit implements Unit {
  readonly version: Version;
  readonly sentence: Sentence;
  readonly statement: Statement;
  readonly passageText: number;
  readonly #units: readonly Unit[];
  #meant: ReadonlySet<string> | undefined;

  /** @param units those of the version before it; may grow by it and those behind it. */
  constructor(version: Version, sentence: Sentence, statement: Statement, passageText: number, units: readonly Unit[]) {
    this.version = version;
    this.sentence = sentence;
    this.statement = statement;
    this.passageText = passageText;
    this.#units = units;
  }

  get meant(): ReadonlySet<string> {
    this.#meant ??= meansMore(this.statement) ? findMeant(this.#units, this.sentence.index) : NOTHING;
    return this.#meant;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function meansMore({ terms, text }: Statement): boolean {
  return hasPronoun(terms) || isQuoted(text);
}
