import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Version } from '../src/corpus/story.ts';
import { buildVersion } from '../src/corpus/version.ts';
import { alignVersions } from '../src/versions/align.ts';
import { METHODS, scoreMethod } from './align-methods.ts';
import { LONG_PAIRS, SENTENCES } from './long-pairs.ts';
import { writeSection } from './results.ts';
import { formatTable } from './table.ts';

const USAGE = `usage: npm run bench:align -- [--corpus DIR]...

Pairs found in the shipped story, and the time that aligning takes: all neighbouring versions of each corpus folder named,
and generated pairs of long versions. Writes its section of bench/RESULTS.md.`;

interface Timing {
  readonly name: string;
  readonly pairs: number;
  readonly sentences: number;
  readonly totalMs: number;
  readonly slowestMs: number;
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { corpus: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(USAGE);
  const timings = [];
  for (const folder of values.corpus ?? []) timings.push(await timeCorpus(folder));
  timings.push(...LONG_PAIRS.map(({ name, from, to }) => timePairs(name, [[makeLong(from, 0), makeLong(to, 1)]])));
  const markdown = [
    '## Aligning versions',
    `\`npm run bench:align\`, Node ${process.versions.node}, ${availableParallelism()} cores. Analysing the words is part of the time; building the versions is not.`,
    formatTable(
      ['corresponding pairs in the shipped story', 'found', 'right', 'F1'],
      (await scoreMethods()).map((row) => [...row]),
    ),
    formatTable(
      ['versions', 'pairs', 'sentences', 'all, ms', 'slowest, ms'],
      timings.map((row) => [
        row.name,
        String(row.pairs),
        String(row.sentences),
        row.totalMs.toFixed(0),
        row.slowestMs.toFixed(0),
      ]),
    ),
    `Most memory in use: ${Math.round(process.resourceUsage().maxRSS / KIB_PER_MIB)} MB.`,
  ].join('\n\n');
  console.log(markdown);
  writeSection('align', markdown);
}

const KIB_PER_MIB = 1024;

async function timeCorpus(folder: string): Promise<Timing> {
  const stories = await loadCorpus(folder, { reservedCommandNames: [] });
  const pairs = stories.flatMap(({ versions }) =>
    versions.slice(1).map((to, i) => [versions[i], to] as [Version, Version]),
  );
  return timePairs(`neighbours in ${basename(folder)}, ${stories.length} stories`, pairs);
}

function timePairs(name: string, pairs: readonly (readonly [Version, Version])[]): Timing {
  const times = pairs.map(([from, to]) => {
    const startedAt = performance.now();
    alignVersions(from, to);
    return performance.now() - startedAt;
  });
  return {
    name,
    pairs: pairs.length,
    sentences: pairs.reduce((sum, [from, to]) => sum + from.sentences.length + to.sentences.length, 0),
    totalMs: times.reduce((sum, time) => sum + time, 0),
    slowestMs: Math.max(0, ...times),
  };
}

function makeLong(write: (index: number) => string, order: number): Version {
  const body = Array.from({ length: SENTENCES }, (_, index) => write(index)).join('\n\n');
  return buildVersion({ id: String(order) }, order, body, 'en');
}

async function scoreMethods(): Promise<string[][]> {
  const story = (await loadCorpus('corpus', { reservedCommandNames: [] })).find(({ id }) => id === 'pars-contract');
  const [from, to] = story?.versions ?? [];
  if (from === undefined || to === undefined) throw new Error('the shipped story is not in corpus/');
  const hand = JSON.parse(readFileSync('test/fixtures/pars-alignment.json', 'utf8'));
  return METHODS.map((method) => {
    const { found, right, f1 } = scoreMethod(method, from, to, hand.rows);
    return [method.name, String(found), String(right), f1.toFixed(2)];
  });
}

await main(process.argv.slice(2));
