import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GENERAL_QUESTIONS } from '../src/commands/general-questions-en.ts';
import { plotLogLog } from './plot.ts';
import { writeSection } from './results.ts';
import { countAskedArticles, writeSpeedCorpus } from './speed-corpus.ts';
import { accuracyOf, poolMeasurements, quietestRound } from './speed-pool.ts';
import { type AnswerTimes, measureShippedAnswers } from './speed-shipped.ts';
import { measureStarts, type Starts } from './speed-start.ts';
import { isInstalled, OWN_NAME, PEERS } from './speed-systems.ts';
import type { Measurement } from './speed-worker.ts';
import { formatTable } from './table.ts';

const USAGE = `usage: npm run bench:speed -- [--sizes 100,2000,20000,100000]

Speed, memory and first-hit accuracy by size, beside other search engines: npm run bench:peers installs these.`;

const SIZES = '100,2000,20000,100000';
/** Sentences of 40 MB of text, which is 100 000 passages of a newsroom's archive: two systems only, for the others take minutes. */
const ARCHIVE = 360_000;
const TUNED = 'MiniSearch, tuned';
const ON_THE_BAR: readonly string[] = [OWN_NAME, TUNED];
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
  const sizes = values.sizes.split(',').map(Number);
  const largest = Math.max(...sizes);
  const others = names.filter((name) => !ON_THE_BAR.includes(name));
  for (const size of sizes.filter((size) => size < largest)) measurements.push(...(await measureSize(size, names)));
  measurements.push(...(await measureRounds(largest, ON_THE_BAR)), ...(await measureSize(largest, others)));
  const archive = await measureRounds(ARCHIVE, ON_THE_BAR);
  const shipped = await measureShippedAnswers();
  const starts = await measureStarts([largest, ARCHIVE]);
  const bars = [...barRows(measurements, archive), ...startRows(starts), ...shippedRows(shipped)];
  report(measurements, archive, missing, bars);
}

/** Corpora of so few sentences hold one article each: with one alone, first hits would tell of that article. */
const ONE_ARTICLE = 150;

/** Whatever else the machine does counts less so: the quietest of so many, in turn. */
const BAR_ROUNDS = 3;

async function measureRounds(size: number, names: readonly string[]): Promise<Measurement[]> {
  const rounds: Measurement[][] = [];
  for (let round = 0; round < BAR_ROUNDS; round++) rounds.push(await measureSize(size, names));
  return names.map((_, i) => quietestRound(rounds.flatMap((round) => round[i] ?? [])));
}

async function measureSize(size: number, names: readonly string[]): Promise<Measurement[]> {
  const corpora = size > ONE_ARTICLE ? 1 : Math.max(1, countAskedArticles());
  const measured: Measurement[][] = [];
  for (let first = 0; first < corpora; first++) measured.push(await measureCorpus(size, first, names));
  return names.map((_, i) => {
    const pooled = poolMeasurements(measured.flatMap((each) => each[i] ?? []));
    console.log(formatRow(pooled).join('  '));
    return pooled;
  });
}

