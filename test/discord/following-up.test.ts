import { beforeAll, describe, expect, test } from 'vitest';
import { listCommands } from '../../src/commands/commands.ts';
import { readShown, startReadyBot, type TestBot } from '../helpers/bot.ts';
import { ask, buildTestLibrary, use } from '../helpers/library-bot.ts';
import { type asSent, BOT_MENTION, makeForm, makeMessage, makePress } from '../helpers/loopback/events.ts';
import { CHANNEL_ID } from '../helpers/loopback/ids.ts';

const EPHEMERAL = 1 << 6;

const library = buildTestLibrary();
let bot: TestBot;
beforeAll(async () => {
  bot = await startReadyBot({ commands: listCommands(library), library });
});

type Answer = ReturnType<typeof asSent>;

/** Presses "Follow up" and sends the form with this question; `over` replaces fields of what is sent. */
async function askFurther(answer: Answer, question: string, over: Readonly<Record<string, unknown>> = {}, asked = bot) {
  const { body } = await use(asked, makePress(answer, 'Follow up'));
  expect(body).toMatchObject({ type: 9, data: { title: 'Ask further' } });
  const customId = String((body.data as { custom_id: string }).custom_id);
  return readShown((await use(asked, makeForm(customId, answer, { question }, over))).body);
}

/** Replies to an answer with a ping. */
async function replyTo(answer: Answer, text: string, asked = bot): Promise<string> {
  asked.discord.holdings.messages.set(answer.id, answer);
  const message = makeMessage(text, {
    type: 19,
    mentions: [BOT_MENTION],
    message_reference: { message_id: answer.id, channel_id: CHANNEL_ID },
    referenced_message: answer,
  });
  asked.discord.gateway.dispatch('MESSAGE_CREATE', message);
  const { body } = await asked.discord.waitForCall((call) => call.body.nonce === message.id);
  return readShown(body).content;
}

describe('a follow-up', () => {
  test('asked in the form is read in the light of the answer', async () => {
    const { message } = await ask(bot, 'when does the library close?');
    expect((await askFurther(message, 'what about the other version?')).content).toMatch(/> .*Friday/);
  });

  test('that replies with a ping is, too', async () => {
    const { message } = await ask(bot, 'when does the library close?');
    expect(await replyTo(message, 'and who said that?')).toMatch(/^-# and who said that\?\n> .*\*\*.*Ada Quill/);
  });

  test('to an answer to a question without a time gets one by "when?"', async () => {
    const { message } = await ask(bot, 'what closes on Mill Street?');
    expect(await replyTo(message, 'when?')).toMatch(/^-# when\?\n> .*\*\*.*Sunday\*\*/);
  });

  test('to an answer given before a restart is, too', async () => {
    const { message } = await ask(bot, 'when does the library close?');
    const restarted = await startReadyBot({ commands: listCommands(library), library: buildTestLibrary() });
    const { content } = await askFurther(message, 'and who said that?', {}, restarted);
    expect(content).toMatch(/> .*\*\*.*Ada Quill/);
    expect(await replyTo(message, 'what about the other version?', restarted)).toMatch(/> .*Friday/);
  });

  test('to a hidden answer is hidden', async () => {
    const { message } = await ask(bot, 'when does the library close?', { hide: true });
    expect((await askFurther(message, 'and who said that?')).flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test('from a form that comes without its message is read by what was quoted', async () => {
    const { message } = await ask(bot, 'when does the library close?');
    const { content } = await askFurther(message, 'and who said that?', { message: undefined });
    expect(content).toMatch(/> .*\*\*.*Ada Quill/);
  });
});
