import { type ChatInputCommandInteraction, type Message, MessageFlags } from 'discord.js';
import type { Reply } from '../commands/reply.ts';
import { CONTENT_MAX, NONCE_MAX } from './limits.ts';
import { renderReply } from './render.ts';

/**
 * The one place through which everything leaves for Discord: here it is escaped, checked against the limits and kept
 * from pinging anyone. No other file of this folder sends.
 */
const MENTION_NOBODY = { parse: [], repliedUser: false } as const;

/** A slash command has to be answered, even where there is nothing to say. */
const NOTHING_TO_SAY: Reply = {
  blocks: [{ kind: 'statement', text: 'Nothing to look up there. Ask a question, and I quote what the story says.' }],
  private: true,
};

/** Answers a message in its channel. Sending the same answer twice shows it once: the nonce is the message's id. */
export async function replyToMessage(message: Message, reply: Reply): Promise<void> {
  if (reply.blocks.length === 0) return;
  await message.reply({
    ...compose(reply),
    flags: [MessageFlags.SuppressEmbeds],
    nonce: message.id.slice(-NONCE_MAX),
    enforceNonce: true,
    failIfNotExists: false,
  });
}

/** Answers a slash command at once. */
export async function replyToInteraction(interaction: ChatInputCommandInteraction, reply: Reply): Promise<void> {
  const said = orNothing(reply);
  const { SuppressEmbeds, Ephemeral } = MessageFlags;
  const flags = said.private === true ? ([SuppressEmbeds, Ephemeral] as const) : SuppressEmbeds;
  await interaction.reply({ ...compose(said), flags });
}

/** Shows that an answer is being worked on. */
export async function deferInteraction(interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply();
}

/** Puts the answer where `deferInteraction` announced it. */
export async function completeInteraction(interaction: ChatInputCommandInteraction, reply: Reply): Promise<void> {
  await interaction.editReply({ ...compose(orNothing(reply)), flags: [MessageFlags.SuppressEmbeds] });
}

function orNothing(reply: Reply): Reply {
  return reply.blocks.length === 0 ? NOTHING_TO_SAY : reply;
}

function compose(reply: Reply) {
  const content = renderReply(reply);
  if (content === '' || content.length > CONTENT_MAX) {
    throw new RangeError(`a message of ${content.length} characters cannot be sent (1 to ${CONTENT_MAX})`);
  }
  return { content, allowedMentions: MENTION_NOBODY };
}
