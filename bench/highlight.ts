import { findHighlight } from '../src/answer/highlight.ts';
import { readQuestion } from '../src/answer/question.ts';
import { bareStory } from '../src/corpus/bare-story.ts';
import type { Span, Story } from '../src/corpus/story.ts';
import { buildVersion } from '../src/corpus/version.ts';
import { buildLibrary, type LoadedStory } from '../src/library.ts';
import { buildQuery } from '../src/search/query.ts';
import type { Unit } from '../src/search/units.ts';
import type { SquadParagraph, SquadQuestion } from './squad.ts';

/** Where the program points in the sentence that answers, and where people point. */
export interface Pointing {
  readonly kind: string;
  readonly question: string;
  readonly wanted: string;
  readonly sentence: string;
  /** Empty where nothing was pointed at. */
  readonly pointed: string;
  readonly gold: readonly string[];
  /** Whether it shares a character with words that people gave. */
  readonly overlaps: boolean;
  /** The best share of words in common, 0 to 1: pointing at too much costs as pointing at too little does. */
  readonly f1: number;
}

/** Points at the answer of every answerable question, given the sentence that holds it. */
export function pointAtAnswers(paragraphs: readonly SquadParagraph[]): Pointing[] {
  const articles = [...new Set(paragraphs.map(({ article }) => article))];
  return articles.flatMap((article) => pointInArticle(paragraphs.filter((paragraph) => paragraph.article === article)));
}

function pointInArticle(paragraphs: readonly SquadParagraph[]): Pointing[] {
  const texts = paragraphs.map(({ text }) => text.replace(/\n/g, ' '));
  const [loaded] = buildLibrary([makeStory(texts.join('\n\n'))]).stories;
  if (loaded === undefined) return [];
  let offset = 0;
  return paragraphs.flatMap(({ text, questions }) => {
    const at = offset;
    offset += text.length + 2;
    return questions.flatMap((question) => pointAt(loaded, question, at) ?? []);
  });
}

function pointAt(loaded: LoadedStory, { question, answers }: SquadQuestion, offset: number): Pointing | undefined {
  const gold = answers.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  const unit = loaded.index.units.flat().find(({ sentence }) => gold.some((span) => overlap(span, sentence)));
  const [part] = readQuestion(question, loaded);
  if (unit === undefined || part === undefined) return undefined;
  const highlight = findHighlight(buildQuery(part.terms, part.wanted, loaded.index), unit);
  return comparePointing(question, part.wanted, unit, highlight, gold);
}

function comparePointing(
  question: string,
  wanted: string,
  { version: { body }, sentence }: Unit,
  highlight: Span | null,
  gold: readonly Span[],
): Pointing {
  const text = ({ start, end }: Span): string => body.slice(start, end);
  const pointed = highlight === null ? '' : text(highlight);
  return {
    kind: kindOf(question),
    question,
    wanted,
    sentence: text(sentence),
    pointed,
    gold: [...new Set(gold.map(text))],
    overlaps: highlight !== null && gold.some((span) => overlap(span, highlight)),
    f1: Math.max(...gold.map((span) => shareWords(pointed, text(span)))),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const KINDS = [
  'how many',
  'how much',
  'how long',
  'when',
  'who',
  'whom',
  'where',
  'why',
  'which',
  'what',
  'how',
] as const;

/** The first question word, wherever it stands. */
export function kindOf(question: string): string {
  const text = question.toLowerCase();
  const found = KINDS.map((kind) => ({ kind, at: text.search(new RegExp(`\\b${kind}\\b`)) })).filter(
    ({ at }) => at >= 0,
  );
  return found.sort((a, b) => a.at - b.at || b.kind.length - a.kind.length)[0]?.kind ?? 'other';
}

/** Harmonic mean of precision and recall over words, as SQuAD measures (Rajpurkar et al. 2016). */
export function shareWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !['a', 'an', 'the'].includes(word));
}

function makeStory(body: string): Story {
  return bareStory('article', 'An article', [buildVersion({ id: '0' }, 0, body, 'en')]);
}
