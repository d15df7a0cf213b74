import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSpeedCorpus, writeSpeedCorpus } from './speed-corpus.ts';
import { percentile } from './statistics.ts';

/** Milliseconds from the start of a process to the first it prints: its answer. */
export interface Starts {
  /** One question of an archive, from a snapshot, for each size. */
  readonly archivesMs: readonly number[];
  /** One question of the shipped story, from a snapshot. */
  readonly shippedMs: number;
  /** The same as the story comes, from its files. */
  readonly unindexedMs: number;
  /** Node with nothing to do but print. */
  readonly bareMs: number;
}

/** The middle of so many starts is given. */
const STARTS = 7;

/** @param sizes of archives, in sentences. */
export async function measureStarts(sizes: readonly number[]): Promise<Starts> {
  const archivesMs: number[] = [];
  for (const size of sizes) archivesMs.push(await inFolder((folder) => measureArchive(folder, size)));
  return { archivesMs, ...(await inFolder(measureShipped)) };
}

async function inFolder<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-start-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureArchive(folder: string, size: number): Promise<number> {
  await writeSpeedCorpus(folder, size);
  const { folder: corpus, questions } = readSpeedCorpus(folder);
  const state = join(folder, 'state');
  run(['dist/cli/main.js', 'index', '--corpus', corpus], state);
  return middleOf(['dist/cli/main.js', 'ask', '--corpus', corpus, questions[0]?.question ?? 'What about it?'], state);
}

async function measureShipped(folder: string): Promise<Omit<Starts, 'archivesMs'>> {
  const ask = ['dist/cli/main.js', 'ask', 'When does the contract end?'];
  const state = join(folder, 'state');
  run(['dist/cli/main.js', 'index'], state);
  return {
    shippedMs: await middleOf(ask, state),
    unindexedMs: await middleOf(ask, join(folder, 'none')),
    bareMs: await middleOf(['-e', 'process.stdout.write(".")'], state),
  };
}

async function middleOf(args: readonly string[], stateDir: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) times.push(await timeStart(args, stateDir));
  return percentile(times, 0.5);
}

async function timeStart(args: readonly string[], stateDir: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: environment(stateDir), stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  const took = performance.now() - started;
  child.stdout.resume();
  await ended;
  return took;
}

function run(args: readonly string[], stateDir: string): void {
  execFileSync(process.execPath, args, { env: environment(stateDir) });
}

function environment(stateDir: string): NodeJS.ProcessEnv {
  return { ...process.env, STATE_DIR: stateDir };
}
