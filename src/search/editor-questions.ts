import { normalizeText } from '../corpus/normalize.ts';
import type { Story } from '../corpus/story.ts';
import { analyzeText, type Term } from './analysis.ts';
import { weighWords } from './frequency.ts';
import { readWanted } from './read-wanted.ts';
import type { Statement } from './units.ts';
import type { Wanted } from './wanted.ts';

/** A question of the story's editor, ready to be compared, and the statements that hold its quote. */
export interface KnownQuestion {
  readonly text: string;
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
  /** Every folded word, joining words included. */
  readonly words: ReadonlySet<string>;
  /** What each stem counts for. */
  readonly weights: ReadonlyMap<string, number>;
  /** Of all of them together. */
  readonly weight: number;
  /** First question word, "" where there is none: "when" and "who" ask different things with the same words. */
  readonly opener: string;
  readonly wanted: Wanted;
  readonly statements: readonly number[];
}

/** What the editor of a story says readers ask. */
export interface EditorBook {
  readonly questions: readonly KnownQuestion[];
  /** Places in `questions`, by each stem that they ask with. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** The statements that they ask about, likewise. */
  readonly askedStems: ReadonlyMap<string, ReadonlySet<number>>;
  /** Share of the story's statements that they ask about, 0 to 1. */
  readonly edited: number;
}

/** Reads the `questions:` of a story against its statements; a quote counts wherever a sentence holds it, typography aside. */
export function readEditorBook(story: Story, statements: readonly Statement[]): EditorBook {
  const read = readQuestions(story, statements);
  const askedStems = readAskedStems(read);
  const weigh = ({ word, stem, stop }: Term): number =>
    stop ? TELLING_WEIGHT : weighAsked([word], [stem], askedStems, story);
  return {
    questions: read.map((question) => new LazyQuestion(question, weigh)),
    byStem: groupByStem(read, (_, i) => [i]),
    askedStems,
    edited: new Set(read.flatMap((known) => known.statements)).size / Math.max(1, statements.length),
  };
}

function readQuestions(story: Story, statements: readonly Statement[]): readonly ReadQuestion[] {
  if (story.questions.length === 0) return [];
  const normalized = statements.map((statement) => normalizeText(statement.text));
  return story.questions.flatMap(({ ask, quote }) => {
    const holding = statementsWith(normalizeText(quote), normalized).map((i) => (statements[i] as Statement).id);
    return ask.map((text) => readQuestion(text, holding));
  });
}

type ReadQuestion = Omit<KnownQuestion, 'weights' | 'weight' | 'wanted'> & { readonly content: readonly Term[] };

function readQuestion(text: string, statements: readonly number[]): ReadQuestion {
  const terms = analyzeText(text);
  const content = terms.filter(carriesMeaning);
  const words = terms.map((term) => term.word);
  const stems = new Set(content.map((term) => term.stem));
  return { text, content, stems, words: new Set(words), opener: openerOf(words), statements };
}

/** Most of an editor's questions share no word with the one asked: what is read only to compare them, a start need not wait for. */
class LazyQuestion implements KnownQuestion {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly opener: string;
  readonly statements: readonly number[];
  readonly #content: readonly Term[];
  readonly #weigh: (term: Term) => number;
  #weights: ReadonlyMap<string, number> | undefined;
  #weight: number | undefined;
  #wanted: Wanted | undefined;

  constructor({ text, stems, words, opener, statements, content }: ReadQuestion, weigh: (term: Term) => number) {
    this.text = text;
    this.stems = stems;
    this.words = words;
    this.opener = opener;
    this.statements = statements;
    this.#content = content;
    this.#weigh = weigh;
  }

  get weights(): ReadonlyMap<string, number> {
    this.#weights ??= new Map(this.#content.map((term) => [term.stem, this.#weigh(term)]));
    return this.#weights;
  }

  get weight(): number {
    this.#weight ??= [...this.weights.values()].reduce((sum, own) => sum + own, 0);
    return this.#weight;
  }

  get wanted(): Wanted {
    this.#wanted ??= readWanted(this.text);
    return this.#wanted;
  }
}

/** Where the quote is a whole sentence, another one that holds its words as a part is not meant. */
function statementsWith(quote: string, texts: readonly string[]): readonly number[] {
  const holding = [...texts.keys()].filter((i) => (texts[i] as string).includes(quote));
  const whole = holding.filter((i) => (texts[i] as string).length <= quote.length + MARKS);
  return whole.length > 0 ? whole : holding;
}

/** Marks around a sentence that an editor leaves out: a full stop, quotation marks. */
const MARKS = 3;

/** What words count for when two questions are compared: "release" says little where the editor asks with it everywhere. */
export function weighAsked(
  words: readonly string[],
  stems: readonly string[],
  asked: EditorBook['askedStems'],
  { questions }: Story,
): number {
  const holding = Math.min(...stems.map((stem) => asked.get(stem)?.size ?? 0));
  return weighWords(words, holding, Math.max(questions.length, holding));
}

function readAskedStems(questions: readonly Pick<KnownQuestion, 'stems' | 'statements'>[]) {
  const lists = groupByStem(questions, ({ statements }) => statements);
  return new Map([...lists].map(([stem, ids]): [string, ReadonlySet<number>] => [stem, new Set(ids)]));
}

function groupByStem<T extends Pick<KnownQuestion, 'stems'>>(
  questions: readonly T[],
  itemsOf: (question: T, i: number) => readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  questions.forEach((question, i) => {
    for (const stem of question.stems) {
      const group = groups.get(stem) ?? [];
      group.push(...itemsOf(question, i));
      groups.set(stem, group);
    }
  });
  return groups;
}

/** Joining words that turn a question into another one: "the meeting" is not "the other meeting". */
export const TELLING = new Set([
  'other',
  'another',
  'else',
  'not',
  'no',
  'before',
  'after',
  'still',
  'again',
  'besides',
  'without',
  'both',
]);

export const TELLING_WEIGHT = 0.4;

function carriesMeaning(term: Term): boolean {
  return !term.stop || TELLING.has(term.word);
}

const OPENERS = new Set(['who', 'whom', 'whose', 'what', 'when', 'where', 'why', 'how', 'which']);
const MEASURED = new Set('old many much long far often tall high deep wide big large fast heavy'.split(' '));
const TIMES = new Set('time date day month year'.split(' '));
const AUXILIARY = new Set(
  'is are was were am do does did has have had will would can could should may might must'.split(' '),
);

/** What is asked for, by the first question word; "" where it begins with a verb: "was anyone hurt when …" asks no time. */
export function openerOf(words: readonly string[]): string {
  if (AUXILIARY.has(words[0] ?? '')) return '';
  const at = words.findIndex((word) => OPENERS.has(word));
  const opener = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (opener === 'how' && MEASURED.has(next)) return 'how much';
  if ((opener === 'what' || opener === 'which') && TIMES.has(next)) return 'when';
  return opener === 'whom' || opener === 'whose' ? 'who' : opener === 'which' ? 'what' : opener;
}
