import { IRREGULAR_FORMS } from '../corpus/irregular-forms-en.ts';
import { collectExpressions, type Expression, type ExpressionBook, stemsOfExpression } from './expressions.ts';

/** Groups of expressions each of which stands for every other of its group; a line is one group, split by ", ". */
export interface ExpressionGroups {
  readonly lines: readonly string[];
  /** How surely, 0 to 1; where several groups hold the same two, the surest counts. */
  readonly weight: number;
}

/** What a book is asked: the expressions that begin with a stem. */
export type ExpressionLookup = Pick<ExpressionBook, 'get'>;

interface Group {
  readonly members: readonly string[];
  readonly weight: number;
}

interface Member {
  readonly group: Group;
  readonly text: string;
}

/**
 * A book of groups that stems a member only when a word that begins like it is looked up: stemming ten thousand of them
 * takes longer than everything else that a start does.
 */
export function openGroups(sources: readonly ExpressionGroups[]): ExpressionLookup {
  const members = shelve(sources);
  const stemsOf = remember(stemsOfExpression);
  const find = (stem: string): readonly Expression[] | undefined => {
    const collector = collectExpressions();
    for (const { group, text } of members.get(stem.slice(0, SHELF_LETTERS)) ?? []) {
      const from = stemsOf(text);
      if (from[0] !== stem) continue;
      for (const other of group.members) collector.add(from, stemsOf(other), group.weight);
    }
    return collector.build().get(stem);
  };
  return { get: remember(find) };
}

/** Stemming leaves these many letters of a word as they are, "dying" and its like apart. */
const SHELF_LETTERS = 2;

function shelve(sources: readonly ExpressionGroups[]): ReadonlyMap<string, readonly Member[]> {
  const shelves = new Map<string, Member[]>();
  for (const { lines, weight } of sources) {
    for (const line of lines) {
      const group = { members: line.split(', '), weight };
      for (const text of group.members) {
        const letters = shelfOf(text);
        const shelf = shelves.get(letters);
        if (shelf === undefined) shelves.set(letters, [{ group, text }]);
        else shelf.push({ group, text });
      }
    }
  }
  return shelves;
}

function shelfOf(text: string): string {
  const [, first = text] = FIRST_WORD.exec(text) ?? [];
  const word = first.includes('.') ? first.replaceAll('.', '') : first;
  return (Object.hasOwn(IRREGULAR_FORMS, word) ? (IRREGULAR_FORMS[word] as string) : word).slice(0, SHELF_LETTERS);
}

const FIRST_WORD = /^(?:(?:the|an?) )?([^ -]+)/;

/** Keeps what was found; that nothing was found is not kept, for people type anything. */
function remember<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    if (value !== undefined) known.set(key, value);
    return value;
  };
}
