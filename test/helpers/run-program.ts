import { Readable, Writable } from 'node:stream';
import { runProgram } from '../../src/cli/program.ts';

export interface ProgramResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program inside the test, with streams in the place of a terminal. */
export async function runVerbatim(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ProgramResult> {
  const stdout = new TextSink();
  const stderr = new TextSink();
  const status = await runProgram({
    args,
    env,
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    reservedCommandNames: ['ask', 'help'],
  });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

class TextSink extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}
