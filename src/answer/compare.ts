import type { Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import type { Row } from '../versions/alignment.ts';
import { CHANGE_KINDS, findConflicts } from '../versions/alignment.ts';
import type { Answer, Quotation } from './answer.ts';
import { toDifference } from './conflict.ts';
import type { CompareFocus } from './intent.ts';
import { type PartAnswer, refusePart } from './part-answer.ts';
import { readPosition } from './position.ts';
import { type QuestionPart, readQuestion } from './question.ts';
import { quoteSentence, quoteSentences } from './quote.ts';
import { answerStatement, findTopic } from './statements.ts';

/** Rows shown of all that changed, and of what was asked about. */
const MOST_ROWS = 8;
const MOST_TOPIC_ROWS = 2;

/**
 * Says how two versions correspond in what was asked: pairs of quotations, older first, facts before wording. Without two
 * versions named, the first and the latest are compared.
 */
export function answerCompare(
  loaded: LoadedStory,
  part: QuestionPart,
  focus: CompareFocus,
  between: readonly Version[],
): PartAnswer {
  const { from, to } = chooseVersions(loaded, between);
  if (from === to) return refusePart(0.8);
  const { rows } = loaded.links.align(from, to);
  const position = readPosition(part.text, from, to);
  const asked =
    position === undefined
      ? undefined
      : rows.filter((row) => row.from.includes(position.from) || row.to.includes(position.to));
  const chosen =
    asked ??
    (part.terms.some((term) => !term.stop) ? topicRows(loaded, part, focus, from, to, rows) : allRows(rows, focus));
  if (chosen.length === 0)
    return focus === 'all' || focus === 'kept' ? refuseTopic(loaded, part) : nothingOf(loaded, part);
  const differences = chosen.flatMap((row) =>
    findConflicts(row).map((change) => toDifference(loaded.story.id, from, to, change)),
  );
  return {
    outcome: 'compared',
    quotations: chosen.flatMap((row, pair) => quoteRow(loaded, row, from, to, pair)),
    versionsDiffer: differences.length > 0,
    differences,
    notices: [],
    related: [],
    confidence: asked !== undefined || part.terms.length === 0 ? 0.9 : 0.75,
  };
}

/** The same for a command: two versions of the caller's choice and, where given, what about. */
export function compareVersions(loaded: LoadedStory, between: readonly Version[], about: string): Answer {
  const [part] = readQuestion(about, loaded);
  const asked = part ?? NOTHING_IN_PARTICULAR;
  return { question: about, ...answerCompare(loaded, asked, 'all', between) };
}

const NOTHING_IN_PARTICULAR: QuestionPart = {
  text: '',
  intent: { kind: 'compare', focus: 'all', topic: '', between: [] },
  scope: { kind: 'any' },
  wanted: 'thing',
  terms: [],
};

function chooseVersions(
  { story }: LoadedStory,
  between: readonly Version[],
): { readonly from: Version; readonly to: Version } {
  const first = story.versions[0] as Version;
  const last = story.versions.at(-1) as Version;
  const named = [...between].sort((a, b) => a.order - b.order);
  const [from, to] = named;
  if (from === undefined) return { from: first, to: last };
  if (to !== undefined) return { from, to: named.at(-1) as Version };
  return from === first ? { from: first, to: last } : { from: story.versions[from.order - 1] ?? first, to: from };
}

/** What changed in all: facts by their weight, then what is new and what is gone, then mere wording. */
function allRows(rows: readonly Row[], focus: CompareFocus): readonly Row[] {
  const wanted = rows.filter((row) => fitsFocus(row, focus));
  return [...wanted].sort((a, b) => weightOf(a) - weightOf(b)).slice(0, MOST_ROWS);
}

function fitsFocus(row: Row, focus: CompareFocus): boolean {
  if (focus === 'added') return row.relation === 'added';
  if (focus === 'removed') return row.relation === 'removed';
  return row.relation !== 'unchanged';
}

/** Lower comes first. */
function weightOf(row: Row): number {
  const kinds = row.changes.map(({ kind }) => CHANGE_KINDS.indexOf(kind));
  if (row.relation === 'changed') return Math.min(...kinds);
  if (row.relation === 'added' || row.relation === 'removed') return CHANGE_KINDS.indexOf('tense') + 0.5;
  return CHANGE_KINDS.length;
}

/** The rows of the sentences that say most about the topic, in whichever of the two versions. */
function topicRows(
  loaded: LoadedStory,
  part: QuestionPart,
  focus: CompareFocus,
  from: Version,
  to: Version,
  rows: readonly Row[],
): readonly Row[] {
  const candidates = findTopic(loaded, part, [from, to]);
  const found: Row[] = [];
  for (const { unit } of candidates) {
    const row = rows.find((other) => other.from.includes(unit.sentence) || other.to.includes(unit.sentence));
    if (row !== undefined && !found.includes(row)) found.push(row);
  }
  const focused = focus === 'added' || focus === 'removed' ? found.filter((row) => row.relation === focus) : [];
  return (focused.length > 0 ? focused : found).slice(0, MOST_TOPIC_ROWS);
}

function quoteRow(loaded: LoadedStory, row: Row, from: Version, to: Version, pair: number): readonly Quotation[] {
  return [quoteSentences(loaded, from, row.from), quoteSentences(loaded, to, row.to)]
    .filter((quotation): quotation is Quotation => quotation !== undefined)
    .map((quotation) => ({ ...quotation, pair }));
}

function refuseTopic(loaded: LoadedStory, part: QuestionPart): PartAnswer {
  const { related, confidence } = answerStatement(loaded, part, loaded.story.versions);
  return refusePart(confidence, related);
}

/** Nothing of the kind asked for: that is an answer of its own when nothing else was asked. */
function nothingOf(loaded: LoadedStory, part: QuestionPart): PartAnswer {
  const [nearest] = findTopic(loaded, part, loaded.story.versions);
  return refusePart(
    0.7,
    nearest === undefined ? [] : [quoteSentence(loaded, nearest.unit.version, nearest.unit.sentence)],
  );
}
