import { describe, expect, test } from 'vitest';
import { encodeAction } from '../../src/discord/buttons.ts';
import { fakeCommands, readShown, startReadyBot, startTestBot, type TestBot } from '../helpers/bot.ts';
import {
  BOT_MENTION,
  byMember,
  makeDirectMessage,
  makeGuild,
  makeMessage,
  makePress,
  makeSlashCommand,
} from '../helpers/loopback/events.ts';
import { ASKER_ID, BOT_ID, CHANNEL_ID, DM_CHANNEL_ID, GUILD_ID } from '../helpers/loopback/ids.ts';
import { settle } from '../helpers/timers.ts';

const POST_MESSAGE = 'POST /channels/{}/messages';
const EDIT = 'PATCH /channels/{}/messages/{}';
const DELETE = 'DELETE /channels/{}/messages/{}';
const CALLBACK = 'POST /interactions/{}/{}/callback';
const EPHEMERAL = 1 << 6;
const LATER = new Date(60_000).toISOString();

/** Asks by a mention and returns the question and its answer as it stands in the channel. */
async function askByMention({ discord }: TestBot, text = 'when does it end?') {
  const question = makeMessage(`<@${BOT_ID}> ${text}`);
  discord.gateway.dispatch('MESSAGE_CREATE', question);
  const { body } = await discord.waitForCall((call) => call.body.nonce === question.id);
  const answerId = [...discord.holdings.messages.keys()].at(-1) ?? '';
  return { question, answerId, content: readShown(body).content };
}

/** Waits until all that was dispatched before has been dealt with, by asking something else. */
async function fence({ discord }: TestBot) {
  const end = makeDirectMessage('when does it end?');
  discord.gateway.dispatch('MESSAGE_CREATE', end);
  await discord.waitForCall(({ body }) => body.nonce === end.id);
  await settle();
}

describe('for ten minutes after an answer', () => {
  test('an edited question edits it', async () => {
    const bot = await startReadyBot();
    const { question, answerId } = await askByMention(bot);
    const edited = { ...question, content: `<@${BOT_ID}> and when does *it* end?`, edited_timestamp: LATER };
    bot.discord.gateway.dispatch('MESSAGE_UPDATE', edited);
    const { params, body } = await bot.discord.waitForCall(({ route }) => route === EDIT);
    expect(params).toEqual([CHANNEL_ID, answerId]);
    expect(readShown(body).content).toMatch(/^-# and when does \\\*it\\\* end\?\n> The contract/);
  });

  test('a question edited into none takes its answer along', async () => {
    const bot = await startReadyBot();
    const { question, answerId } = await askByMention(bot);
    const edited = { ...question, content: `<@${BOT_ID}> thanks`, edited_timestamp: LATER };
    bot.discord.gateway.dispatch('MESSAGE_UPDATE', edited);
    expect((await bot.discord.waitForCall(({ route }) => route === DELETE)).params).toEqual([CHANNEL_ID, answerId]);
  });

  test.each([
    ['a deleted question', 'MESSAGE_DELETE', (id: string) => ({ id })],
    ['one of many deleted questions', 'MESSAGE_DELETE_BULK', (id: string) => ({ ids: ['1', id] })],
  ])('%s takes its answer along', async (_, type, ids) => {
    const bot = await startReadyBot();
    const { question, answerId } = await askByMention(bot);
    bot.discord.gateway.dispatch(type, { ...ids(question.id), channel_id: CHANNEL_ID, guild_id: GUILD_ID });
    expect((await bot.discord.waitForCall(({ route }) => route === DELETE)).params).toEqual([CHANNEL_ID, answerId]);
  });

  test('and no longer, nor when only a preview was added, nor for what others wrote', async () => {
    let now = 0;
    const bot = await startReadyBot({ now: () => now });
    const { question } = await askByMention(bot);
    bot.discord.gateway.dispatch('MESSAGE_UPDATE', { ...question, embeds: [{ title: 'a preview' }] });
    bot.discord.gateway.dispatch('MESSAGE_UPDATE', { ...makeMessage('never asked'), edited_timestamp: LATER });
    bot.discord.gateway.dispatch('MESSAGE_DELETE', { id: '5', channel_id: CHANNEL_ID, guild_id: GUILD_ID });
    await fence(bot);
    now += 10 * 60_000;
    bot.discord.gateway.dispatch('MESSAGE_UPDATE', { ...question, edited_timestamp: LATER });
    bot.discord.gateway.dispatch('MESSAGE_DELETE', { id: question.id, channel_id: CHANNEL_ID, guild_id: GUILD_ID });
    await fence(bot);
    expect(bot.discord.calls.filter(({ route }) => route === EDIT || route === DELETE)).toEqual([]);
  });
});

describe('a channel where every message is a question', () => {
  const refusing = fakeCommands().map((command) => ({
    ...command,
    run: async (request: Parameters<typeof command.run>[0]) => {
      const reply = await command.run(request);
      return request.options.question === 'lunch?' ? { ...reply, isRefusal: true } : reply;
    },
  }));
  const options = { askChannelIds: [CHANNEL_ID], allowsContent: true, commands: refusing };

  test('needs no mention, and stays silent where nothing fits', async () => {
    const bot = await startReadyBot(options);
    const [lunch, thanks, all] = ['lunch?', 'thanks', 'when does it end?'].map((text) => makeMessage(text));
    for (const message of [lunch, thanks, all]) bot.discord.gateway.dispatch('MESSAGE_CREATE', message);
    await bot.discord.waitForCall(({ body }) => body.nonce === all?.id);
    await fence(bot);
    expect(bot.discord.calls.filter(({ params }) => params[0] === CHANNEL_ID)).toHaveLength(1);
    const mentioned = await askByMention(bot, 'lunch?');
    expect(mentioned.content).toContain('lunch');
  });

  test('loses an answer whose question is edited into one that nothing fits', async () => {
    const { discord } = await startReadyBot(options);
    const question = makeMessage('when does it end?');
    discord.gateway.dispatch('MESSAGE_CREATE', question);
    await discord.waitForCall(({ body, status }) => body.nonce === question.id && status === 200);
    const answerId = [...discord.holdings.messages.keys()].at(-1);
    discord.gateway.dispatch('MESSAGE_UPDATE', { ...question, content: 'lunch?', edited_timestamp: LATER });
    const { params } = await discord.waitForCall(({ route }) => route === DELETE || route === EDIT);
    expect(params).toEqual([CHANNEL_ID, answerId]);
    expect(discord.calls.filter(({ route }) => route === EDIT)).toEqual([]);
  });

  test('is nothing to a bot, nor is a message for everyone', async () => {
    const bot = await startReadyBot(options);
    const author = { id: '2', username: 'b', discriminator: '0', bot: true };
    bot.discord.gateway.dispatch('MESSAGE_CREATE', makeMessage('when?', { author }));
    bot.discord.gateway.dispatch('MESSAGE_CREATE', makeMessage('@everyone when?', { mention_everyone: true }));
    await fence(bot);
    expect(bot.discord.calls.filter(({ params }) => params[0] === CHANNEL_ID)).toEqual([]);
  });

  test('ends the start in one line where Discord refuses the text of messages', async () => {
    const { bot } = await startTestBot({ askChannelIds: [CHANNEL_ID] });
    expect(await bot.ended).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(/^[^\n]*ASK_CHANNEL_IDS needs the Message Content intent/),
    });
  });
});

