import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type DecisionExample, listPaperDecisions, listSquadDecisions } from './decision-examples.ts';
import { crossValidate, fitLogistic, type LogisticModel } from './logistic.ts';
import { writeSection } from './results.ts';
import { parseSquad } from './squad.ts';
import { measureAuroc } from './statistics.ts';
import { formatReliability, formatTable } from './table.ts';
import { measureReliability } from './tally.ts';

const NODEJS_BLOG = '../shared/corpora/nodejs-blog';
/** Batches that have had their first contact; like SQuAD they are passed over where they or their texts are not here. */
const PAPERS = [
  { source: 'pars-contract', questions: 'test/fixtures/pars-contract.questions.json', corpus: 'corpus' },
  { source: 'tellin-bridge', questions: 'test/fixtures/tellin-bridge.questions.json', corpus: 'test/fixtures/corpus' },
  ...[1, 2, 3, 4, 5, 6].map((batch) => ({
    source: 'batches',
    questions: `bench/batches/batch-${batch}.json`,
    corpus: NODEJS_BLOG,
  })),
];
const SQUAD_FILES = ['../shared/eval/squad2-sample.json', '../shared/eval/squad2-distractors.json'];
/** Every fifth question of SQuAD's is plenty. */
const SQUAD_EVERY = 5;
const L2_TRIED = [0.0003, 0.001, 0.003, 0.01];

async function main(): Promise<void> {
  const examples = [...(await gatherPapers()), ...gatherSquad()];
  const tried = L2_TRIED.map((l2) => ({ l2, predictions: crossValidate(examples, l2) }));
  const own = examples.flatMap(({ source }, index) => (source === 'SQuAD' ? [] : [index]));
  const best = tried.reduce((a, b) =>
    logLoss(examples, b.predictions, own) < logLoss(examples, a.predictions, own) ? b : a,
  );
  const report = [
    `\`npm run tune:decision\`. Each story or article is scored by a model that was learned without it; penalty ${best.l2}, of ${L2_TRIED.join(', ')} the best.`,
    compareSources(examples, best.predictions),
    compareThresholds(own.map((index) => [examples[index]?.label === true, best.predictions[index] ?? 0])),
    formatReliability(
      'confidence, without SQuAD',
      measureReliability(
        own.map((index) => ({ confidence: best.predictions[index] ?? 0, right: examples[index]?.label === true })),
      ),
    ),
  ].join('\n\n');
  console.log(report);
  writeSection('decision', `## Answer or refuse: the learned decision\n\n${report}`);
  const names = Object.keys(examples[0]?.named ?? {});
  writeFileSync('src/answer/decision-weights.ts', renderWeights(names, fitLogistic(examples, best.l2)));
}

async function gatherPapers(): Promise<DecisionExample[]> {
  const examples: DecisionExample[] = [];
  for (const paper of PAPERS) {
    if (existsSync(paper.corpus)) examples.push(...(await listPaperDecisions(paper, paper.source)));
    else console.log(`not learned from: ${paper.questions}, for ${paper.corpus} is not here`);
  }
  return examples;
}

function gatherSquad(): DecisionExample[] {
  const missing = SQUAD_FILES.filter((file) => !existsSync(file));
  for (const file of missing) console.log(`not learned from: ${file} is not here`);
  if (missing.length > 0) return [];
  const paragraphs = SQUAD_FILES.flatMap((file) => parseSquad(readFileSync(file, 'utf8')));
  return listSquadDecisions(paragraphs, SQUAD_EVERY);
}

function logLoss(
  examples: readonly DecisionExample[],
  predictions: readonly number[],
  which: readonly number[],
): number {
  const losses = which.map((index) => {
    const chance = predictions[index] ?? 0.5;
    return -Math.log(Math.max(1e-6, examples[index]?.label === true ? chance : 1 - chance));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function compareSources(examples: readonly DecisionExample[], predictions: readonly number[]): string {
  const sources = [...new Set(examples.map(({ source }) => source))];
  return formatTable(
    ['source', 'candidates', 'that answer', 'log loss', 'right decisions', 'area under the curve'],
    sources.map((source) => {
      const which = examples.flatMap((example, index) => (example.source === source ? [index] : []));
      const chances = (answers: boolean): number[] =>
        which.filter((index) => examples[index]?.label === answers).map((index) => predictions[index] ?? 0);
      const right =
        chances(true).filter((chance) => chance >= 0.5).length + chances(false).filter((c) => c < 0.5).length;
      return [
        source,
        String(which.length),
        String(chances(true).length),
        logLoss(examples, predictions, which).toFixed(3),
        `${((100 * right) / which.length).toFixed(1)} %`,
        measureAuroc(chances(true), chances(false)).toFixed(3),
      ];
    }),
  );
}

const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** What would be given as an answer from each threshold on, by candidates that answer and those that do not. */
function compareThresholds(decided: readonly (readonly [answers: boolean, chance: number])[]): string {
  const share = (answers: boolean, from: number): string => {
    const chances = decided.filter(([label]) => label === answers).map(([, chance]) => chance);
    const given = chances.filter((chance) => chance >= from).length;
    return `${given}/${chances.length}`;
  };
  return formatTable(
    ['answer from, without SQuAD', 'right ones given', 'wrong ones given'],
    THRESHOLDS.map((from) => [from.toFixed(2), share(true, from), share(false, from)]),
  );
}

function renderWeights(names: readonly string[], { bias, weights }: LogisticModel): string {
  return [
    '// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.',
    "import type { DecisionInputs } from './decision.ts';",
    '',
    `export const DECISION_BIAS = ${Number(bias.toFixed(3))};`,
    '',
    'export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {',
    ...names.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(3))},`),
    '};',
    '',
  ].join('\n');
}

await main();
