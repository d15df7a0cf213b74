import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { splitSentences } from '../src/corpus/sentences.ts';
import type { RankedList } from './learn-ranking.ts';
import { buildPlainRanker } from './plain-ranker.ts';
import { prepareProjectRanker } from './project-ranker.ts';
import { listOwnPapers } from './ranking-lists.ts';
import { listAnswerable, listSentences, parseSquad } from './squad.ts';
import { type LearnRanker, type SquadResult, takeSquadExam } from './squad-exam.ts';
import { formatTable } from './table.ts';
import { buildTunedRanker } from './tuned-ranker.ts';

const USAGE = `usage: npm run eval:squad -- FILE [--distractors FILE] [--every N] [--json]

Sentence retrieval over SQuAD files: the paragraphs of both are asked over, the answerable questions of the first are asked.
--every takes only every Nth question.`;

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
  else print(measure(files, Number(values.every), await listOwnPapers()), values.json);
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

function print(results: readonly SquadResult[], json: boolean): void {
  if (json) console.log(JSON.stringify(results, null, 2));
  else console.log(formatTable(HEADER, results.map(formatResult)));
}

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
