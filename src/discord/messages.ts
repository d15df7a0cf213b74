import type { Message } from 'discord.js';
import type { Reply } from '../commands/reply.ts';
import type { AnswerContext } from './context.ts';
import { describeError } from './describe-error.ts';
import { type Address, type IncomingMessage, readAddress, type Self } from './mentions.ts';
import { replyToMessage } from './outgoing.ts';
import { runCommand } from './run.ts';

/** Answers a message that speaks to the bot; others are left alone. Never rejects. */
export async function answerMessage(message: Message, context: AnswerContext): Promise<void> {
  try {
    const address = readAddress(readMessage(message), readSelf(message));
    const reply = await answerAddress(address, message.id, context);
    if (reply !== null) await replyToMessage(message, reply);
  } catch (error) {
    context.log.error('answer-not-sent', { message: message.id, ...describeError(error) });
  }
}

async function answerAddress(address: Address, messageId: string, context: AnswerContext): Promise<Reply | null> {
  switch (address.kind) {
    case 'not-addressed':
      return null;
    case 'question':
      return runCommand(context, 'ask', { question: address.question }, messageId);
    case 'no-question':
      return runCommand(context, 'help', {}, messageId);
    case 'text-withheld':
      return HOW_TO_BE_HEARD;
  }
}

const HOW_TO_BE_HEARD: Reply = {
  blocks: [
    {
      kind: 'statement',
      text: 'Discord did not pass your words on to me. Mention me by name (not my role) with your question, or use /ask.',
    },
  ],
};

function readMessage(message: Message): IncomingMessage {
  return {
    content: message.content,
    authorId: message.author.id,
    isAutomatic: message.author.bot || message.webhookId !== null,
    isSystem: message.system,
    isDirect: message.guildId === null,
    mentionedUserIds: [...message.mentions.users.keys()],
    mentionedRoleIds: [...message.mentions.roles.keys()],
  };
}

function readSelf(message: Message<boolean>): Self {
  const { user } = message.client;
  return { userId: user.id, roleId: message.guild?.roles.botRoleFor(user)?.id ?? null };
}
