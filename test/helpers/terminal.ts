import { PassThrough, type Readable, Writable } from 'node:stream';

/** Streams that pass for a terminal at which a person types. */
export function createTerminal(typed: readonly string[]): {
  readonly stdin: Readable & { readonly isTTY: true };
  readonly stdout: Writable & { readonly isTTY: true };
  readonly shown: () => string;
} {
  let text = '';
  const stdin = new PassThrough();
  stdin.end(typed.map((line) => `${line}\n`).join(''));
  const stdout = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString('utf8');
      done();
    },
  });
  return {
    stdin: Object.assign(stdin, { isTTY: true as const }),
    stdout: Object.assign(stdout, { isTTY: true as const }),
    shown: () => text,
  };
}
