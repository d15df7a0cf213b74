import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { RESERVED_COMMAND_NAMES } from '../src/commands/commands.ts';
import { GENERAL_QUESTIONS } from '../src/commands/general-questions-en.ts';
import type { Span } from '../src/corpus/story.ts';
import { type Collector, keepHeapSmall, openCollector } from '../src/engine.ts';
import { loadLibrary } from '../src/library.ts';
import {
  type PlacedSentence,
  readSentences,
  readSpeedCorpus,
  type SpeedCorpus,
  type SpeedQuestion,
} from './speed-corpus.ts';
import { OWN_NAME, PEERS, type System } from './speed-systems.ts';
import { percentile } from './statistics.ts';

/** What one system takes at one size; milliseconds, and bytes where not said. */
export interface Measurement {
  readonly name: string;
  readonly sentences: number;
  readonly textBytes: number;
  readonly buildMs: number;
  /** Of the whole process, resident, after building and asking. */
  readonly memoryBytes: number;
  readonly diskBytes: number;
  readonly loadMs: number;
  readonly asked: number;
  /** Collecting garbage between the questions takes time too. */
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Questions whose answer is known, and those whose first hit overlaps it. */
  readonly withGold: number;
  readonly right: number;
}

interface Place extends Span {
  readonly story: string;
}

interface Ready {
  readonly buildMs: number;
  readonly diskBytes: number;
  readonly loadMs: number;
  readonly first: (question: string) => Place | undefined;
}

/** No system is asked for longer than this at one size; the slow ones then answer fewer questions. */
const MOST_ASKING_MS = 20_000;
/**
 * Every system is asked what the bot asks itself when it starts, and then so many others, or for so long, before its time is taken:
 * what is measured is a service that has been running.
 */
const WARM_QUESTIONS = 100;
const MOST_WARMING_MS = 10_000;

/** Compiled beside this, for a snapshot fits only the program that wrote it. */
const PROGRAM = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));

/** As a user would: `verbatim index`, a process of its own, then a start from the snapshot, with the engine set as the bot sets it. */
async function prepareOwn({ folder }: SpeedCorpus, stateDir: string, { collectAll }: Collector): Promise<Ready> {
  keepHeapSmall();
  const started = performance.now();
  execFileSync(process.execPath, [PROGRAM, 'index', '--corpus', folder], {
    env: { ...process.env, STATE_DIR: stateDir },
  });
  const buildMs = performance.now() - started;
  const diskBytes = readdirSync(stateDir).reduce((sum, file) => sum + statSync(join(stateDir, file)).size, 0);
  const loadStarted = performance.now();
  const onSnapshot = (problem: string): never => {
    throw new Error(`the snapshot is ${problem}`);
  };
  const library = await loadLibrary(folder, { reservedCommandNames: RESERVED_COMMAND_NAMES, stateDir, onSnapshot });
  library.finder.holds('');
  collectAll();
  const loadMs = performance.now() - loadStarted;
  return {
    buildMs,
    diskBytes,
    loadMs,
    first: (question) => {
      const { quotations, related } = answerQuestion(library, { question });
      return quotations[0] ?? related[0];
    },
  };
}

async function preparePeer(system: System, sentences: readonly PlacedSentence[], folder: string): Promise<Ready> {
  const texts = sentences.map(({ text }) => text);
  const started = performance.now();
  const built = await system.build(texts, folder);
  const buildMs = performance.now() - started;
  const diskBytes = await built.save();
  const loadStarted = performance.now();
  const loaded = await system.load(texts, folder);
  const loadMs = performance.now() - loadStarted;
  return {
    buildMs,
    diskBytes,
    loadMs,
    first: (question) => {
      const hit = loaded.search(question);
      return hit === undefined ? undefined : sentences[hit];
    },
  };
}

function warmUp(questions: readonly string[], first: Ready['first']): void {
  const started = performance.now();
  for (const question of questions) {
    first(question);
    if (performance.now() - started > MOST_WARMING_MS) break;
  }
}

/** Between two questions, when nobody waits, garbage is collected as the bot does it, for every system. */
function askAll(questions: readonly SpeedQuestion[], first: Ready['first'], { collectAnswers }: Collector) {
  const times: number[] = [];
  const right: boolean[] = [];
  const started = performance.now();
  for (const { question, gold } of questions) {
    const before = performance.now();
    const place = first(question);
    times.push(performance.now() - before);
    if (gold !== undefined) right.push(place !== undefined && overlapsGold(place, gold));
    collectAnswers();
    if (performance.now() - started > MOST_ASKING_MS) break;
  }
  return { times, right, tookMs: performance.now() - started };
}

function overlapsGold(place: Place, { story, answers }: NonNullable<SpeedQuestion['gold']>): boolean {
  return place.story === story && answers.some(({ start, end }) => start < place.end && place.start < end);
}

/** Questions in an order that mixes all kinds, so that a system that is stopped early has met them all. */
function mixQuestions(questions: readonly SpeedQuestion[]): readonly SpeedQuestion[] {
  const step = 37;
  return Array.from({ length: step }, (_, from) => questions.filter((_, i) => i % step === from)).flat();
}

async function main([name = '', folder = '']: readonly string[]): Promise<void> {
  const corpus = readSpeedCorpus(folder);
  const files = join(folder, 'indexes');
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files);
  const system = PEERS.find((peer) => peer.name === name);
  const collector = openCollector();
  const ready =
    system === undefined
      ? await prepareOwn(corpus, files, collector)
      : await preparePeer(system, readSentences(folder), files);
  if (system !== undefined) collector.collectAll();
  // None of those that its time is taken with, which would find what they need in memory.
  const others = corpus.questions.slice(-WARM_QUESTIONS).map(({ question }) => question);
  warmUp([...GENERAL_QUESTIONS, ...others], ready.first);
  const questions = mixQuestions(corpus.questions.slice(0, -WARM_QUESTIONS));
  const { times, right, tookMs } = askAll(questions, ready.first, collector);
  const measurement: Measurement = {
    name: system?.name ?? OWN_NAME,
    sentences: corpus.sentences,
    textBytes: corpus.textBytes,
    buildMs: ready.buildMs,
    memoryBytes: process.memoryUsage().rss,
    diskBytes: ready.diskBytes,
    loadMs: ready.loadMs,
    asked: times.length,
    perSecond: (1_000 * times.length) / tookMs,
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    p99Ms: percentile(times, 0.99),
    withGold: right.length,
    right: right.filter((value) => value).length,
  };
  console.log(JSON.stringify(measurement));
}

await main(process.argv.slice(2));
