import { createInterface } from 'node:readline';
import { type Context, UserError } from './subcommand.ts';

export interface Prompt {
  /**
   * What a person types to a question, without white space at its ends.
   * @throws UserError when the input has ended: nobody has answered.
   */
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Whether a person sits there who can be asked. */
export function isPerson({ stdin, stdout }: Pick<Context, 'stdin' | 'stdout'>): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/** Asks one question after the other; lines that come before their question wait for it. */
export function createPrompt({ stdin, stdout }: Pick<Context, 'stdin' | 'stdout'>): Prompt {
  const reader = createInterface({ input: stdin, output: stdout });
  const waiting: string[] = [];
  let isOver = false;
  let asked: { readonly resolve: (line: string) => void; readonly reject: (error: Error) => void } | undefined;
  const take = (line: string): void => {
    if (asked === undefined) waiting.push(line);
    else asked.resolve(line);
    asked = undefined;
  };
  reader.on('line', take);
  reader.on('close', () => {
    isOver = true;
    asked?.reject(brokenOff());
  });
  return {
    ask: async (question) => {
      stdout.write(question);
      const early = waiting.shift();
      if (early !== undefined) return early.trim();
      if (isOver) throw brokenOff();
      const line = await new Promise<string>((resolve, reject) => {
        asked = { resolve, reject };
      });
      return line.trim();
    },
    close: () => reader.close(),
  };
}

function brokenOff(): UserError {
  return new UserError('nothing was written: the questions were broken off');
}
