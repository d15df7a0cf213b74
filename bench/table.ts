import type { ReliabilityBin, Share, TallyRow } from './tally.ts';

/** Lines of a Markdown table, columns padded, all but the first set to the right. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

export function formatTally(rows: readonly TallyRow[]): string {
  return formatTable(
    ['kind', 'asked', 'first right', 'in three', 'version', 'refused', 'wrong given', 'warned', 'not warned'],
    rows.map((row) => [
      row.name,
      String(row.questions),
      formatShare(row.first),
      formatShare(row.inThree),
      formatShare(row.version),
      formatShare(row.refusals),
      String(row.wrongAnswers),
      formatShare(row.warned),
      formatShare(row.notWarned),
    ]),
  );
}

export function formatReliability(what: string, bins: readonly ReliabilityBin[]): string {
  return formatTable(
    [what, 'count', 'mean confidence', 'right'],
    bins.map(({ from, to, count, meanConfidence, right }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(count),
      meanConfidence === null ? '' : meanConfidence.toFixed(2),
      right === null ? '' : right.toFixed(2),
    ]),
  );
}

function formatShare({ right, of }: Share): string {
  return of === 0 ? '' : `${right}/${of} ${Math.round((100 * right) / of)} %`;
}
