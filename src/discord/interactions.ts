import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { say } from '../commands/blocks.ts';
import { FLAG_ON } from '../commands/command.ts';
import type { Reply } from '../commands/reply.ts';
import { wordsFor } from '../commands/words/words.ts';
import { decodeAction } from './buttons.ts';
import type { AnswerContext } from './context.ts';
import { describeError, isOurFault } from './describe-error.ts';
import { toSeconds } from './messages.ts';
import {
  type Answerable,
  completeInteraction,
  deferInteraction,
  offerChoices,
  replyToInteraction,
} from './outgoing.ts';
import { placeOf } from './place-of.ts';
import { answerForm, answerPress } from './presses.ts';
import { readQuestionLine } from './render.ts';
import { referTo, runCommand, sayFailed } from './run.ts';

/**
 * Half of the 3 s that Discord waits for a first response. Answering at once is also what is quick: edits of deferred
 * replies count against the limit of 50 requests a second, first responses do not.
 */
export const DEFER_AFTER_MS = 1_500;

/** Answers whatever a person did with the bot's commands and buttons. Never rejects. */
export async function answerInteraction(interaction: Interaction, context: AnswerContext): Promise<void> {
  try {
    if (await turnAway(interaction, context)) return;
    if (interaction.isChatInputCommand()) await answerSlash(interaction, context);
    else if (interaction.isMessageContextMenuCommand()) await answerMenu(interaction, context);
    else if (interaction.isAutocomplete()) await offerChoices(interaction, complete(interaction, context));
    else if (interaction.isButton()) await answerPress(interaction, context);
    else if (interaction.isModalSubmit()) await answerForm(interaction, context);
    context.log.debug('answered', { interaction: interaction.id });
  } catch (error) {
    const { id } = interaction;
    context.log.error('answer-not-sent', { interaction: id, reference: referTo(id), ...describeError(error) });
    if (isOurFault(error) && isAnswerable(interaction)) await apologize(interaction, context);
  }
}

/** Whoever asked is not left with Discord's "the application did not respond". */
async function apologize(interaction: Answerable, { log }: AnswerContext): Promise<void> {
  // What a press has deferred is the message it stands under: that one stays as it is.
  if (interaction.replied || (interaction.isButton() && interaction.deferred)) return;
  const words = wordsFor(interaction.locale);
  const send = interaction.deferred ? completeInteraction : replyToInteraction;
  try {
    await send(interaction, sayFailed(interaction.id, words), words);
  } catch (error) {
    log.error('answer-not-sent', { interaction: interaction.id, ...describeError(error) });
  }
}

/**
 * Says when to try again to whoever asks too much at a time. Completing what is typed, opening a form (what is sent with it
 * counts) and taking answers away is free.
 */
async function turnAway(interaction: Interaction, { doorkeeper }: AnswerContext): Promise<boolean> {
  if (interaction.isAutocomplete() || (interaction.isButton() && isFree(interaction.customId))) return false;
  if (!isAnswerable(interaction)) return false;
  const { user, channelId, locale } = interaction;
  const admission = doorkeeper.admit(user.id, channelId ?? user.id);
  if (admission.kind === 'admitted') return false;
  const words = wordsFor(locale);
  await replyToInteraction(interaction, { ...say(words.slowDown(toSeconds(admission.waitMs))), private: true }, words);
  return true;
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) return true;
  return interaction.isButton() || interaction.isModalSubmit();
}

function isFree(customId: string): boolean {
  const kind = decodeAction(customId)?.action.kind;
  return kind === 'dismiss' || kind === 'follow-up';
}

function answerSlash(interaction: ChatInputCommandInteraction, context: AnswerContext): Promise<void> {
  const { commandName: name, id: askedId } = interaction;
  const options = readOptions(interaction);
  const words = wordsFor(interaction.locale);
  const run = () => runCommand(context, { name, options, askedId, words, place: placeOf(interaction) });
  return answerInTime(interaction, context, run, options.hide === FLAG_ON);
}

/** "Ask about this": the message's text is the question; of the bot's own answers, what they answered. */
function answerMenu(interaction: MessageContextMenuCommandInteraction, context: AnswerContext): Promise<void> {
  const { targetMessage, id: askedId } = interaction;
  const isOwn = targetMessage.author.id === interaction.client.user.id;
  const question = isOwn ? readQuestionLine(targetMessage.content) : targetMessage.content;
  const words = wordsFor(interaction.locale);
  return answerInTime(interaction, context, () =>
    runCommand(context, { name: 'ask', options: { question }, askedId, words, place: placeOf(interaction) }),
  );
}

/** Sends what `run` comes up with, deferring only where that takes its time. */
async function answerInTime(
  interaction: Answerable,
  { timers }: AnswerContext,
  run: () => Promise<Reply>,
  isPrivate = false,
): Promise<void> {
  let deferred: Promise<void> | null = null;
  const cancel = timers.after(DEFER_AFTER_MS, () => {
    deferred = deferInteraction(interaction, isPrivate);
    // Awaited below; until then a failure must not count as unhandled.
    deferred.catch(() => {});
  });
  const reply = await run();
  cancel();
  await (deferred ?? Promise.resolve());
  const words = wordsFor(interaction.locale);
  await (interaction.deferred ? completeInteraction : replyToInteraction)(interaction, reply, words);
}

function complete(interaction: AutocompleteInteraction, { commands, library }: AnswerContext) {
  const { name, value } = interaction.options.getFocused(true);
  const option = commands()
    .find((command) => command.name === interaction.commandName)
    ?.options.find((known) => known.name === name);
  if (option?.kind !== 'text' || option.complete === undefined) return [];
  const words = wordsFor(interaction.locale);
  return option.complete({ library: library(), options: readOptions(interaction), words, typed: value });
}

function readOptions({
  options,
}: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'options'>): Record<string, string> {
  const given = options.data.filter(({ value, focused }) => value !== undefined && value !== false && focused !== true);
  return Object.fromEntries(given.map(({ name, value }) => [name, String(value)]));
}