/** Each system in a process of its own, one after the other, over the same corpus on disk. */
async function measureCorpus(size: number, first: number, names: readonly string[]): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    await writeSpeedCorpus(folder, size, first);
    return names.map((name) => {
      const output = execFileSync(process.execPath, ['bench/dist/bench/speed-worker.js', name, folder], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      return JSON.parse(output) as Measurement;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEADER = [
  'system',
  'sentences',
  'text MB',
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
    mega(own.textBytes),
    (own.buildMs / 1_000).toFixed(2),
    mega(own.memoryBytes),
    own.diskBytes === 0 ? '' : mega(own.diskBytes),
    own.loadMs.toFixed(0),
    String(own.asked),
    own.perSecond.toFixed(0),
    own.medianMs.toFixed(2),
    own.p95Ms.toFixed(2),
    own.p99Ms.toFixed(2),
    `${(100 * accuracyOf(own)).toFixed(1)} % of ${own.withGold}`,
  ];
}

function report(
  measurements: readonly Measurement[],
  archive: readonly Measurement[],
  missing: readonly string[],
  bars: readonly string[][],
): void {
  const table = formatTable(HEADER, [...measurements, ...archive].map(formatRow));
  const ratios = formatTable(RATIO_HEADER, ratioRows(measurements));
  const bar = formatTable(['the bar', 'to reach', 'at the largest size', '40 MB of text'], bars);
  writeFileSync(PLOT_FILE, plotMedians([...measurements, ...archive]));
  const where = `Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} at the end`;
  writeSection(
    'speed',
    [INTRODUCTION(where, missing), table, RATIO_NOTE, ratios, bar, `![median by size](speed.svg)`].join('\n\n'),
  );
  console.log(`\n${table}\n\n${ratios}\n\n${bar}`);
}

const INTRODUCTION = (where: string, missing: readonly string[]) => `## Speed by size

\`npm run bench:speed\`, the first part of \`npm run bench\`, ${where}. ${OWN_NAME} gives whole answers (the story found, sentences ranked and judged, other versions
looked up); the others give the number of a sentence. Real texts as far as they are there, then made-up ones with the same
spread of words; 300 of the questions are words of any sentence, so stories are asked that nobody asked before. First
right: of the questions with a known answer, the first hit holds it; for ${OWN_NAME} that is the first quotation or, where it
refuses, the first of what it shows as coming nearest, for the others never refuse. At the smallest size each article with
questions is a corpus of its own: first hits are counted over all, of everything else the middle one is given. Memory is
that of the whole process; those of the others have built their index too, that of ${OWN_NAME} is built by \`verbatim index\`, a process of its own. Every
system answers the ${GENERAL_QUESTIONS.length} general questions that the bot asks itself when it starts, and 100 others, or as many as it can in 10 s, before its time is taken, and is stopped after 20 s of asking; between two questions, and not
within the time of either, garbage is collected as the bot collects it when nobody waits ("a second" counts that).
At the largest size, and with 40 MB of text, ${OWN_NAME} and tuned MiniSearch are measured three times in turn, and the one with the least 99th percentile counts, for whatever else the machine does only adds to it.${missing.length === 0 ? '' : ` Not here: ${missing.join(', ')}.`}`;

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
        (accuracyOf(own) / Math.max(...peers.map(accuracyOf))).toFixed(2),
      ];
    });
}

/** A column for the largest size of all systems, and one for the archive. */
function barRows(measurements: readonly Measurement[], archive: readonly Measurement[]): string[][] {
  const small = measurements.find(({ name, sentences }) => name === OWN_NAME && sentences > 1_000);
  const columns = [measurements, archive].flatMap((measured) => {
    const own = measured.filter(({ name }) => name === OWN_NAME);
    const tuned = measured.filter(({ name }) => name === TUNED);
    const [last, lastTuned] = [own.at(-1), tuned.at(-1)];
    const behind = own.filter((each, i) => accuracyOf(each) < accuracyOf(tuned[i] ?? each)).length;
    return last === undefined || lastTuned === undefined ? [] : [{ last, lastTuned, behind }];
  });
  if (small === undefined) return [];
  return [
    ['99 % of whole answers', '20 ms', ...columns.map(({ last }) => `${last.p99Ms.toFixed(1)} ms`)],
    [
      'of tuned MiniSearch’s',
      '0.10',
      ...columns.map(({ last, lastTuned }) => (last.p99Ms / lastTuned.p99Ms).toFixed(2)),
    ],
    [
      `growth of the median from ${small.sentences}`,
      '8',
      ...columns.map(({ last }) => (last.medianMs / small.medianMs).toFixed(1)),
    ],
    ['sizes with less first right than tuned MiniSearch', '0', ...columns.map(({ behind }) => String(behind))],
    ['memory', '600 MB', ...columns.map(({ last }) => `${(last.memoryBytes / 1e6).toFixed(0)} MB`)],
  ];
}

/** From the start of the process to the answer. */
function startRows({ archivesMs, shippedMs, unindexedMs, bareMs }: Starts): string[][] {
  const inSeconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;
  return [
    ['start to first answer, from a snapshot', '3 s', ...archivesMs.map(inSeconds)],
    ['the same, the shipped story', '0.5 s', inSeconds(shippedMs), ''],
    ['the same without a snapshot', '', inSeconds(unindexedMs), ''],
    ['of which Node itself', '', inSeconds(bareMs), ''],
  ];
}

function shippedRows({ medianMs, p95Ms }: AnswerTimes): string[][] {
  return [
    ['one answer on the shipped story, asked before, median', '2 ms', `${medianMs.toFixed(1)} ms`, ''],
    ['the same, 95 %', '', `${p95Ms.toFixed(1)} ms`, ''],
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
