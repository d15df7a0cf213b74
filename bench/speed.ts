import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plotLogLog } from './plot.ts';
import { writeSection } from './results.ts';
import { writeSpeedCorpus } from './speed-corpus.ts';
import { isInstalled, OWN_NAME, PEERS } from './speed-systems.ts';
import type { Measurement } from './speed-worker.ts';
import { formatTable } from './table.ts';

const USAGE = `usage: npm run bench -- [--sizes 100,2000,20000,100000]

Speed, memory and first-hit accuracy by size, beside other search engines: npm run bench:peers installs these.`;

const SIZES = '100,2000,20000,100000';
const PLOT_FILE = 'bench/speed.svg';

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: 'string', default: SIZES }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const missing = PEERS.filter((peer) => !isInstalled(peer)).map(({ name }) => name);
  if (missing.length > 0) console.log(`not measured: ${missing.join(', ')} (npm run bench:peers installs them)\n`);
  const names = [OWN_NAME, ...PEERS.filter(isInstalled).map(({ name }) => name)];
  const measurements: Measurement[] = [];
  for (const size of values.sizes.split(',').map(Number)) measurements.push(...(await measureSize(size, names)));
  report(measurements, missing);
}

/** Each system in a process of its own, one after the other, over the same corpus on disk. */
async function measureSize(size: number, names: readonly string[]): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    await writeSpeedCorpus(folder, size);
    return names.map((name) => {
      const output = execFileSync(process.execPath, ['bench/dist/bench/speed-worker.js', name, folder], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      const measurement = JSON.parse(output) as Measurement;
      console.log(formatRow(measurement).join('  '));
      return measurement;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEADER = [
  'system',
  'sentences',
  'build s',
  'memory MB',
  'disk MB',
  'load ms',
  'asked',
  'a second',
  'median ms',
  '95 %',
  '99 %',
  'first right',
];

function formatRow(own: Measurement): string[] {
  const mega = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
  return [
    own.name,
    String(own.sentences),
    (own.buildMs / 1_000).toFixed(2),
    mega(own.memoryBytes),
    own.diskBytes === 0 ? '' : mega(own.diskBytes),
    own.loadMs.toFixed(0),
    String(own.asked),
    own.perSecond.toFixed(0),
    own.medianMs.toFixed(2),
    own.p95Ms.toFixed(2),
    own.p99Ms.toFixed(2),
    `${(100 * own.accuracy).toFixed(1)} %`,
  ];
}

function report(measurements: readonly Measurement[], missing: readonly string[]): void {
  const table = formatTable(HEADER, measurements.map(formatRow));
  const ratios = formatTable(RATIO_HEADER, ratioRows(measurements));
  const bar = formatTable(['the bar', 'to reach', 'reached'], barRows(measurements));
  writeFileSync(PLOT_FILE, plotMedians(measurements));
  const where = `Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} at the end`;
  writeSection(
    'speed',
    [INTRODUCTION(where, missing), table, RATIO_NOTE, ratios, bar, `![median by size](speed.svg)`].join('\n\n'),
  );
  console.log(`\n${table}\n\n${ratios}\n\n${bar}`);
}

const INTRODUCTION = (where: string, missing: readonly string[]) => `## Speed by size

\`npm run bench\`, ${where}. ${OWN_NAME} gives whole answers (the story found, sentences ranked and judged, other versions
looked up); the others give the number of a sentence. Real texts as far as they are there, then made-up ones with the same
spread of words; 300 of the questions are words of any sentence, so stories are asked that nobody asked before. First
right: of the questions with a known answer, the first quotation (or, with none, what comes nearest) holds it. Memory is
that of the whole process. A system is stopped after 20 s of asking.${missing.length === 0 ? '' : ` Not here: ${missing.join(', ')}.`}`;

const RATIO_NOTE = `${OWN_NAME} against the best of the others (below 1 is better for times and memory, above 1 for accuracy):`;
const RATIO_HEADER = ['sentences', 'build', 'memory', 'median', '99 %', 'first right'];

function ratioRows(measurements: readonly Measurement[]): string[][] {
  return measurements
    .filter(({ name }) => name === OWN_NAME)
    .map((own) => {
      const peers = measurements.filter(({ name, sentences }) => name !== OWN_NAME && sentences === own.sentences);
      const least = (field: (of: Measurement) => number) => (field(own) / Math.min(...peers.map(field))).toFixed(2);
      return [
        String(own.sentences),
        least(({ buildMs }) => buildMs),
        least(({ memoryBytes }) => memoryBytes),
        least(({ medianMs }) => medianMs),
        least(({ p99Ms }) => p99Ms),
        (own.accuracy / Math.max(...peers.map(({ accuracy }) => accuracy))).toFixed(2),
      ];
    });
}

function barRows(measurements: readonly Measurement[]): string[][] {
  const own = measurements.filter(({ name }) => name === OWN_NAME);
  const tuned = measurements.filter(({ name }) => name === 'MiniSearch, tuned');
  const largest = own.at(-1);
  const small = own.find(({ sentences }) => sentences > 1_000);
  const largestTuned = tuned.at(-1);
  if (largest === undefined || small === undefined || largestTuned === undefined) return [];
  const behind = own.filter(({ accuracy }, i) => accuracy < (tuned[i]?.accuracy ?? 0));
  return [
    ['99 % at the largest size', '20 ms', `${largest.p99Ms.toFixed(1)} ms`],
    ['of tuned MiniSearch’s', '0.10', (largest.p99Ms / largestTuned.p99Ms).toFixed(2)],
    [`growth of the median from ${small.sentences}`, '8', (largest.medianMs / small.medianMs).toFixed(1)],
    ['sizes with less first right than tuned MiniSearch', '0', String(behind.length)],
    ['memory at the largest size', '600 MB', `${(largest.memoryBytes / 1e6).toFixed(0)} MB`],
  ];
}

function plotMedians(measurements: readonly Measurement[]): string {
  const names = [...new Set(measurements.map(({ name }) => name))];
  const series = names.map((name) => ({
    name,
    points: measurements
      .filter((own) => own.name === name)
      .map(({ sentences, medianMs }) => ({ x: sentences, y: medianMs })),
  }));
  return plotLogLog('Median time of a question', 'distinct sentences', 'ms', series);
}

await main(process.argv.slice(2));
