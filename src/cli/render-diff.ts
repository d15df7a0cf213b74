import type { Sentence, Span, Version } from '../corpus/story.ts';
import { textOf } from '../corpus/story.ts';
import type { Alignment, Change, ChangeKind, Relation, Row } from '../versions/alignment.ts';
import { CHANGE_KINDS } from '../versions/alignment.ts';
import type { Style } from './render-text.ts';
import { printable } from './render-text.ts';

/** A row as scripts read it; the names are the contract's (docs/design.md). */
export interface DiffRecord {
  readonly relation: Relation;
  readonly shape: Row['shape'];
  readonly moved: boolean;
  readonly from: readonly (Span & { readonly text: string })[];
  readonly to: readonly (Span & { readonly text: string })[];
  readonly changes: readonly { readonly from: string; readonly to: string; readonly kind: ChangeKind }[];
}

export function toDiffRecords({ from, to, rows }: Alignment): DiffRecord[] {
  const quote = (version: Version) => (sentence: Sentence) => ({
    start: sentence.start,
    end: sentence.end,
    text: textOf(version, sentence),
  });
  return rows.map((row) => ({
    relation: row.relation,
    shape: row.shape,
    moved: row.moved,
    from: row.from.map(quote(from)),
    to: row.to.map(quote(to)),
    changes: row.changes.map((change) => ({ from: change.from, to: change.to, kind: change.kind })),
  }));
}

/** Two versions for a person: what they have in common is folded away, typography is only counted. */
export function renderDiff(alignment: Alignment, style: Style): string {
  const { from, to, rows } = alignment;
  const title = `${describeVersion(from)} → ${describeVersion(to)}`;
  const blocks = foldUnchanged(rows).map((block) =>
    Array.isArray(block) ? style.dim(describeFold(block)) : renderRow(block, alignment, style),
  );
  return `${[style.bold(printable(title)), ...blocks, summarize(rows)].join('\n\n')}\n`;
}

function describeVersion({ id, label, published }: Version): string {
  const details = [label, published].filter((detail) => detail !== undefined).join(', ');
  return details === '' ? id : `${id} (${details})`;
}

/** Rows that differ, and between them runs of rows that do not. */
function foldUnchanged(rows: readonly Row[]): (Row | Row[])[] {
  const blocks: (Row | Row[])[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (row.relation !== 'unchanged') blocks.push(row);
    else if (Array.isArray(last)) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function describeFold(rows: readonly Row[]): string {
  const moved = rows.filter((row) => row.moved).length;
  const sentences = rows.length === 1 ? '1 sentence unchanged' : `${rows.length} sentences unchanged`;
  return moved === 0 ? `  ${sentences}` : `  ${sentences} (${moved} moved)`;
}

function renderRow(row: Row, { from, to }: Alignment, style: Style): string {
  const marks = [row.relation, ...(row.shape === 'one' ? [] : [row.shape]), ...(row.moved ? ['moved'] : [])];
  const worded = row.changes.filter(({ kind }) => kind !== 'typography');
  const spans = (side: 'fromSpan' | 'toSpan') =>
    row.relation === 'removed' || row.relation === 'added' ? [spanOf(row)] : worded.map((change) => change[side]);
  return [
    style.bold(`  ${marks.join(', ')}`),
    ...row.from.map((sentence) => `- ${markWords(from, sentence, spans('fromSpan'), style.old)}`),
    ...row.to.map((sentence) => `+ ${markWords(to, sentence, spans('toSpan'), style.new)}`),
    ...worded.map((change) => style.dim(`    ${describeChange(change)}`)),
  ].join('\n');
}

function spanOf({ from, to }: Row): Span {
  const sentences = [...from, ...to];
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}

function markWords(version: Version, sentence: Span, spans: readonly Span[], mark: (text: string) => string): string {
  let at = sentence.start;
  let line = '';
  for (const span of spans) {
    const start = Math.max(at, span.start);
    const end = Math.min(sentence.end, span.end);
    if (end <= start) continue;
    line += printable(version.body.slice(at, start)) + mark(printable(version.body.slice(start, end)));
    at = end;
  }
  return (line + printable(version.body.slice(at, sentence.end))).replaceAll('\n', '\n  ');
}

/** Words longer than this are the sentences themselves, shown just above. */
const MAX_SHOWN = 80;

function describeChange({ kind, from, to }: Change): string {
  if (from.length > MAX_SHOWN || to.length > MAX_SHOWN) return `${kind}: too few words in common to show which`;
  if (from === '') return `${kind}: + ${printable(to)}`;
  if (to === '') return `${kind}: - ${printable(from)}`;
  return `${kind}: ${printable(from)} → ${printable(to)}`;
}

const RELATIONS: readonly Relation[] = ['changed', 'reworded', 'added', 'removed', 'unchanged'];

function summarize(rows: readonly Row[]): string {
  const relations = count(
    RELATIONS,
    rows.map((row) => row.relation),
  );
  const shapes = count(
    ['merged', 'split', 'moved'],
    rows.flatMap((row) => [row.shape, ...(row.moved ? ['moved'] : [])]),
  );
  const kinds = count(
    CHANGE_KINDS,
    rows.flatMap((row) => row.changes.map(({ kind }) => kind)),
  );
  const lines = [`Sentences: ${[...relations, ...shapes].join(', ') || 'none'}`];
  if (kinds.length > 0) lines.push(`Changes: ${kinds.join(', ')}`);
  return lines.join('\n');
}

function count(names: readonly string[], found: readonly string[]): string[] {
  return names.flatMap((name) => {
    const times = found.filter((other) => other === name).length;
    return times === 0 ? [] : [`${times} ${name}`];
  });
}