describe('who asks too much', () => {
  const rateLimits = { person: { count: 1, seconds: 60 } };
  const use = async ({ discord }: TestBot, over = {}) => {
    const command = makeSlashCommand('when-it-ends', {}, over);
    discord.useCommand(command);
    return readShown((await discord.waitForCall(({ params }) => params[0] === command.id)).body);
  };

  test('is told privately when to try again, and slows nobody else', async () => {
    const bot = await startReadyBot({ rateLimits, now: () => 0 });
    expect((await use(bot)).content).toContain('Aug. 31');
    const refused = await use(bot);
    expect(refused.content).toBe('That is more than I take at a time. Try again in 60 seconds.');
    expect(refused.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect((await use(bot, byMember('900000000000000088'))).content).toContain('Aug. 31');
  });

  test('in a channel is told so once', async () => {
    const bot = await startReadyBot({ rateLimits, now: () => 0 });
    await askByMention(bot);
    const flood = Array.from({ length: 5 }, () => makeMessage(`<@${BOT_ID}> when?`));
    for (const message of flood) bot.discord.gateway.dispatch('MESSAGE_CREATE', message);
    const other = makeMessage(`<@${BOT_ID}> when?`, {
      author: { id: '900000000000000088', username: 'x', discriminator: '0' },
    });
    bot.discord.gateway.dispatch('MESSAGE_CREATE', other);
    await bot.discord.waitForCall(({ body }) => body.nonce === other.id);
    await settle();
    const said = bot.discord.calls
      .filter(({ route }) => route === POST_MESSAGE)
      .map(({ body }) => readShown(body).content);
    expect(said.filter((content) => content.includes('Try again'))).toHaveLength(1);
    expect(said).toHaveLength(3);
  });
});

test.each([
  ['channel', { channel: { count: 1, seconds: 60 } }],
  ['whole', { total: { count: 1, seconds: 60 } }],
])('what is too much for the %s is refused privately', async (_, rateLimits) => {
  const bot = await startReadyBot({ rateLimits, now: () => 0 });
  for (const [asker, shown] of [
    ['900000000000000088', /Aug\. 31/],
    ['900000000000000089', /Try again in 60 seconds/],
  ] as const) {
    const command = makeSlashCommand('when-it-ends', {}, byMember(asker));
    bot.discord.useCommand(command);
    const { body } = await bot.discord.waitForCall(({ params }) => params[0] === command.id);
    expect(readShown(body).content).toMatch(shown);
    expect(readShown(body).flags & EPHEMERAL).toBe(shown.test('Aug. 31') ? 0 : EPHEMERAL);
  }
});

test('taking an answer away and opening a form cost no question, reading on does', async () => {
  const bot = await startReadyBot({ rateLimits: { person: { count: 1, seconds: 60 } }, now: () => 0 });
  const action = { story: 's', version: '0', start: 0, end: 1, fingerprint: 'f' };
  const message = makeMessage('an answer', { author: BOT_MENTION });
  const press = async (kind: 'dismiss' | 'follow-up' | 'context') => {
    const custom_id = encodeAction(kind === 'dismiss' ? { kind } : { kind, place: action }, ASKER_ID);
    const components = [{ type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id }] }];
    const command = makePress({ ...message, components }, 'x');
    bot.discord.useCommand(command);
    return JSON.stringify((await bot.discord.waitForCall(({ params }) => params[0] === command.id)).body);
  };
  const moved = /The story has changed/;
  expect(await press('follow-up')).toMatch(moved);
  expect(await press('dismiss')).toContain('"type":6');
  expect(await press('context')).toMatch(moved);
  expect(await press('context')).toContain('Try again in 60 seconds');
  expect(await press('follow-up')).toMatch(moved);
});

