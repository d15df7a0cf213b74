import type { Previous } from '../answer/answer.ts';
import type { Reply } from '../commands/reply.ts';
import type { Words } from '../commands/words/words.ts';
import type { AnswerContext } from './context.ts';
import { describeError } from './describe-error.ts';

/** A command as it was asked for. */
export interface Asked {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  /** Id of the message or interaction that asked. */
  readonly askedId: string;
  readonly words: Words;
  /** What a follow-up follows. */
  readonly previous?: Previous | undefined;
}

/**
 * Runs the named command. A command that fails is answered in one plain sentence with a reference that the log holds
 * too: the end of the asking message's or interaction's id.
 */
export async function runCommand(
  { commands, library, log }: AnswerContext,
  { name, options, askedId, words, previous }: Asked,
): Promise<Reply> {
  const command = commands().find((known) => known.name === name);
  if (command === undefined) return say(words.commandGone);
  try {
    return await command.run({ library: library(), options, words, ...(previous === undefined ? {} : { previous }) });
  } catch (error) {
    const reference = askedId.slice(-REFERENCE_LENGTH);
    log.error('command-failed', { command: name, reference, ...describeError(error) });
    return say(words.failed(reference));
  }
}

const REFERENCE_LENGTH = 8;

function say(text: string): Reply {
  return { blocks: [{ kind: 'statement', text }], private: true };
}
