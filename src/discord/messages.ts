import type { Message } from 'discord.js';
import type { Command } from '../commands/command.ts';
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
      return shortHelp(context.commands());
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

const EXAMPLES_MAX = 3;

/** How to ask, with a few of the commands that need nothing typed. */
function shortHelp(commands: readonly Command[]): Reply {
  const ready = commands.filter(({ options }) => !options.some(({ required }) => required));
  const items = ready.slice(0, EXAMPLES_MAX).map(({ name, description }) => ({ term: `/${name}`, text: description }));
  const text = 'Ask me about the story: mention me with your question, or use /ask. I answer in its own words.';
  return { blocks: [{ kind: 'statement', text }, ...(items.length > 0 ? [{ kind: 'list', items } as const] : [])] };
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
