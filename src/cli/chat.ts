import type { After } from '../corpus/rest.ts';
import { type LiveLibrary, openLiveLibrary } from '../live-library.ts';
import type { LogFields, Logger } from '../log.ts';
import { converse } from './conversation.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { positionalArguments } from './subcommand.ts';
import { showSafely } from './terminal.ts';

export const chat = {
  name: 'chat',
  summary: 'asks in a conversation; typed slash commands work as in Discord',
  usage: '',
  options: {},
  run: async (context: Context) => {
    positionalArguments(context, []);
    await runChat(await openChat(context));
    return 0;
  },
} as const satisfies Subcommand;

type ChatContext = Pick<
  Context,
  'corpusDir' | 'stateDir' | 'reservedCommandNames' | 'stdin' | 'stdout' | 'stderr' | 'env' | 'onHangUp'
>;

/** A conversation that is ready to begin. */
export interface OpenChat {
  readonly context: ChatContext;
  readonly live: LiveLibrary;
  /** Set once there is a prompt to show again after something was said beside the conversation. */
  readonly prompt: { showAgain: () => void };
}

/**
 * Loads the stories, which are followed from then on as the bot follows them.
 * @throws CorpusError when they cannot be loaded.
 */
export async function openChat(context: ChatContext): Promise<OpenChat> {
  const { stderr, stdout } = context;
  const prompt = { showAgain: () => {} };
  const tell = (lines: readonly string[]) => {
    // Behind the prompt, a line of its own.
    const lead = stdout.isTTY === true ? '\n' : '';
    stderr.write(`${lead}${showSafely(lines.join('\n'))}\n`);
    prompt.showAgain();
  };
  const live = await openLiveLibrary({ ...context, log: createTeller(tell), after: waitWithoutHolding, now: Date.now });
  return { context, live, prompt };
}

export async function runChat({ context, live, prompt }: OpenChat): Promise<void> {
  try {
    await converse(live.library, context, (showAgain) => {
      prompt.showAgain = showAgain;
    });
  } finally {
    live.stop();
  }
}

/** What is to be waited for does not keep the program from ending. */
const waitWithoutHolding: After = (delayMs, action) => {
  const timer = setTimeout(action, delayMs);
  timer.unref();
  return () => clearTimeout(timer);
};

/** Says in words what a log would have as events. */
function createTeller(tell: (lines: readonly string[]) => void): Logger {
  const say = (event: string, fields: LogFields = {}) => {
    const lines = describeEvent(event, fields);
    if (lines.length > 0) tell(lines);
  };
  return { debug: () => {}, info: say, warn: say, error: say };
}

function describeEvent(event: string, { changed, removed, problems, message }: LogFields): readonly string[] {
  if (event === 'corpus-loaded')
    return [`The stories were read anew. ${describeChanges(listOf(changed), listOf(removed))}`];
  if (event === 'corpus-refused')
    return ['What was changed is refused, and what was held before goes on:', ...indent(problems)];
  if (event === 'corpus-not-read')
    return [`The stories cannot be read anew, and what was held before goes on: ${message}`];
  return [];
}

function describeChanges(changed: readonly string[], removed: readonly string[]): string {
  const parts = [
    ...(changed.length > 0 ? [`New or changed: ${changed.join(', ')}.`] : []),
    ...(removed.length > 0 ? [`Gone: ${removed.join(', ')}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'They are as they were.';
}

function listOf(field: LogFields[string] | undefined): readonly string[] {
  return Array.isArray(field) ? field : [];
}

function indent(problems: LogFields[string] | undefined): readonly string[] {
  return listOf(problems).map((problem) => `  ${problem}`);
}
