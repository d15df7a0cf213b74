import type { Message } from 'discord.js';
import type { Reply } from '../commands/reply.ts';
import { type Words, wordsFor } from '../commands/words/words.ts';
import type { AnswerContext } from './context.ts';
import { describeError } from './describe-error.ts';
import { type Address, type IncomingMessage, readAddress, type Self } from './mentions.ts';
import { replyToMessage } from './outgoing.ts';
import { runCommand } from './run.ts';

/** Answers a message that speaks to the bot; others are left alone. Never rejects. */
export async function answerMessage(message: Message, context: AnswerContext): Promise<void> {
  // A message has no language of its own; the server has.
  const words = wordsFor(message.guild?.preferredLocale);
  try {
    const address = readAddress(readMessage(message), readSelf(message));
    const reply = await answerAddress(address, message.id, words, context);
    if (reply !== null) await replyToMessage(message, reply, words);
  } catch (error) {
    context.log.error('answer-not-sent', { message: message.id, ...describeError(error) });
  }
}

async function answerAddress(
  address: Address,
  askedId: string,
  words: Words,
  context: AnswerContext,
): Promise<Reply | null> {
  switch (address.kind) {
    case 'not-addressed':
      return null;
    case 'question':
      return runCommand(context, { name: 'ask', options: { question: address.question }, askedId, words });
    case 'no-question':
      return runCommand(context, { name: 'help', options: {}, askedId, words });
    case 'text-withheld':
      return { blocks: [{ kind: 'statement', text: words.textWithheld }] };
  }
}

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
