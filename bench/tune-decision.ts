import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type DecisionInputs, readDecisionInputs } from '../src/answer/decision.ts';
import { findRefusal } from '../src/answer/judge.ts';
import { readQuestion } from '../src/answer/question.ts';
import { SCORE_SHARE, TRIED } from '../src/answer/statements.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { buildLibrary, type LoadedStory } from '../src/library.ts';
import { buildQuery } from '../src/search/query.ts';
import { rankSentences } from '../src/search/rank.ts';
import { readBodies } from './bodies.ts';
import { type LocatedGold, locateGold } from './gold.ts';
import { crossValidate, type Example, fitLogistic } from './logistic.ts';
import { type EvalQuestion, parseQuestions } from './questions.ts';
import { writeSection } from './results.ts';

/** Question files with their corpora; the batches need the shared corpora and are passed over without them. */
const SOURCES: readonly (readonly [string, string])[] = [
  ['test/fixtures/pars-contract.questions.json', 'corpus'],
  ['test/fixtures/tellin-bridge.questions.json', 'test/fixtures/corpus'],
  ['bench/batches/batch-1.json', '../shared/corpora/nodejs-blog'],
  ['bench/batches/batch-2.json', '../shared/corpora/nodejs-blog'],
  ['bench/batches/batch-3.json', '../shared/corpora/nodejs-blog'],
];
const L2_TRIED = [0.0003, 0.001, 0.003, 0.01, 0.03];

async function main(): Promise<void> {
  const sources = SOURCES.filter(([, corpus]) => existsSync(corpus));
  for (const [file, corpus] of SOURCES)
    if (!existsSync(corpus)) console.log(`not used: ${file}, for ${corpus} is not here`);
  const named: { readonly names: readonly string[]; readonly examples: readonly Example[] }[] = [];
  for (const [file, corpus] of sources) named.push(await readSource(file, corpus));
  const examples = named.flatMap((source) => source.examples);
  const names = named[0]?.names ?? [];
  const rows = L2_TRIED.map((l2) => ({ l2, ...rate(examples, crossValidate(examples, l2)) }));
  const best = rows.reduce((a, b) => (b.logLoss < a.logLoss ? b : a));
  const model = fitLogistic(examples, best.l2);
  const table = [
    `${examples.length} candidates (${examples.filter(({ label }) => label).length} that answer) of ${sources.length} question files; each story held out in turn.`,
    '',
    '| L2 | log loss | right decisions | area under the curve |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ l2, logLoss, right, area }) =>
        `| ${l2} | ${logLoss.toFixed(3)} | ${(100 * right).toFixed(1)} % | ${area.toFixed(3)} |`,
    ),
  ].join('\n');
  console.log(table);
  writeSection('decision', `## Answer or refuse: the learned decision\n\n${table}`);
  writeFileSync('src/answer/decision-weights.ts', renderWeights(names, model.bias, model.weights));
}

async function readSource(file: string, corpus: string) {
  const library = buildLibrary(await loadCorpus(corpus, { reservedCommandNames: [] }));
  const questions = parseQuestions(readFileSync(file, 'utf8'));
  const gold = locateGold(questions, readBodies(corpus));
  const read = questions.flatMap((question) => {
    const loaded = library.stories.find(({ story }) => story.id === question.story) ?? library.stories[0];
    return loaded === undefined ? [] : readExamples(question, gold.get(question.id) ?? [], loaded);
  });
  const [first] = read;
  return {
    names: first === undefined ? [] : Object.keys(first.inputs),
    examples: read.map(({ inputs, label, group }): Example => ({ inputs: Object.values(inputs), label, group })),
  };
}

interface NamedExample {
  readonly inputs: DecisionInputs;
  readonly label: boolean;
  readonly group: string;
}

/** The candidate that would be decided on: the first that no structural check refuses. */
function readExamples(
  question: EvalQuestion,
  gold: readonly LocatedGold[],
  loaded: LoadedStory,
): readonly NamedExample[] {
  if (!['answer', 'abstain', 'correct_premise'].includes(question.expected_behaviour)) return [];
  const [part] = readQuestion(question.question, loaded);
  if (part?.intent.kind !== 'statement' || (part.scope.kind !== 'any' && part.scope.kind !== 'version')) return [];
  const query = buildQuery(part.terms, part.wanted, loaded.index);
  const versions = part.scope.kind === 'version' ? [part.scope.version] : loaded.story.versions;
  const ranked = rankSentences(query, loaded.index, versions);
  const floor = (ranked[0]?.score ?? 0) * SCORE_SHARE;
  const candidate = ranked
    .slice(0, TRIED)
    .find((other) => other.score >= floor && findRefusal(part, query, other) === undefined);
  if (candidate === undefined) return [];
  const { version, sentence } = candidate.unit;
  const label = gold.some(
    (span) => span.version === version.id && span.start < sentence.end && span.end > sentence.start,
  );
  return [{ inputs: readDecisionInputs(query, candidate, ranked), label, group: loaded.story.id }];
}

function rate(examples: readonly Example[], predictions: readonly number[]) {
  const clip = (p: number): number => Math.min(0.999, Math.max(0.001, p));
  const losses = examples.map(
    ({ label }, i) => -Math.log(clip(label ? (predictions[i] as number) : 1 - (predictions[i] as number))),
  );
  const right = examples.filter(({ label }, i) => (predictions[i] as number) >= 0.5 === label).length / examples.length;
  let wins = 0;
  let pairs = 0;
  examples.forEach((yes, i) => {
    if (!yes.label) return;
    examples.forEach((no, k) => {
      if (no.label) return;
      pairs++;
      const lead = (predictions[i] as number) - (predictions[k] as number);
      wins += lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
    });
  });
  return { logLoss: losses.reduce((sum, loss) => sum + loss, 0) / examples.length, right, area: wins / pairs };
}

function renderWeights(names: readonly string[], bias: number, weights: readonly number[]): string {
  return [
    '// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.',
    "import type { DecisionInputs } from './decision.ts';",
    '',
    `export const DECISION_BIAS = ${bias.toFixed(3)};`,
    '',
    'export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {',
    ...names.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(3)},`),
    '};',
    '',
  ].join('\n');
}

await main();
