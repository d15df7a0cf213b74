import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSpeedCorpus, writeSpeedCorpus } from './speed-corpus.ts';
import { percentile } from './statistics.ts';

/** Milliseconds from the start of a process to its end. */
export interface Starts {
  /** One question of an archive, from a snapshot. */
  readonly archiveMs: number;
  /** One question of the shipped story, from a snapshot. */
  readonly shippedMs: number;
  /** The same as the story comes, from its files. */
  readonly unindexedMs: number;
  /** Node with nothing to do. */
  readonly bareMs: number;
}

/** The middle of so many starts is given. */
const STARTS = 7;

/** @param size of the archive, in sentences. */
export async function measureStarts(size: number): Promise<Starts> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-start-'));
  try {
    await writeSpeedCorpus(folder, size);
    const { folder: corpus, questions } = readSpeedCorpus(folder);
    const state = join(folder, 'state');
    run(['dist/cli/main.js', 'index', '--corpus', corpus], state);
    const question = questions[0]?.question ?? 'What about it?';
    const shipped = ['dist/cli/main.js', 'ask', 'When does the contract end?'];
    const shippedState = join(folder, 'shipped');
    run(['dist/cli/main.js', 'index'], shippedState);
    return {
      archiveMs: middleOf(['dist/cli/main.js', 'ask', '--corpus', corpus, question], state),
      shippedMs: middleOf(shipped, shippedState),
      unindexedMs: middleOf(shipped, join(folder, 'none')),
      bareMs: middleOf(['-e', '0'], state),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function middleOf(args: readonly string[], stateDir: string): number {
  const times = Array.from({ length: STARTS }, () => {
    const started = performance.now();
    run(args, stateDir);
    return performance.now() - started;
  });
  return percentile(times, 0.5);
}

function run(args: readonly string[], stateDir: string): void {
  execFileSync(process.execPath, args, { env: { ...process.env, STATE_DIR: stateDir } });
}
