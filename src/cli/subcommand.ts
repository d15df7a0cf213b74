import type { Readable, Writable } from 'node:stream';

/** One thing the program does: `verbatim <name> …`. One file each; src/cli/program.ts holds the one list of them. */
export interface Subcommand {
  readonly name: string;
  /** One line for the program's help, without a full stop. */
  readonly summary: string;
  /** What follows the name, for the help: `[--json] QUESTION`. */
  readonly usage: string;
  /** By long name, without the dashes. `corpus` and `help` are everybody's and need not be named. */
  readonly options: Readonly<Record<string, SubcommandOption>>;
  /**
   * @returns the exit status: 0 done, 1 failed.
   * @throws UsageError when the arguments make no sense together (status 2), UserError for a mistake that a sentence
   * explains (status 1). Anything else thrown is our mistake and is shown with its stack (status 1).
   */
  readonly run: (context: Context) => Promise<number>;
}

export interface SubcommandOption {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `ID`, `DATE`. Strings only. */
  readonly value?: string;
  /** What it does, its default where it has one; no full stop. */
  readonly description: string;
  /** One letter: `h` for `-h`. */
  readonly short?: string;
  /** May be given more than once; the value is then a list. */
  readonly multiple?: boolean;
}

/** What a subcommand may touch. Answers go to `stdout`, everything else to `stderr`. */
export interface Context {
  readonly positionals: readonly string[];
  /** Options given, by long name. Read them with `textOption` and `flagOption`. */
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  readonly corpusDir: string;
  /** Where snapshots and whatever else is written go; it need not exist. */
  readonly stateDir: string;
  /** Names that no story's topic command may have. */
  readonly reservedCommandNames: readonly string[];
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes what is done whenever the process is told to read its files anew: SIGHUP. */
  readonly onHangUp?: (action: () => void) => void;
}

export type OptionValue = string | boolean | readonly (string | boolean)[];
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The arguments make no sense: said in a line, with the usage, status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A mistake that is not ours: said in a sentence, without a stack, status 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

export function textOption(context: Context, name: string): string | undefined {
  const value = context.options[name];
  return typeof value === 'string' ? value : undefined;
}

export function flagOption(context: Context, name: string): boolean {
  return context.options[name] === true;
}

/** @throws UsageError when there are more or fewer positional arguments than `names`. */
export function positionalArguments<const Names extends readonly string[]>(
  context: Context,
  names: Names,
): { readonly [K in keyof Names]: string } {
  const { positionals } = context;
  if (positionals.length < names.length) {
    throw new UsageError(`${names[positionals.length]} is missing`);
  }
  if (positionals.length > names.length) {
    throw new UsageError(`there is one argument too many: ${JSON.stringify(positionals[names.length])}`);
  }
  return positionals as unknown as { readonly [K in keyof Names]: string };
}
