import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { RankingWeights } from '../src/search/rank.ts';
import { FEATURE_NAMES, gradeList, HAND_WEIGHTS, learnRankingWeights, type RankedList } from './learn-ranking.ts';
import { LEARNED_PAPERS } from './papers.ts';
import { listPaper, listSquad } from './ranking-lists.ts';
import { writeSection } from './results.ts';
import { parseSquad } from './squad.ts';
import { foldByGroup } from './statistics.ts';
import { formatTable } from './table.ts';

const USAGE = `usage: npm run tune -- [--squad FILE] [--distractors FILE] [--every N] [--dry-run]

Learns the weights of the ranking from questions with known answers, prints how they do on stories they were not learned
from, and writes them to src/search/weights.ts (not with --dry-run). --every takes only every Nth SQuAD question.`;

const WEIGHTS_FILE = 'src/search/weights.ts';
const FOLD_COUNT = 4;
const RESULTS_HEADING = `## Ranking: the learned weights

\`npm run tune\`. Top sentence and top three of the ranking alone, in per cent of the questions that have an answer; the
learned weights are scored on articles and stories that they were not learned from (${FOLD_COUNT} folds).`;

interface Options {
  readonly squad: string;
  readonly distractors: string;
  readonly every: number;
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      squad: { type: 'string', default: '../shared/eval/squad2-sample.json' },
      distractors: { type: 'string', default: '../shared/eval/squad2-distractors.json' },
      every: { type: 'string', default: '1' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const lists = await gatherLists({ ...values, every: Number(values.every) });
  const comparison = compareWeights(lists);
  const weights = learnRankingWeights(lists);
  const learned = formatTable(
    ['feature', 'by hand', 'learned'],
    FEATURE_NAMES.map((name) => formatWeight(name, weights)),
  );
  console.log(`${comparison}\n\n${learned}`);
  if (values['dry-run']) return;
  writeFileSync(WEIGHTS_FILE, formatWeights(weights));
  writeSection('ranking', `${RESULTS_HEADING}\n\n${comparison}\n\n${learned}`);
}

function formatWeight(name: (typeof FEATURE_NAMES)[number], weights: RankingWeights): string[] {
  return [name, HAND_WEIGHTS[name].toFixed(2), weights[name].toFixed(2)];
}

async function gatherLists({ squad, distractors, every }: Options): Promise<RankedList[]> {
  const files = [squad, distractors].filter(isHere);
  const paragraphs = files.flatMap((file) => parseSquad(readFileSync(file, 'utf8')));
  const lists = paragraphs.length === 0 ? [] : listSquad(paragraphs, every);
  for (const paper of LEARNED_PAPERS) if (isHere(paper.corpus)) lists.push(...(await listPaper(paper)));
  return lists;
}

function isHere(path: string): boolean {
  if (!existsSync(path)) console.log(`not learned from: ${path} is not here`);
  return existsSync(path);
}

/** How both sets of weights do on each source, the learned ones on articles and stories they have not seen. */
function compareWeights(lists: readonly RankedList[]): string {
  const learned = new Map<RankedList, RankingWeights>();
  for (const { learnFrom, scoreOn } of foldByGroup(lists, ({ group }) => group, FOLD_COUNT)) {
    const weights = learnRankingWeights(learnFrom);
    for (const list of scoreOn) learned.set(list, weights);
  }
  const sources = [...new Set(lists.map(({ source }) => source))];
  return formatTable(
    ['source', 'questions', 'by hand: first right', 'in three', 'learned elsewhere: first right', 'in three'],
    sources.map((source) => {
      const own = lists.filter((list) => list.source === source);
      return [
        source,
        String(own.length),
        ...formatGrades(own, () => HAND_WEIGHTS),
        ...formatGrades(own, (list) => learned.get(list) ?? HAND_WEIGHTS),
      ];
    }),
  );
}

function formatGrades(lists: readonly RankedList[], weightsFor: (list: RankedList) => RankingWeights): string[] {
  const grades = lists.map((list) => gradeList(list, weightsFor(list)));
  const percent = (count: number): string => ((100 * count) / grades.length).toFixed(1);
  return [percent(grades.filter(({ first }) => first).length), percent(grades.filter(({ inThree }) => inThree).length)];
}

function formatWeights(weights: RankingWeights): string {
  const lines = FEATURE_NAMES.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`);
  return `import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by \`npm run tune\`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
${lines.join('\n')}
};
`;
}

await main(process.argv.slice(2));
