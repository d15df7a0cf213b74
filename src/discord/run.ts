import type { Previous } from '../answer/answer.ts';
import { say } from '../commands/blocks.ts';
import { preferStories } from '../commands/choose-story.ts';
import type { Reply } from '../commands/reply.ts';
import type { Words } from '../commands/words/words.ts';
import type { Logger } from '../log.ts';
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
  /** Where it was asked; null in direct messages and wherever Discord does not say. */
  readonly place: { readonly channelId: string | null; readonly serverId: string | null };
}

/** Runs the named command; never rejects, as `guard` has it. */
export async function runCommand({ commands, library, log, takeTurn }: AnswerContext, asked: Asked): Promise<Reply> {
  const { name, options, words, previous, place } = asked;
  const command = commands().find((known) => known.name === name);
  if (command === undefined) return { ...say(words.commandGone), private: true };
  const held = library();
  const preferredStories = preferStories(held, place);
  const request = {
    library: held,
    options,
    words,
    ...(previous === undefined ? {} : { previous }),
    ...(preferredStories.length === 0 ? {} : { preferredStories }),
  };
  await takeTurn();
  return guard(log, asked, () => command.run(request));
}

/**
 * Runs what makes a reply. Where that fails, the reply is one plain sentence with a reference that the log holds too: the
 * end of the asking message's or interaction's id.
 */
export async function guard(
  log: Logger,
  { name, askedId, words }: Pick<Asked, 'name' | 'askedId' | 'words'>,
  run: () => Reply | Promise<Reply>,
): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    log.error('command-failed', { command: name, reference: referTo(askedId), ...describeError(error) });
    return sayFailed(askedId, words);
  }
}

const REFERENCE_LENGTH = 8;

/** What an asker can name to whoever reads the log. */
export function referTo(askedId: string): string {
  return askedId.slice(-REFERENCE_LENGTH);
}

/** One plain sentence with the reference. */
export function sayFailed(askedId: string, words: Words): Reply {
  return { ...say(words.failed(referTo(askedId))), private: true };
}
