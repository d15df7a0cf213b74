import { type ChatInputCommandInteraction, type Message, MessageFlags } from 'discord.js';
import type { Reply } from '../commands/reply.ts';
import type { Words } from '../commands/words/words.ts';
import { CONTENT_MAX, NONCE_MAX } from './limits.ts';
import { renderReply } from './render.ts';

/**
 * The one place through which everything leaves for Discord: here it is escaped, checked against the limits and kept
 * from pinging anyone. No other file of this folder sends.
 */
const MENTION_NOBODY = { parse: [], repliedUser: false } as const;

/** A slash command has to be answered, even where there is nothing to say. */
function orNothing(reply: Reply, words: Words): Reply {
  if (reply.blocks.length > 0) return reply;
  return { blocks: [{ kind: 'statement', text: words.nothingToSay }], private: true };
}

/** Answers a message in its channel. Sending the same answer twice shows it once: the nonce is the message's id. */
export async function replyToMessage(message: Message, reply: Reply, words: Words): Promise<void> {
  if (reply.blocks.length === 0) return;
  await message.reply({
    ...compose(reply, words),
    flags: [MessageFlags.SuppressEmbeds],
    nonce: message.id.slice(-NONCE_MAX),
    enforceNonce: true,
    failIfNotExists: false,
  });
}

/** Answers a slash command at once. */
export async function replyToInteraction(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  words: Words,
): Promise<void> {
  const said = orNothing(reply, words);
  const { SuppressEmbeds, Ephemeral } = MessageFlags;
  const flags = said.private === true ? ([SuppressEmbeds, Ephemeral] as const) : SuppressEmbeds;
  await interaction.reply({ ...compose(said, words), flags });
}

/** Shows that an answer is being worked on. */
export async function deferInteraction(interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply();
}

/** Puts the answer where `deferInteraction` announced it. */
export async function completeInteraction(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  words: Words,
): Promise<void> {
  await interaction.editReply({ ...compose(orNothing(reply, words), words), flags: [MessageFlags.SuppressEmbeds] });
}

function compose(reply: Reply, words: Words) {
  const content = renderReply(reply, words);
  if (content === '' || content.length > CONTENT_MAX) {
    throw new RangeError(`a message of ${content.length} characters cannot be sent (1 to ${CONTENT_MAX})`);
  }
  return { content, allowedMentions: MENTION_NOBODY };
}
