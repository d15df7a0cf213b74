import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { splitSentences } from '../src/corpus/sentences.ts';
import type { RankedList } from './learn-ranking.ts';
import { OWN_PAPERS } from './papers.ts';
import { buildPlainRanker } from './plain-ranker.ts';
import { prepareProjectRanker } from './project-ranker.ts';
import { listPaper } from './ranking-lists.ts';
import { writeSection } from './results.ts';
import { listAnswerable, listSentences, parseSquad } from './squad.ts';
import { type LearnRanker, type SquadResult, takeSquadExam } from './squad-exam.ts';
import { formatTable } from './table.ts';
import { buildTunedRanker } from './tuned-ranker.ts';

const USAGE = `usage: npm run eval:squad -- FILE [--distractors FILE] [--every N] [--json]

Sentence retrieval over SQuAD files: the paragraphs of both are asked over, the answerable questions of the first are asked.
--every takes only every Nth question. All of them are written to bench/RESULTS.md.`;

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      distractors: { type: 'string' },
      every: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const files = [file, ...(values.distractors === undefined ? [] : [values.distractors])];
  const missing = files.filter((path) => !existsSync(path));
  if (missing.length > 0) console.log(`not measured: ${missing.join(', ')} is not here`);
  else print(measure(files, Number(values.every), (await Promise.all(OWN_PAPERS.map(listPaper))).flat()), values);
}

/** The first file's questions come first, so the paragraphs of those behind it only distract. */
function measure(files: readonly string[], every: number, own: readonly RankedList[]): SquadResult[] {
  const [asked = [], ...others] = files.map((file) => parseSquad(readFileSync(file, 'utf8')));
  const paragraphs = [...asked, ...others.flat()];
  const sentences = listSentences(paragraphs, (text) => splitSentences(text, 'en'));
  const questions = listAnswerable(asked).filter((_, index) => index % every === 0);
  const plain = buildPlainRanker(sentences);
  const tuned = buildTunedRanker(sentences);
  const rankers: readonly LearnRanker[] = [() => plain, () => tuned, prepareProjectRanker(paragraphs, own)];
  return rankers.map((learnRanker) => takeSquadExam(questions, learnRanker, () => performance.now()));
}

/** Only the whole of the questions goes on record. */
function print(
  results: readonly SquadResult[],
  { json, every }: { readonly json: boolean; readonly every: string },
): void {
  const table = formatTable(HEADER, results.map(formatResult));
  console.log(json ? JSON.stringify(results, null, 2) : table);
  if (every === '1') writeSection('squad', `${RESULTS_HEADING}\n\n${table}`);
}

const RESULTS_HEADING = `## Sentences of SQuAD

\`npm run eval:squad -- FILE --distractors FILE\`. The top sentence, or one of three, holds the answer, in per cent; the area under
the ROC curve tells questions that can be answered from the same with their article withheld. What Verbatim learns, it
learns from other articles than it is scored on.`;

const HEADER = ['system', 'questions', 'first right', 'in three', 'withheld AUROC', 'median ms', '95 % ms'];

function formatResult({ name, questions, first, inThree, auroc, medianMs, p95Ms }: SquadResult): string[] {
  const percent = (share: number): string => (100 * share).toFixed(1);
  return [
    name,
    String(questions),
    percent(first),
    percent(inThree),
    auroc.toFixed(3),
    medianMs.toFixed(2),
    p95Ms.toFixed(2),
  ];
}

await main(process.argv.slice(2));
