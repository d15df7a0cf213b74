import type { Message } from 'discord.js';
import type { Previous } from '../answer/answer.ts';
import { say } from '../commands/blocks.ts';
import type { Reply } from '../commands/reply.ts';
import { type Words, wordsFor } from '../commands/words/words.ts';
import type { SentAnswer } from './answer-memory.ts';
import type { AnswerContext } from './context.ts';
import { describeError, isOurFault } from './describe-error.ts';
import { type Address, type IncomingMessage, readAddress, type Self } from './mentions.ts';
import { editAnswer, replyToMessage, takeBackAnswer, tellInPrivate } from './outgoing.ts';
import { findMender, findMissingPermissions } from './permissions.ts';
import { placeOf } from './place-of.ts';
import { readPrevious } from './previous.ts';
import { type Asked, referTo, runCommand, sayFailed } from './run.ts';

type Addressed = Exclude<Address, { kind: 'not-addressed' }>;

/** Answers a message that speaks to the bot; others are left alone. Never rejects. */
export async function answerMessage(message: Message, context: AnswerContext): Promise<void> {
  try {
    const address = readAddress(readMessage(message, context), readSelf(message));
    if (address.kind === 'not-addressed') return;
    const sent = sendAnswer(message, address, context);
    context.answers.remember(message.id, sent);
    await sent;
  } catch (error) {
    const { id } = message;
    context.log.error('answer-not-sent', { message: id, reference: referTo(id), ...describeError(error) });
    if (isOurFault(error)) await apologize(message, context);
  }
}

async function apologize(message: Message, { log }: AnswerContext): Promise<void> {
  const words = wordsOf(message);
  try {
    await replyToMessage(message, sayFailed(message.id, words), words);
  } catch (error) {
    log.error('answer-not-sent', { message: message.id, ...describeError(error) });
  }
}

/** Answers anew what was asked a short while ago and has been rewritten since. Never rejects. */
export async function answerEdited(message: Message, context: AnswerContext): Promise<void> {
  // Discord also calls it an update when a preview has been added.
  if (message.editedTimestamp === null) return;
  try {
    const sent = await context.answers.recall(message.id);
    if (sent === null) return;
    const address = readAddress(readMessage(message, context), readSelf(message));
    if (address.kind === 'not-addressed' || !isAdmitted(message, context)) return;
    const words = wordsOf(message);
    const reply = await answerAddress(message, address, words, context);
    if (isUnsaid(address, reply)) await takeBack(message, sent, context);
    else await editAnswer(message, sent, reply, words);
  } catch (error) {
    context.log.error('answer-not-edited', { message: message.id, ...describeError(error) });
  }
}

/** Takes the answer to a deleted question away. Never rejects. */
export async function followDeletion(message: Pick<Message, 'id' | 'channel'>, context: AnswerContext): Promise<void> {
  try {
    const sent = await context.answers.recall(message.id);
    if (sent !== null) await takeBack(message, sent, context);
  } catch (error) {
    context.log.error('answer-not-deleted', { message: message.id, ...describeError(error) });
  }
}

async function takeBack(
  message: Pick<Message, 'id' | 'channel'>,
  sent: SentAnswer,
  { answers }: AnswerContext,
): Promise<void> {
  answers.forget(message.id);
  await takeBackAnswer(message.channel, sent);
}

/** Null where nothing is said. */
async function sendAnswer(message: Message, address: Addressed, context: AnswerContext): Promise<SentAnswer | null> {
  const words = wordsOf(message);
  const admission = context.doorkeeper.admit(message.author.id, message.channelId);
  if (admission.kind === 'refused') {
    // A channel has no private answers, so one refusal has to do for the whole flood.
    if (!admission.isFirst || address.kind === 'overheard') return null;
    return replyToMessage(message, say(words.slowDown(toSeconds(admission.waitMs))), words);
  }
  const missing = findMissingPermissions(message);
  if (missing.length > 0)
    await nameMissing(
      message,
      missing.map((name) => words.permissions[name]),
      context,
    );
  // Without its history a channel can be written to, but nothing in it replied to.
  const canSend = missing.every((name) => name === 'readMessageHistory');
  if (!canSend) return null;
  const reply = await answerAddress(message, address, words, context);
  if (isUnsaid(address, reply)) return null;
  return replyToMessage(message, reply, words, missing.length === 0);
}

/** Nothing to say; or who was not spoken to says only what the story says. */
function isUnsaid(address: Addressed, { blocks, isRefusal, private: isPrivate }: Reply): boolean {
  return blocks.length === 0 || (address.kind === 'overheard' && (isRefusal === true || isPrivate === true));
}

export function toSeconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1_000));
}

function isAdmitted(message: Message, { doorkeeper }: AnswerContext): boolean {
  return doorkeeper.admit(message.author.id, message.channelId).kind === 'admitted';
}

/** Says in a direct message to whoever can mend it what the bot lacks, once for each channel until it starts again. */
async function nameMissing(message: Message, missing: readonly string[], context: AnswerContext): Promise<void> {
  const { guild, channelId } = message;
  context.log.warn('permissions-missing', { server: guild?.id ?? null, channel: channelId, missing });
  const mender = findMender(message);
  if (mender === undefined || !context.toldChannels.isNew(channelId)) return;
  const words = wordsOf(message);
  try {
    await tellInPrivate(
      message.client,
      mender,
      say(words.permissionsMissing(guild?.name ?? '', missing.join(', '))),
      words,
    );
  } catch (error) {
    context.log.warn('permissions-not-told', describeError(error));
  }
}

async function answerAddress(
  message: Message,
  address: Addressed,
  words: Words,
  context: AnswerContext,
): Promise<Reply> {
  const asked: Omit<Asked, 'name' | 'options'> = { askedId: message.id, words, place: placeOf(message) };
  switch (address.kind) {
    case 'question':
    case 'overheard': {
      const previous = await fetchPrevious(message, context);
      return runCommand(context, { ...asked, name: 'ask', options: { question: address.question }, previous });
    }
    case 'no-question':
      return runCommand(context, { ...asked, name: 'help', options: {} });
    case 'text-withheld':
      return say(words.textWithheld);
  }
}

/** What the message replies to, where that is one of the bot's answers; without it the question stands for itself. */
async function fetchPrevious(message: Message, { library, log }: AnswerContext): Promise<Previous | undefined> {
  if (message.reference === null || message.mentions.repliedUser?.id !== message.client.user.id) return undefined;
  try {
    return readPrevious(await message.fetchReference(), library());
  } catch (error) {
    log.warn('answered-message-not-read', { message: message.id, ...describeError(error) });
    return undefined;
  }
}

/** A message has no language of its own; the server has. */
function wordsOf(message: Message): Words {
  return wordsFor(message.guild?.preferredLocale);
}

function readMessage(message: Message, { askChannelIds }: AnswerContext): IncomingMessage {
  const parentId = message.inGuild() && message.channel.isThread() ? message.channel.parentId : null;
  return {
    content: message.content ?? '',
    authorId: message.author.id,
    isAutomatic: message.author.bot || message.webhookId !== null,
    isSystem: message.system,
    isDirect: message.guildId === null,
    isInAskChannel: askChannelIds.has(message.channelId) || (parentId !== null && askChannelIds.has(parentId)),
    mentionsEveryone: message.mentions.everyone,
    mentionedUserIds: [...message.mentions.users.keys()],
    mentionedRoleIds: [...message.mentions.roles.keys()],
  };
}

function readSelf(message: Message<boolean>): Self {
  const { user } = message.client;
  return { userId: user.id, roleId: message.guild?.roles.botRoleFor(user)?.id ?? null };
}
