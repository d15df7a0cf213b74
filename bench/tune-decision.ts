import { existsSync, writeFileSync } from 'node:fs';
import { DECISION_INPUTS } from '../src/answer/decision.ts';
import { ANSWER_FROM } from '../src/answer/judge.ts';
import { formatTrees } from '../src/answer/trees.ts';
import { crossValidateTrees, type Example, type Growth, growTrees } from './boosted-trees.ts';
import { DECISION_SIGNS, type DecidedQuestion, listPaperDecisions } from './decision-examples.ts';
import { LEARNED_PAPERS } from './papers.ts';
import { writeSection } from './results.ts';
import { measureAuroc } from './statistics.ts';
import { formatReliability, formatTable } from './table.ts';
import { measureReliability } from './tally.ts';

const TREES_FILE = 'src/answer/decision-trees.ts';
/** Found by trying; twice the trees or half the penalty differ by less than the folds do. */
const GROWTH: Growth = { rounds: 100, depth: 4, rate: 0.07, ridge: 8, inputShare: 0.6, signs: DECISION_SIGNS };
const FOLD_COUNT = 20;

async function main(): Promise<void> {
  const questions = await gatherPapers();
  const examples = questions.flatMap(({ candidates }) => candidates);
  const chances = crossValidateTrees(examples, GROWTH, FOLD_COUNT);
  const judged: Chances = new Map(examples.map((example, i) => [example, chances[i] ?? 0]));
  const report = [
    `\`npm run tune:decision\`: ${GROWTH.rounds} boosted trees of depth ${GROWTH.depth}. Each story is scored by trees that were learned without it. A question is right when the
surest candidate from the threshold on (0.5 in the first table) answers it or, where the story does not answer, none reaches
the threshold. Area under the curve: of the first candidates.`,
    compareSources(questions, judged),
    compareThresholds(questions, judged),
    formatReliability(
      'confidence of a candidate',
      measureReliability(examples.map((example) => ({ confidence: judged.get(example) ?? 0, right: example.label }))),
    ),
  ].join('\n\n');
  console.log(report);
  writeSection('decision', `## Answer or refuse: the learned decision\n\n${report}`);
  writeFileSync(TREES_FILE, renderTrees(examples));
}

async function gatherPapers(): Promise<DecidedQuestion[]> {
  const questions: DecidedQuestion[] = [];
  for (const paper of LEARNED_PAPERS) {
    if (existsSync(paper.corpus)) questions.push(...(await listPaperDecisions(paper)));
    else console.log(`not learned from: ${paper.questions}, for ${paper.corpus} is not here`);
  }
  return weighStories(questions);
}

/** About what one batch tries of a story. */
const TYPICAL_CANDIDATES = 160;

/**
 * A wrong answer does more harm than a refusal. With 1 instead, 36 more of 1 948 questions are answered rightly and 42 more
 * of 1 129 without an answer are answered wrongly.
 */
const NO_ANSWER_WEIGHT = 1.5;

/** A story of which four times as much is asked counts twice as much: what is learned is to fit a story not seen. */
function weighStories(questions: readonly DecidedQuestion[]): DecidedQuestion[] {
  const counts = new Map<string, number>();
  for (const { candidates } of questions)
    for (const { group } of candidates) counts.set(group, (counts.get(group) ?? 0) + 1);
  const weightOf = ({ group }: Example, hasAnswer: boolean) =>
    Math.sqrt(TYPICAL_CANDIDATES / (counts.get(group) ?? 1)) * (hasAnswer ? 1 : NO_ANSWER_WEIGHT);
  return questions.map((question) => ({
    ...question,
    candidates: question.candidates.map((example) => ({ ...example, weight: weightOf(example, question.hasAnswer) })),
  }));
}

/** What trees that have not seen its story give each candidate. */
type Chances = ReadonlyMap<Example, number>;

function compareSources(questions: readonly DecidedQuestion[], chances: Chances): string {
  const sources = [...new Set(questions.map(({ source }) => source))];
  return formatTable(
    ['source', 'questions', 'with an answer', 'area under the curve', 'right answers', 'right refusals'],
    sources.map((source) => {
      const own = questions.filter((question) => question.source === source);
      const firsts = own.flatMap(({ candidates }) => candidates.slice(0, 1));
      const of = (label: boolean) =>
        firsts.filter((example) => example.label === label).map((example) => chances.get(example) ?? 0);
      return [
        source,
        String(own.length),
        String(own.filter(({ hasAnswer }) => hasAnswer).length),
        measureAuroc(of(true), of(false)).toFixed(3),
        ...formatRight(own, chances, ANSWER_FROM),
      ];
    }),
  );
}

const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

function compareThresholds(questions: readonly DecidedQuestion[], chances: Chances): string {
  return formatTable(
    ['answer from', 'right answers', 'right refusals', 'together'],
    THRESHOLDS.map((from) => {
      const right = questions.filter((question) => isRight(question, chances, from)).length;
      const together = `${((100 * right) / questions.length).toFixed(1)} %`;
      return [from.toFixed(2), ...formatRight(questions, chances, from), together];
    }),
  );
}

/** Of the questions that have an answer, and of those that have none, so many are right. */
function formatRight(questions: readonly DecidedQuestion[], chances: Chances, from: number): string[] {
  return [true, false].map((hasAnswer) => {
    const own = questions.filter((question) => question.hasAnswer === hasAnswer);
    return `${own.filter((question) => isRight(question, chances, from)).length}/${own.length}`;
  });
}

function isRight({ hasAnswer, candidates }: DecidedQuestion, chances: Chances, from: number): boolean {
  const chanceOf = (example: Example): number => chances.get(example) ?? 0;
  const [surest] = candidates.toSorted((a, b) => chanceOf(b) - chanceOf(a));
  if (surest === undefined || chanceOf(surest) < from) return !hasAnswer;
  return surest.label;
}

function renderTrees(examples: readonly Example[]): string {
  return `/**
 * Boosted trees that tell an answer from a look-alike, a tree a line. Written by \`npm run tune:decision\`, which learns
 * them: not to be changed by hand. How they do stands in bench/RESULTS.md.
 */
export const DECISION_TREES = \`
${formatTrees(growTrees(examples, GROWTH), DECISION_INPUTS)}
\`;
`;
}

await main();
