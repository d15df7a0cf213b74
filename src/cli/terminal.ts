import { createInterface } from 'node:readline/promises';
import type { Context } from './subcommand.ts';

/** Whether a person sits there who can be asked. */
export function isPerson({ stdin, stdout }: Pick<Context, 'stdin' | 'stdout'>): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/** What a person types to a question, without white space at its ends; empty at the end of the input. */
export async function askLine({ stdin, stdout }: Pick<Context, 'stdin' | 'stdout'>, question: string): Promise<string> {
  const lines = createInterface({ input: stdin, output: stdout });
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return (await Promise.race([lines.question(question), ended])).trim();
  } finally {
    lines.close();
  }
}

/** Text of others as a terminal may show it: nothing in it can move the cursor or change a colour. */
export function showSafely(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (control) => (/[\n\t]/.test(control) ? control : '\ufffd'));
}
