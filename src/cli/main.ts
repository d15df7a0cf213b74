#!/usr/bin/env node
import { RESERVED_COMMAND_NAMES } from '../commands/commands.ts';
import { keepHeapSmall, optimizeLater } from '../engine.ts';
import { loadEnvFile } from '../env-file.ts';
import { onHangUp } from './hang-up.ts';
import { runProgram } from './program.ts';

optimizeLater();
keepHeapSmall();
const problem = loadEnvFile();
if (problem !== undefined) {
  process.stderr.write(`verbatim: ${problem}\n`);
  process.exit(1);
}

/** Their work and their status count though nobody reads what they say of it. */
const FINISHED_UNREAD: ReadonlySet<string | undefined> = new Set(['import', 'new-story', 'index', 'check']);

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') {
    const reason = code === 'ENOSPC' ? 'the disk is full' : `the system says ${code}`;
    process.stderr.write(`verbatim: the output cannot be written: ${reason}\n`);
    process.exit(1);
  }
  // `verbatim stories | head -1`: the reader has had enough, which is no failure.
  if (!FINISHED_UNREAD.has(process.argv[2])) process.exit(0);
});

process.exitCode = await runProgram({
  args: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  reservedCommandNames: RESERVED_COMMAND_NAMES,
  onHangUp,
});
