import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  MessagePayload,
  type ModalSubmitInteraction,
  Routes,
} from 'discord.js';
import type { Choice } from '../commands/command.ts';
import type { Reply } from '../commands/reply.ts';
import { shorten, type Words } from '../commands/words/words.ts';
import type { SentAnswer } from './answer-memory.ts';
import { composeButtons, composeFollowUp } from './buttons.ts';
import { lateRest } from './late-rest.ts';
import { CHOICE_MAX, CHOICES_MAX, CONTENT_MAX, NONCE_MAX } from './limits.ts';
import { renderReply } from './render.ts';
import { createGate } from './turns.ts';

/**
 * The one place through which everything leaves for Discord: here it is escaped, checked against the limits and kept
 * from pinging anyone. No other file of this folder sends.
 */
const MENTION_NOBODY = { parse: [], repliedUser: false } as const;

const { SuppressEmbeds, Ephemeral } = MessageFlags;

/** What can be answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/**
 * Answers a message in its channel, null where there is nothing to say. Sending the same answer twice shows it once: the
 * nonce is the message's id. Without `isReference` it stands by itself, for a reply takes the channel's history.
 */
export async function replyToMessage(
  message: Message,
  reply: Reply,
  words: Words,
  isReference = true,
): Promise<SentAnswer | null> {
  if (reply.blocks.length === 0 || !message.channel.isSendable()) return null;
  const { id: messageId, channelId } = await message.channel.send({
    ...compose({ ...reply, private: false }, words, message.author.id),
    flags: [SuppressEmbeds],
    nonce: message.id.slice(-NONCE_MAX),
    enforceNonce: true,
    ...(isReference ? { reply: { messageReference: message.id, failIfNotExists: false } } : {}),
  });
  return { messageId, channelId };
}

/** Puts another answer in the place of one sent before. */
export async function editAnswer(message: Message, sent: SentAnswer, reply: Reply, words: Words): Promise<void> {
  const body = compose({ ...reply, private: false }, words, message.author.id);
  await message.channel.messages.edit(sent.messageId, { ...body, flags: [SuppressEmbeds] });
}

/** Deletes an answer from its channel. */
export async function takeBackAnswer(channel: Message['channel'], { messageId }: SentAnswer): Promise<void> {
  await channel.messages.delete(messageId);
}

/** Writes to a person in a direct message. */
export async function tellInPrivate(client: Client, userId: string, reply: Reply, words: Words): Promise<void> {
  await client.users.send(userId, { ...compose(reply, words, userId), flags: [SuppressEmbeds] });
}

/**
 * First responses have no rate limit that would hold them back, and each request under way has a connection of its own:
 * with thousands at once, connections would be refused.
 */
const throughGate = createGate(100);

/** Answers a command, a press or a form at once. It has to be answered, even where there is nothing to say. */
export async function replyToInteraction(interaction: Answerable, reply: Reply, words: Words): Promise<void> {
  const said = orNothing(reply, words);
  const flags = said.private === true ? ([SuppressEmbeds, Ephemeral] as const) : SuppressEmbeds;
  const body = compose(said, words, interaction.user.id);
  await throughGate(() => interaction.reply({ ...body, flags }));
}

/** Shows that an answer is being worked on. */
export async function deferInteraction(interaction: Answerable, isPrivate: boolean): Promise<void> {
  await throughGate(() => interaction.deferReply(isPrivate ? { flags: Ephemeral } : {}));
}

/** Puts the answer where `deferInteraction` announced it. */
export async function completeInteraction(interaction: Answerable, reply: Reply, words: Words): Promise<void> {
  const said = compose(orNothing(reply, words), words, interaction.user.id);
  const { body } = MessagePayload.create(interaction.webhook, { ...said, flags: [SuppressEmbeds] }).resolveBody();
  const route = Routes.webhookMessage(interaction.applicationId, interaction.token);
  await throughGate(() => lateRest(interaction.client).patch(route, { body: body ?? {}, auth: false }));
}

/** Offers what an option could be, as far as Discord shows it; a longer value could not be chosen, so it is left out. */
export async function offerChoices(interaction: AutocompleteInteraction, choices: readonly Choice[]): Promise<void> {
  const sendable = choices.filter(({ value }) => value.length >= 1 && value.length <= CHOICE_MAX);
  await interaction.respond(
    sendable.slice(0, CHOICES_MAX).map(({ name, value }) => ({ name: shorten(name, CHOICE_MAX), value })),
  );
}

/** Opens the form behind "Follow up"; it carries the button's own custom id. */
export async function showFollowUpForm(interaction: ButtonInteraction, words: Words): Promise<void> {
  await interaction.showModal(composeFollowUp(interaction.customId, words));
}

/** Takes away the message that the button stands under, wherever that is. */
export async function dismissMessage(interaction: ButtonInteraction): Promise<void> {
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

function orNothing(reply: Reply, words: Words): Reply {
  if (reply.blocks.length > 0) return reply;
  return { blocks: [{ kind: 'statement', text: words.nothingToSay }], private: true };
}

function compose(reply: Reply, words: Words, askerId: string) {
  const content = renderReply(reply, words);
  if (content === '' || content.length > CONTENT_MAX) {
    throw new RangeError(`a message of ${content.length} characters cannot be sent (1 to ${CONTENT_MAX})`);
  }
  // What only the asker sees has Discord's own way to be dismissed.
  const actions = (reply.actions ?? []).filter(({ kind }) => reply.private !== true || kind !== 'dismiss');
  return { content, components: composeButtons(actions, words, askerId), allowedMentions: MENTION_NOBODY };
}
