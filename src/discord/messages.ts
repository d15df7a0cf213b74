import type { Message } from 'discord.js';
import type { Previous } from '../answer/answer.ts';
import { say } from '../commands/blocks.ts';
import type { Reply } from '../commands/reply.ts';
import { wordsFor } from '../commands/words/words.ts';
import type { AnswerContext } from './context.ts';
import { describeError } from './describe-error.ts';
import { type Address, type IncomingMessage, readAddress, type Self } from './mentions.ts';
import { replyToMessage } from './outgoing.ts';
import { readPrevious } from './previous.ts';
import { type Asked, runCommand } from './run.ts';

/** Answers a message that speaks to the bot; others are left alone. Never rejects. */
export async function answerMessage(message: Message, context: AnswerContext): Promise<void> {
  // A message has no language of its own; the server has.
  const words = wordsFor(message.guild?.preferredLocale);
  try {
    const address = readAddress(readMessage(message), readSelf(message));
    if (address.kind === 'not-addressed') return;
    const previous = await fetchPrevious(message, context);
    const reply = await answerAddress(address, { askedId: message.id, words, previous }, context);
    await replyToMessage(message, reply, words);
  } catch (error) {
    context.log.error('answer-not-sent', { message: message.id, ...describeError(error) });
  }
}

async function answerAddress(
  address: Exclude<Address, { kind: 'not-addressed' }>,
  asked: Omit<Asked, 'name' | 'options'>,
  context: AnswerContext,
): Promise<Reply> {
  switch (address.kind) {
    case 'question':
      return runCommand(context, { ...asked, name: 'ask', options: { question: address.question } });
    case 'no-question':
      return runCommand(context, { ...asked, name: 'help', options: {} });
    case 'text-withheld':
      return say(asked.words.textWithheld);
  }
}

/** What the message replies to, where that is one of the bot's answers; without it the question stands for itself. */
async function fetchPrevious(message: Message, { library, log }: AnswerContext): Promise<Previous | undefined> {
  if (message.mentions.repliedUser?.id !== message.client.user.id) return undefined;
  try {
    return readPrevious(await message.fetchReference(), library());
  } catch (error) {
    log.warn('answered-message-not-read', { message: message.id, ...describeError(error) });
    return undefined;
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
