#!/usr/bin/env node
import { config } from 'dotenv';
import { RESERVED_COMMAND_NAMES } from '../commands/commands.ts';
import { keepHeapSmall, optimizeLater } from '../engine.ts';
import { onHangUp } from './hang-up.ts';
import { runProgram } from './program.ts';

optimizeLater();
keepHeapSmall();
config({ quiet: true });

// `verbatim stories | head -1`: the reader has had enough, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
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
