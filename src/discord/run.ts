import type { Reply } from '../commands/reply.ts';
import type { AnswerContext } from './context.ts';
import { describeError } from './describe-error.ts';

/**
 * Runs the named command. A command that fails is answered in one plain sentence with a reference that the log holds
 * too: the end of the asking message's or interaction's id.
 */
export async function runCommand(
  { commands, library, log }: AnswerContext,
  name: string,
  options: Readonly<Record<string, string>>,
  askedId: string,
): Promise<Reply> {
  const command = commands().find((known) => known.name === name);
  if (command === undefined) return say('That command is not there any more. Try again in a few minutes, or use /ask.');
  try {
    return await command.run({ library: library(), options });
  } catch (error) {
    const reference = askedId.slice(-REFERENCE_LENGTH);
    log.error('command-failed', { command: name, reference, ...describeError(error) });
    return say(`Something went wrong here, not with your question. Reference for whoever runs this bot: ${reference}.`);
  }
}

const REFERENCE_LENGTH = 8;

function say(text: string): Reply {
  return { blocks: [{ kind: 'statement', text }], private: true };
}
