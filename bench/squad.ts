import type { Span } from '../src/corpus/story.ts';

/** A paragraph of a SQuAD file, the format of https://rajpurkar.github.io/SQuAD-explorer/ (Rajpurkar et al. 2018). */
export interface SquadParagraph {
  readonly article: string;
  readonly text: string;
  readonly questions: readonly SquadQuestion[];
}

export interface SquadQuestion {
  readonly id: string;
  readonly question: string;
  /** The answering words, in UTF-16 code units of the paragraph; empty where the paragraph does not answer. */
  readonly answers: readonly Span[];
}

/** A question that can be answered, and where. */
export interface PlacedQuestion extends SquadQuestion {
  readonly article: string;
  /** Position of the answering paragraph in the list of all paragraphs. */
  readonly paragraph: number;
}

/** A sentence of the paragraphs asked over. */
export interface SquadSentence extends Span {
  readonly article: string;
  readonly paragraph: number;
  readonly text: string;
}

interface RawParagraph {
  readonly context: string;
  readonly qas?: readonly {
    readonly id: string;
    readonly question: string;
    readonly is_impossible?: boolean;
    readonly answers?: readonly { readonly text: string; readonly answer_start: number }[];
  }[];
}

export function parseSquad(json: string): SquadParagraph[] {
  const file = JSON.parse(json) as { data: readonly { title: string; paragraphs: readonly RawParagraph[] }[] };
  return file.data.flatMap(({ title, paragraphs }) => paragraphs.map((paragraph) => readParagraph(title, paragraph)));
}

function readParagraph(article: string, { context, qas = [] }: RawParagraph): SquadParagraph {
  const questions = qas.map(({ id, question, is_impossible: impossible, answers = [] }) => ({
    id,
    question,
    answers: impossible === true ? [] : answers.map((answer) => locateAnswer(context, answer)),
  }));
  return { article, text: context, questions };
}

/** SQuAD counts code points; where that is not the same, the answer's text is found at the nearest place. */
function locateAnswer(context: string, { text, answer_start: at }: { text: string; answer_start: number }): Span {
  const start = context.startsWith(text, at) ? at : [...context].slice(0, at).join('').length;
  return { start, end: start + text.length };
}

export function listAnswerable(paragraphs: readonly SquadParagraph[]): PlacedQuestion[] {
  return paragraphs.flatMap(({ article, questions }, paragraph) =>
    questions.filter(({ answers }) => answers.length > 0).map((question) => ({ ...question, article, paragraph })),
  );
}

export function listSentences(
  paragraphs: readonly SquadParagraph[],
  split: (text: string) => readonly Span[],
): SquadSentence[] {
  return paragraphs.flatMap(({ article, text }, paragraph) =>
    split(text).map(({ start, end }) => ({ article, paragraph, start, end, text: text.slice(start, end) })),
  );
}

/** The sentence holds words that answer, at least in part: an answer may run over a sentence's end. */
export function holdsAnswer(sentence: SquadSentence, { paragraph, answers }: PlacedQuestion): boolean {
  if (sentence.paragraph !== paragraph) return false;
  return answers.some(({ start, end }) => start < sentence.end && sentence.start < end);
}
