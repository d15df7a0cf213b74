import { IRREGULAR_FORMS } from '../corpus/irregular-forms-en.ts';
import { remember } from '../corpus/memo.ts';
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
  let tables: readonly IndexedTables[] | undefined;
  const find = remember(MOST_STEMS_KEPT, (stem) => {
    tables ??= sources.map(indexTables);
    const places = tables.flatMap((table) => startsLike(stem).flatMap((start) => findPlaces(table, start)));
    return readExpressions(stem, places);
  });
  return { get: find };
}

const MOST_STEMS_KEPT = 2_000;

function readExpressions(stem: string, places: readonly Place[]): readonly Expression[] {
  const collector = collectExpressions();
  for (const { member, line, weight } of places) {
    const from = stemsOfExpression(member);
    if (from[0] !== stem) continue;
    for (const other of line.split(', ')) collector.add(from, stemsOfExpression(other), weight);
  }
  return collector.build().get(stem) ?? [];
}

/** Stemming leaves these many letters of a word as they are, but for a "y" that becomes "i". */
const LEAST_KEPT = 3;
/** And of a long word all but so many of those that its stem has. */
const MOST_CHANGED = 2;

/** How words of a stem may begin in a table: with its letters, or as an irregular form of a word that does. */
function startsLike(stem: string): readonly string[] {
  const letters = stem.slice(0, Math.max(LEAST_KEPT, stem.length - MOST_CHANGED));
  const starts = [letters, ...(IRREGULAR_BY_START.get(startOf(stem)) ?? [])];
  if (letters.length > LEAST_KEPT || !/[iy]$/.test(letters)) return starts;
  return [...starts, letters.slice(0, -1) + (letters.endsWith('i') ? 'y' : 'i')];
}

const IRREGULAR_BY_START: ReadonlyMap<string, readonly string[]> = indexIrregular();

function indexIrregular(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, base] of Object.entries(IRREGULAR_FORMS)) {
    const start = startOf(base);
    const others = forms.get(start);
    if (others === undefined) forms.set(start, [form]);
    else others.push(form);
  }
  return forms;
}

/** A "y" at the end is an "i" in a stem. */
function startOf(word: string): string {
  return word.slice(0, LEAST_KEPT).replace(/y$/, 'i');
}

/** Some tables as one text, and where in it the members begin with a letter. */
interface IndexedTables {
  readonly text: string;
  readonly startsWith: (letter: string) => readonly number[];
  readonly weight: number;
}

function indexTables({ tables, weight }: ExpressionGroups): IndexedTables {
  const text = `\n${tables.join('\n')}\n`;
  const startsWith = remember(MOST_LETTERS_KEPT, (letter) => {
    const starts: number[] = [];
    for (let at = text.indexOf(` ${letter}`); at >= 0; at = text.indexOf(` ${letter}`, at + 1)) {
      if (BEFORE_MEMBER.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at))) starts.push(at + 1);
    }
    for (let at = text.indexOf(`\n${letter}`); at >= 0; at = text.indexOf(`\n${letter}`, at + 1)) starts.push(at + 1);
    return starts.sort((one, other) => one - other);
  });
  return { text, startsWith, weight };
}

const MOST_LETTERS_KEPT = 100;

/** What stands before the space before a member, an article at the most. */
const BEFORE_MEMBER = /,$|(?:, |\n)(?:the|an?)$/;
const LONGEST_BEFORE = 5;

function findPlaces({ text, startsWith, weight }: IndexedTables, start: string): Place[] {
  const places: Place[] = [];
  for (const at of startsWith(start.charAt(0))) {
    if (!text.startsWith(start, at)) continue;
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(text.lastIndexOf('\n', at) + 1, lineEnd);
    const comma = text.indexOf(', ', at);
    places.push({ member: text.slice(at, comma < 0 ? lineEnd : Math.min(comma, lineEnd)), line, weight });
  }
  return places;
}