describe('an answer that Discord does not take, by a mistake of ours,', () => {
  const fault = { status: 400, code: 50_035 };

  test('to a command becomes a plain sentence with a reference that the log has too', async () => {
    const { discord, log } = await startReadyBot();
    discord.faults.add(CALLBACK, fault);
    const command = makeSlashCommand('ask', { question: 'my secret question' });
    discord.useCommand(command);
    const { body } = await discord.waitForCall(({ route, status }) => route === CALLBACK && status === 204);
    const reference = command.id.slice(-8);
    expect(readShown(body).content).toMatch(new RegExp(`Something went wrong here.*${reference}`));
    expect(readShown(body).flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'answer-not-sent', fields: expect.objectContaining({ reference }) }),
    );
    expect(JSON.stringify(log)).not.toMatch(/secret|interaction-token/);
  });

  test('to a message does so in its channel', async () => {
    const { discord, log } = await startReadyBot();
    discord.faults.add(POST_MESSAGE, fault);
    const message = makeMessage(`<@${BOT_ID}> my secret question`);
    discord.gateway.dispatch('MESSAGE_CREATE', message);
    const { body } = await discord.waitForCall(({ route, status }) => route === POST_MESSAGE && status === 200);
    expect(readShown(body).content).toContain(message.id.slice(-8));
    expect(JSON.stringify(log)).not.toContain('secret');
  });
});

describe('where the bot lacks a permission', () => {
  const MANAGERS = '900000000000000066';
  const READ_ONLY = String((1n << 10n) | (1n << 16n));
  const guildWith = (permissions: string) => {
    const [everyone, ...others] = makeGuild().roles as { permissions: string }[];
    const managers = { id: MANAGERS, name: 'managers', permissions: String(1 << 5), position: 2 };
    return { guild: { roles: [{ ...everyone, permissions }, ...others, managers], owner_id: '900000000000000077' } };
  };

  test.each([
    ['the asker who can mend it', { roles: [MANAGERS] }, ASKER_ID],
    ["else the server's owner", { roles: [] }, '900000000000000077'],
  ])('it is named once, to %s', async (_, member, recipient) => {
    const bot = await startReadyBot(guildWith(READ_ONLY));
    for (let times = 0; times < 2; times++) {
      bot.discord.gateway.dispatch(
        'MESSAGE_CREATE',
        makeMessage(`<@${BOT_ID}> when?`, { mentions: [BOT_MENTION], member }),
      );
    }
    const { body } = await bot.discord.waitForCall(({ route }) => route === POST_MESSAGE);
    expect(readShown(body).content).toMatch(/in a server, .* lack permissions: Send Messages\./);
    await fence(bot);
    const asked = bot.discord.calls.filter(({ route }) => route === 'POST /users/@me/channels');
    expect(asked.map((call) => call.body)).toEqual([{ recipient_id: recipient }]);
    expect(bot.discord.calls.filter(({ params }) => params[0] === CHANNEL_ID)).toEqual([]);
    expect(bot.log).toContainEqual(expect.objectContaining({ event: 'permissions-missing' }));
  });

  test('without the history an answer stands by itself', async () => {
    const bot = await startReadyBot(guildWith(String((1n << 10n) | (1n << 11n))));
    const { content } = await askByMention(bot);
    expect(content).toContain('Aug. 31');
    const sent = bot.discord.calls.find(({ params }) => params[0] === CHANNEL_ID);
    expect(sent?.body).not.toHaveProperty('message_reference');
    const told = bot.discord.calls.find(({ params }) => params[0] === DM_CHANNEL_ID);
    expect(readShown(told?.body ?? {}).content).toContain('Read Message History');
  });
});

test('a slash command is answered where the bot may not even write', async () => {
  const { discord } = await startReadyBot({ guild: { roles: [] } });
  discord.useCommand(makeSlashCommand('when-it-ends', {}));
  expect((await discord.waitForCall(({ route }) => route === CALLBACK)).status).toBe(204);
});
