import { normalizeText } from '../corpus/normalize.ts';
import type { Story } from '../corpus/story.ts';
import { analyzeText, type Term } from './analysis.ts';
import { weighWords } from './frequency.ts';
import { readWanted } from './read-wanted.ts';
import type { AnalyzedText, StoryTexts } from './story-texts.ts';
import type { Wanted } from './wanted.ts';

/** A question of the story's editor, ready to be compared, and the statements that hold its quote. */
export interface KnownQuestion {
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
  readonly askedStems: Pick<ReadonlyMap<string, ReadonlySet<number>>, 'get' | 'has' | 'size'>;
  /** Share of the story's statements that they ask about, 0 to 1. */
  readonly edited: number;
}

/** What of one of the editor's questions tells nothing of the others. */
export interface ReadQuestion {
  /** Every word, in order. */
  readonly words: readonly string[];
  readonly content: readonly AskedWord[];
  readonly wanted: () => Wanted;
  readonly statements: readonly number[];
}

type AskedWord = Pick<Term, 'word' | 'stem' | 'stop'>;

/** Reads the `questions:` of a story against its statements; a quote counts wherever a sentence holds it, typography aside. */
export function readEditorQuestions(story: Story, texts: StoryTexts['all']): readonly ReadQuestion[] {
  if (story.questions.length === 0) return [];
  const normalized = texts.map(({ text }) => normalizeText(text));
  return story.questions.flatMap(({ ask, quote }) => {
    const holding = statementsWith(normalizeText(quote), normalized).map((i) => (texts[i] as AnalyzedText).id);
    return ask.map((text) => readQuestion(text, holding));
  });
}

function readQuestion(text: string, statements: readonly number[]): ReadQuestion {
  const terms = analyzeText(text);
  const words = terms.map((term) => term.word);
  const content = terms.filter(carriesMeaning).map(({ word, stem, stop }) => ({ word, stem, stop }));
  return { words, content, wanted: () => readWanted(text), statements };
}

/** @param statements how many the story has. */
export function openEditorBook(story: Story, read: readonly ReadQuestion[], statements: number): EditorBook {
  const stems = read.map(({ content }) => new Set(content.map(({ stem }) => stem)));
  const byStem = groupPlaces(stems);
  const askedStems = new AskedStems(read, byStem);
  const weigh = ({ word, stem, stop }: AskedWord): number =>
    stop ? TELLING_WEIGHT : weighAsked([word], [stem], askedStems, story);
  return {
    questions: read.map((question, i) => new LazyQuestion(question, stems[i] as ReadonlySet<string>, weigh)),
    byStem,
    askedStems,
    edited: new Set(read.flatMap((known) => known.statements)).size / Math.max(1, statements),
  };
}

/** Most of an editor's questions share no word with the one asked: what is read only to compare them, a start need not wait for. */
class LazyQuestion implements KnownQuestion {
  readonly stems: ReadonlySet<string>;
  readonly opener: string;
  readonly statements: readonly number[];
  readonly #read: ReadQuestion;
  readonly #weigh: (word: AskedWord) => number;
  #words: ReadonlySet<string> | undefined;
  #weights: ReadonlyMap<string, number> | undefined;
  #weight: number | undefined;
  #wanted: Wanted | undefined;

  constructor(read: ReadQuestion, stems: ReadonlySet<string>, weigh: (word: AskedWord) => number) {
    this.stems = stems;
    this.opener = openerOf(read.words);
    this.statements = read.statements;
    this.#read = read;
    this.#weigh = weigh;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= new Set(this.#read.words);
    return this.#words;
  }

  get weights(): ReadonlyMap<string, number> {
    this.#weights ??= new Map(this.#read.content.map((word) => [word.stem, this.#weigh(word)]));
    return this.#weights;
  }

  get weight(): number {
    this.#weight ??= [...this.weights.values()].reduce((sum, own) => sum + own, 0);
    return this.#weight;
  }

  get wanted(): Wanted {
    this.#wanted ??= this.#read.wanted();
    return this.#wanted;
  }
}

/** As kept on disk. */
export type PackedQuestion = Omit<ReadQuestion, 'wanted'> & { readonly wanted: Wanted };

export function packQuestion({ wanted, ...read }: ReadQuestion): PackedQuestion {
  return { ...read, wanted: wanted() };
}

export function unpackQuestion({ wanted, ...read }: PackedQuestion): ReadQuestion {
  return { ...read, wanted: () => wanted };
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

/** Read of a stem when it is first asked for: a question has few of them. */
class AskedStems {
  readonly #questions: readonly ReadQuestion[];
  readonly #byStem: EditorBook['byStem'];
  readonly #known = new Map<string, ReadonlySet<number>>();

  constructor(questions: readonly ReadQuestion[], byStem: EditorBook['byStem']) {
    this.#questions = questions;
    this.#byStem = byStem;
  }

  get size(): number {
    return this.#byStem.size;
  }

  has(stem: string): boolean {
    return this.#byStem.has(stem);
  }

  get(stem: string): ReadonlySet<number> | undefined {
    const places = this.#byStem.get(stem);
    if (places === undefined) return undefined;
    const statements =
      this.#known.get(stem) ?? new Set(places.flatMap((place) => (this.#questions[place] as ReadQuestion).statements));
    this.#known.set(stem, statements);
    return statements;
  }
}

/** @param stems of each question. */
function groupPlaces(stems: readonly ReadonlySet<string>[]): EditorBook['byStem'] {
  const places = new Map<string, number[]>();
  stems.forEach((own, i) => {
    for (const stem of own) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [i]);
      else known.push(i);
    }
  });
  return places;
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
