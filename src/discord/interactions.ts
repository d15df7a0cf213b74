import type { ChatInputCommandInteraction } from 'discord.js';
import { wordsFor } from '../commands/words/words.ts';
import type { AnswerContext } from './context.ts';
import { describeError } from './describe-error.ts';
import { completeInteraction, deferInteraction, replyToInteraction } from './outgoing.ts';
import { runCommand } from './run.ts';

/**
 * Half of the 3 s that Discord waits for a first response. Answering at once is also what is quick: edits of deferred
 * replies count against the limit of 50 requests a second, first responses do not.
 */
export const DEFER_AFTER_MS = 1_500;

/** Answers a slash command, deferring only where the answer takes its time. Never rejects. */
export async function answerInteraction(
  interaction: ChatInputCommandInteraction,
  context: AnswerContext,
): Promise<void> {
  const { commandName, id } = interaction;
  const words = wordsFor(interaction.locale);
  try {
    let deferred: Promise<void> | null = null;
    const cancel = context.timers.after(DEFER_AFTER_MS, () => {
      deferred = deferInteraction(interaction);
      // Awaited below; until then a failure must not count as unhandled.
      deferred.catch(() => {});
    });
    const reply = await runCommand(context, {
      name: commandName,
      options: readOptions(interaction),
      askedId: id,
      words,
    });
    cancel();
    await (deferred ?? Promise.resolve());
    await (interaction.deferred ? completeInteraction : replyToInteraction)(interaction, reply, words);
    context.log.debug('answered', { command: commandName, interaction: id });
  } catch (error) {
    context.log.error('answer-not-sent', { command: commandName, interaction: id, ...describeError(error) });
  }
}

function readOptions(interaction: ChatInputCommandInteraction): Record<string, string> {
  const given = interaction.options.data.filter(({ value }) => value !== undefined);
  return Object.fromEntries(given.map(({ name, value }) => [name, String(value)]));
}
