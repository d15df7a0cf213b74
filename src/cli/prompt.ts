import { createInterface } from 'node:readline';
import type { Context } from './subcommand.ts';

export interface Prompt {
  /** What a person types to a question, without white space at its ends; empty when the input has ended. */
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
  let answer: ((line: string) => void) | undefined;
  const take = (line: string): void => {
    if (answer === undefined) waiting.push(line);
    else answer(line);
    answer = undefined;
  };
  reader.on('line', take);
  reader.on('close', () => {
    isOver = true;
    answer?.('');
  });
  return {
    ask: async (question) => {
      stdout.write(question);
      const early = waiting.shift();
      if (early !== undefined || isOver) return (early ?? '').trim();
      const line = await new Promise<string>((resolve) => {
        answer = resolve;
      });
      return line.trim();
    },
    close: () => reader.close(),
  };
}
