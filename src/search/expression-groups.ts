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
 * A book of groups that reads of its tables what begins like the word that is looked up, and keeps it: reading and stemming
 * ten thousand expressions takes longer than everything else that a start does.
 */
export function openGroups(sources: readonly ExpressionGroups[]): ExpressionLookup {
  const tables = remember(() => sources.map(indexTables));
  const shelf = remember((letters: string) =>
    tables('all').flatMap((table) => startsLike(letters).flatMap((start) => findPlaces(table, start))),
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

/** The text of some tables, and where in it the members begin with the same letters, three at the most. */
interface IndexedTables {
  readonly text: string;
  readonly starts: ReadonlyMap<string, readonly number[]>;
  readonly weight: number;
}

function indexTables({ tables, weight }: ExpressionGroups): IndexedTables {
  const text = `${tables.join('\n')}\n`;
  const starts = new Map<string, number[]>();
  for (const match of text.matchAll(MEMBER_START)) {
    const at = match.index + match[0].length;
    for (let length = 1; length <= SHELF_LETTERS; length++) {
      const letters = text.slice(at, at + length);
      const known = starts.get(letters);
      if (known === undefined) starts.set(letters, [at]);
      else known.push(at);
    }
  }
  return { text, starts, weight };
}

/** What stands before a member's first letter, an article at the most. */
const MEMBER_START = /(?:(?<=^|\n)|(?<=, ))(?:the |an? )?(?=[^\n])/g;

function findPlaces({ text, starts, weight }: IndexedTables, start: string): Place[] {
  const places: Place[] = [];
  for (const at of starts.get(start.slice(0, SHELF_LETTERS)) ?? []) {
    if (!text.startsWith(start, at)) continue;
    const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
    const lineEnd = text.indexOf('\n', at);
    const comma = text.indexOf(', ', at);
    places.push({ member: text.slice(at, comma < 0 ? lineEnd : Math.min(comma, lineEnd)), line, weight });
  }
  return places;
}

function remember<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key) as Value;
  };
}
