#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { config } from 'dotenv';
import { RESERVED_COMMAND_NAMES } from '../commands/commands.ts';
import { onHangUp } from './hang-up.ts';
import { runProgram } from './program.ts';

// One answer is over before it pays to optimise what gives it, which took a quarter of its processor time; functions that run
// for longer are optimised as ever. In bytes of bytecode that a function runs before it is looked at; V8's own is 132 KB.
setFlagsFromString('--interrupt-budget=1000000');

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
