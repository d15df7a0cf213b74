import { IRREGULAR_FORMS } from '../corpus/irregular-forms-en.ts';
import { collectExpressions, type Expression, type ExpressionBook, stemsOfExpression } from './expressions.ts';

/** Groups of expressions each of which stands for every other of its group: one group a line, split by ", ". */
export interface ExpressionGroups {
  readonly tables: readonly string[];
  /** How surely, 0 to 1; where several groups hold the same two, the surest counts. */
  readonly weight: number;
}

/** What a book is asked: the expressions that begin with a stem. */
export type ExpressionLookup = Pick<ExpressionBook, 'get'>;

/** A line of a table, and the member of it that begins as looked up. */
interface Place {
  readonly member: string;
  readonly line: string;
  readonly weight: number;
}

/**
 * A book of groups that searches its tables for what begins like the word that is looked up, and keeps what it found:
 * reading and stemming ten thousand expressions takes longer than everything else that a start does.
 */
export function openGroups(sources: readonly ExpressionGroups[]): ExpressionLookup {
  const texts = remember(() => sources.map(({ tables, weight }) => ({ text: `\n${tables.join('\n')}\n`, weight })));
  const shelf = remember((letters: string) =>
    texts('all').flatMap(({ text, weight }) =>
      startsLike(letters).flatMap((start) => findPlaces(text, start).map((place) => ({ ...place, weight }))),
    ),
  );
  const find = remember((stem: string) => readExpressions(stem, shelf(shelfOf(stem))));
  // What is on no shelf is not kept, for people type anything.
  return { get: (stem) => (shelf(shelfOf(stem)).length === 0 ? undefined : find(stem)) };
}

function readExpressions(stem: string, places: readonly Place[]): readonly Expression[] | undefined {
  const collector = collectExpressions();
  for (const { member, line, weight } of places) {
    const from = stemsOfExpression(member);
    if (from[0] !== stem) continue;
    for (const other of line.split(', ')) collector.add(from, stemsOfExpression(other), weight);
  }
  return collector.build().get(stem);
}

const SHELF_LETTERS = 3;

/** Stemming leaves these many letters of a word as they are, but for a "y" that becomes "i". */
function shelfOf(word: string): string {
  const letters = word.slice(0, SHELF_LETTERS);
  return letters.endsWith('y') ? `${letters.slice(0, -1)}i` : letters;
}

/** How the words of a shelf may begin in a table: with its letters, or as an irregular form of one that does. */
function startsLike(letters: string): readonly string[] {
  const starts = [letters, ...(IRREGULAR_BY_SHELF.get(letters) ?? [])];
  return letters.endsWith('i') ? [...starts, `${letters.slice(0, -1)}y`] : starts;
}

const IRREGULAR_BY_SHELF: ReadonlyMap<string, readonly string[]> = indexIrregular();

function indexIrregular(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, base] of Object.entries(IRREGULAR_FORMS)) {
    const letters = shelfOf(base);
    if (form.startsWith(letters)) continue;
    const others = forms.get(letters);
    if (others === undefined) forms.set(letters, [form]);
    else others.push(form);
  }
  return forms;
}

function findPlaces(text: string, start: string): Omit<Place, 'weight'>[] {
  const places: Omit<Place, 'weight'>[] = [];
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const [article] = BEFORE_MEMBER.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at)) ?? [];
    if (article === undefined) continue;
    const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
    const end = text.slice(at).search(/, |\n/);
    places.push({ member: text.slice(at, at + end), line });
  }
  return places;
}

const BEFORE_MEMBER = /(?:, |\n)(?:the |an? )?$/;
const LONGEST_BEFORE = 6;

function remember<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key) as Value;
  };
}
