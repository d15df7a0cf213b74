import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { nearestName } from '../corpus/nearest-name.ts';
import { CorpusError } from '../corpus/problems.ts';
import type { Context, Output, Subcommand, SubcommandOption } from './subcommand.ts';
import { UsageError, UserError } from './subcommand.ts';
import { renderProgramHelp, renderSubcommandHelp, renderUsageLine } from './usage.ts';

/** Every subcommand, in the order of the help. Each is loaded when it is called for: answering needs no page reader. */
const LOADERS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  ask: async () => (await import('./ask.ts')).ask,
  chat: async () => (await import('./chat.ts')).chat,
  stories: async () => (await import('./stories.ts')).stories,
  show: async () => (await import('./show.ts')).show,
  diff: async () => (await import('./diff.ts')).diff,
  check: async () => (await import('./check.ts')).check,
  index: async () => (await import('./index-corpus.ts')).indexCorpus,
  'new-story': async () => (await import('./new-story.ts')).newStory,
  import: async () => (await import('./import.ts')).importText,
  suggest: async () => (await import('./suggest.ts')).suggest,
  commands: async () => (await import('./commands.ts')).commands,
};

/** All of them, for the help. */
export function loadSubcommands(): Promise<readonly Subcommand[]> {
  return Promise.all(Object.values(LOADERS).map((load) => load()));
}

/** Options that every subcommand takes. */
export const COMMON_OPTIONS = {
  corpus: { type: 'string', value: 'DIR', description: 'folder of the stories (default: CORPUS_DIR, else corpus)' },
  help: { type: 'boolean', short: 'h', description: 'shows this' },
} as const satisfies Record<string, SubcommandOption>;

const DEFAULT_CORPUS_DIR = 'corpus';
const DEFAULT_STATE_DIR = 'state';

/** What the program is started with; `args` without node and the script. */
export type Surroundings = Pick<
  Context,
  'stdin' | 'stdout' | 'stderr' | 'env' | 'reservedCommandNames' | 'onHangUp'
> & {
  readonly args: readonly string[];
};

/**
 * Runs one subcommand.
 * @returns the exit status: 0 done, 1 failed, 2 wrong usage. Never throws: what goes wrong is said on standard error.
 */
export async function runProgram(surroundings: Surroundings): Promise<number> {
  const { args, stdout, stderr } = surroundings;
  const [name, ...rest] = args;
  if (name === undefined)
    return explainUsage(stderr, 'a subcommand is missing', renderProgramHelp(await loadSubcommands()));
  if (name === '--help' || name === '-h' || name === 'help') {
    stdout.write(renderProgramHelp(await loadSubcommands()));
    return 0;
  }
  const load = Object.hasOwn(LOADERS, name) ? LOADERS[name] : undefined;
  if (load === undefined)
    return explainUsage(stderr, describeUnknown(name), renderProgramHelp(await loadSubcommands()));
  return runSubcommand(await load(), rest, surroundings);
}

async function runSubcommand(
  subcommand: Subcommand,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    const context = createContext(subcommand, args, surroundings);
    if (context.options.help === true) {
      surroundings.stdout.write(renderSubcommandHelp(subcommand, COMMON_OPTIONS));
      return 0;
    }
    return await subcommand.run(context);
  } catch (error) {
    return explainError(error, subcommand, surroundings.stderr);
  }
}

function createContext(subcommand: Subcommand, args: readonly string[], surroundings: Surroundings): Context {
  const { args: _, env, ...rest } = surroundings;
  const { values, positionals } = parseArguments(subcommand, args);
  const corpus = values.corpus;
  if (corpus === '') throw new UsageError('--corpus needs the name of a folder');
  return {
    positionals,
    options: values,
    corpusDir: typeof corpus === 'string' ? corpus : env.CORPUS_DIR || DEFAULT_CORPUS_DIR,
    stateDir: env.STATE_DIR || DEFAULT_STATE_DIR,
    env,
    ...rest,
  };
}

function parseArguments(subcommand: Subcommand, args: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, option] of Object.entries<SubcommandOption>({ ...subcommand.options, ...COMMON_OPTIONS })) {
    const short = option.short === undefined ? {} : { short: option.short };
    options[name] = { type: option.type, multiple: option.multiple ?? false, ...short };
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs explains itself well enough; all it throws is about the arguments.
    throw new UsageError(firstSentence(error), { cause: error });
  }
}

function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/\.\s|\n/, 1)[0] ?? message;
}

function describeUnknown(name: string): string {
  const nearest = nearestName(name, Object.keys(LOADERS));
  const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
  return `there is no subcommand ${JSON.stringify(name)}${hint}`;
}

function explainError(error: unknown, subcommand: Subcommand, stderr: Output): number {
  if (error instanceof UsageError) return explainUsage(stderr, error.message, renderUsageLine(subcommand));
  if (error instanceof UserError || error instanceof CorpusError) {
    stderr.write(`verbatim: ${error.message}\n`);
    return 1;
  }
  stderr.write(`verbatim: this is a mistake in the program, not yours:\n${describeFault(error)}\n`);
  return 1;
}

function explainUsage(stderr: Output, message: string, usage: string): number {
  stderr.write(`verbatim: ${message}\n\n${usage}`);
  return 2;
}

function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
