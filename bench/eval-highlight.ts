import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Pointing, pointAtAnswers } from './highlight.ts';
import { parseSquad } from './squad.ts';
import { formatTable } from './table.ts';

const USAGE = `usage: npm run eval:highlight -- FILE [--failures KIND] [--json]

Given the sentence that answers, are the answering words pointed at? Over the answerable questions of a SQuAD file.
--failures prints those of a kind that missed.`;

function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { failures: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(file)) {
    console.log(`not measured: ${file} is not here`);
    return;
  }
  const pointings = pointAtAnswers(parseSquad(readFileSync(file, 'utf8')));
  const rows = [...groupByKind(pointings), ['all of them', pointings] as const].map(([kind, group]) =>
    tally(kind, group),
  );
  console.log(values.json ? JSON.stringify(rows, null, 2) : formatTable(HEADER, rows.map(formatRow)));
  if (values.failures !== undefined) printFailures(pointings, values.failures);
}

function groupByKind(pointings: readonly Pointing[]): readonly (readonly [string, readonly Pointing[]])[] {
  const kinds = [...new Set(pointings.map(({ kind }) => kind))];
  return kinds
    .map((kind) => [kind, pointings.filter((pointing) => pointing.kind === kind)] as const)
    .sort(([, a], [, b]) => b.length - a.length);
}

interface Row {
  readonly kind: string;
  readonly questions: number;
  /** Shares, 0 to 1. */
  readonly overlaps: number;
  readonly f1: number;
  readonly nothing: number;
  /** Mean words pointed at, where something was. */
  readonly words: number;
}

function tally(kind: string, group: readonly Pointing[]): Row {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const pointed = group.filter((pointing) => pointing.pointed !== '');
  return {
    kind,
    questions: group.length,
    overlaps: mean(group.map(({ overlaps }) => Number(overlaps))),
    f1: mean(group.map(({ f1 }) => f1)),
    nothing: 1 - pointed.length / group.length,
    words: mean(pointed.map((pointing) => pointing.pointed.split(/\s+/).length)),
  };
}

const HEADER = ['kind', 'questions', 'overlaps gold %', 'F1 %', 'nothing %', 'words'];

function formatRow({ kind, questions, overlaps, f1, nothing, words }: Row): string[] {
  const percent = (share: number): string => (100 * share).toFixed(1);
  return [kind, String(questions), percent(overlaps), percent(f1), percent(nothing), words.toFixed(1)];
}

function printFailures(pointings: readonly Pointing[], kind: string): void {
  for (const pointing of pointings.filter((one) => one.kind === kind && !one.overlaps)) {
    const { question, wanted, pointed, gold, sentence } = pointing;
    console.log(`\n${question} [${wanted}]\n  pointed: ${pointed}\n  gold: ${gold.join(' | ')}\n  ${sentence}`);
  }
}

main(process.argv.slice(2));
