import { describe, expect, test } from 'vitest';
import { fakeCommands, readShown, startReadyBot } from '../helpers/bot.ts';
import type { LoopbackDiscord } from '../helpers/loopback/discord.ts';
import { BOT_MENTION, makeDirectMessage, makeMessage, makeSlashCommand } from '../helpers/loopback/events.ts';
import { BOT_ID, BOT_ROLE_ID, CHANNEL_ID, DM_CHANNEL_ID, GUILD_ID } from '../helpers/loopback/ids.ts';

const POST_MESSAGE = 'POST /channels/{}/messages';
const CALLBACK = 'POST /interactions/{}/{}/callback';
const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;

const REPLY = [
  '-# when does it end?',
  '> The contract ends **Aug. 31**.',
  '— version 002 (after the meeting) · undated',
].join('\n');

/** What the bot says after a message; null when it lets the message pass and answers the next one. */
async function hear(
  discord: LoopbackDiscord,
  message: { readonly id: string },
): Promise<Record<string, unknown> | null> {
  const end = makeDirectMessage('when does it end?');
  discord.gateway.dispatch('MESSAGE_CREATE', message);
  discord.gateway.dispatch('MESSAGE_CREATE', end);
  await discord.waitForCall(({ body }) => body.nonce === end.id);
  return discord.calls.find(({ body }) => body.nonce === message.id)?.body ?? null;
}

describe('commands', () => {
  test('are registered at start, for servers, direct messages and users', async () => {
    const { discord } = await startReadyBot();
    const put = discord.calls.find(({ route }) => route === 'PUT /applications/{}/commands');
    expect(put?.body).toMatchObject([
      { name: 'ask', options: [{ name: 'question', required: true, max_length: 400 }], contexts: [0, 1, 2] },
      { name: 'help' },
      { name: 'when-it-ends', integration_types: [0, 1] },
      { name: 'Ask about this', type: 3, name_localizations: { 'es-ES': 'Preguntar por esto' } },
    ]);
  });

  test('are left alone when Discord has them already', async () => {
    const first = await startReadyBot();
    const { commands } = first.discord.holdings;
    const second = await startReadyBot({
      prepare: ({ holdings }) => holdings.commands.set('global', commands.get('global') ?? []),
    });
    expect(first.discord.calls.map(({ route }) => route)).toContain('PUT /applications/{}/commands');
    expect(second.discord.calls.map(({ route }) => route)).toEqual([
      'GET /gateway/bot',
      'GET /applications/{}/commands',
    ]);
  });

  test('are registered anew when a description differs', async () => {
    const { discord } = await startReadyBot();
    const [ask, ...others] = fakeCommands();
    const changed = ask === undefined ? [] : [{ ...ask, description: 'Ask anything' }, ...others];
    const next = await startReadyBot({
      commands: changed,
      prepare: ({ holdings }) => holdings.commands.set('global', discord.holdings.commands.get('global') ?? []),
    });
    expect(next.discord.calls.map(({ route }) => route)).toContain('PUT /applications/{}/commands');
  });

  test('are registered in the named servers only, when some are named', async () => {
    const { discord } = await startReadyBot({ guildIds: [GUILD_ID] });
    const routes = discord.calls.map(({ route }) => route);
    expect(routes).toContain('PUT /applications/{}/guilds/{}/commands');
    expect(routes).not.toContain('PUT /applications/{}/commands');
  });

  test('of named servers are warned of at every start, as are those left over for everywhere', async () => {
    const { discord, log } = await startReadyBot({
      guildIds: [GUILD_ID],
      prepare: ({ holdings }) => holdings.commands.set('global', [{ id: '1', name: 'old', type: 1 }]),
    });
    expect(log).toContainEqual(expect.objectContaining({ level: 'warn', event: 'commands-in-servers-only' }));
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'commands-left-over', fields: expect.objectContaining({ names: ['old'] }) }),
    );
    expect(discord.holdings.commands.get('global')).toEqual([{ id: '1', name: 'old', type: 1 }]);
  });

  test('that Discord refuses leave the bot answering', async () => {
    const { discord, log } = await startReadyBot({
      prepare: ({ faults }) => faults.add('GET /applications/{}/commands', { status: 403, code: 50_001 }),
    });
    expect(log).toContainEqual(expect.objectContaining({ level: 'error', event: 'commands-not-registered' }));
    expect(await hear(discord, makeDirectMessage('when does it end?'))).toMatchObject({ content: REPLY });
  });
});

describe('a slash command', () => {
  test('is answered at once, with question, quotation and citation', async () => {
    const { discord } = await startReadyBot();
    const command = makeSlashCommand('ask', { question: 'when does it end?' });
    discord.useCommand(command);
    const { params, body } = await discord.waitForCall(({ route }) => route === CALLBACK);
    expect(params).toEqual([command.id, command.token]);
    expect(body).toMatchObject({ type: 4, data: { content: REPLY, flags: SUPPRESS_EMBEDS } });
  });

  test("is answered in the asker's language, the quotation in the story's", async () => {
    const { discord } = await startReadyBot();
    discord.useCommand(makeSlashCommand('ask', { question: 'when does it end?' }, { locale: 'es-419' }));
    const { body } = await discord.waitForCall(({ route }) => route === CALLBACK);
    const [, quotation, citation] = readShown(body).content.split('\n');
    expect(quotation).toBe('> The contract ends **Aug. 31**.');
    expect(citation).toBe('— versión 002 (after the meeting) · sin fecha');
  });

  test('with nothing to say is answered privately', async () => {
    const { discord } = await startReadyBot();
    discord.useCommand(makeSlashCommand('ask', { question: 'thanks' }));
    const { body } = await discord.waitForCall(({ route }) => route === CALLBACK);
    expect(body).toMatchObject({ type: 4, data: { flags: SUPPRESS_EMBEDS | EPHEMERAL } });
  });

  test('works where server and channel are unknown', async () => {
    const { discord } = await startReadyBot();
    const user = { id: '1', username: 'asker', discriminator: '0', avatar: null };
    const nowhere = {
      guild_id: undefined,
      channel: undefined,
      channel_id: undefined,
      member: undefined,
      user,
      context: 2,
    };
    discord.useCommand(makeSlashCommand('when-it-ends', {}, nowhere));
    const { body } = await discord.waitForCall(({ route }) => route === CALLBACK);
    expect(body).toMatchObject({ data: { content: REPLY } });
  });

  test('that arrives twice is answered once', async () => {
    const { discord } = await startReadyBot();
    const command = makeSlashCommand('when-it-ends', {});
    discord.useCommand(command);
    discord.gateway.dispatch('INTERACTION_CREATE', command);
    await hear(discord, makeMessage('nothing'));
    expect(discord.calls.filter(({ route }) => route === CALLBACK)).toHaveLength(1);
  });

  test('that fails is answered with a reference, which the log has too, and nothing else of it', async () => {
    const run = () => {
      throw new Error('choked on: my secret question');
    };
    const { discord, log } = await startReadyBot({ commands: [{ name: 'ask', description: 'Ask', options: [], run }] });
    const command = makeSlashCommand('ask', {});
    discord.useCommand(command);
    const { body } = await discord.waitForCall(({ route }) => route === CALLBACK);
    const reference = command.id.slice(-8);
    expect(JSON.stringify(body)).toContain(reference);
    expect(log).toContainEqual(
      expect.objectContaining({
        event: 'command-failed',
        fields: expect.objectContaining({ reference, error: 'Error' }),
      }),
    );
    expect(JSON.stringify([log, body])).not.toContain('secret question');
  });

  test('whose token has expired is logged, without that token', async () => {
    const { discord, log } = await startReadyBot();
    const command = makeSlashCommand('when-it-ends', {});
    discord.gateway.dispatch('INTERACTION_CREATE', command);
    await discord.waitForCall(({ route, status }) => route === CALLBACK && status === 404);
    await hear(discord, makeMessage('nothing'));
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'answer-not-sent', fields: expect.objectContaining({ code: 10_062 }) }),
    );
    expect(JSON.stringify(log)).not.toContain(command.token);
  });
});

describe('a message', () => {
  test.each([
    ['a mention at the beginning', `<@${BOT_ID}> when does it end?`],
    ['a mention in the middle', `when does <@!${BOT_ID}> it end?`],
    ['a mention at the end', `when does it end? <@${BOT_ID}>`],
    ['the managed role', `<@&${BOT_ROLE_ID}> when does it end?`],
  ])('with %s is answered in its channel', async (_, content) => {
    const { discord } = await startReadyBot();
    const message = makeMessage(content);
    expect(await hear(discord, message)).toMatchObject({
      content: REPLY,
      nonce: message.id,
      enforce_nonce: true,
      flags: SUPPRESS_EMBEDS,
      message_reference: { message_id: message.id, fail_if_not_exists: false },
    });
    expect(discord.calls.find(({ route }) => route === POST_MESSAGE)?.params).toEqual([CHANNEL_ID]);
  });

  test('in a direct message needs no mention', async () => {
    const { discord } = await startReadyBot();
    expect(await hear(discord, makeDirectMessage('when does it end?'))).toMatchObject({ content: REPLY });
    expect(discord.calls.find(({ route }) => route === POST_MESSAGE)?.params).toEqual([DM_CHANNEL_ID]);
  });

  test('that replies to the bot with a ping is answered', async () => {
    const { discord } = await startReadyBot();
    const referenced = makeMessage('an answer', { author: BOT_MENTION });
    discord.holdings.messages.set(referenced.id, referenced);
    const message = makeMessage('when does it end?', {
      type: 19,
      mentions: [BOT_MENTION],
      message_reference: { message_id: referenced.id, channel_id: CHANNEL_ID },
      referenced_message: referenced,
    });
    discord.gateway.dispatch('MESSAGE_CREATE', message);
    const { body } = await discord.waitForCall((call) => call.body.nonce === message.id);
    expect(body).toMatchObject({ content: REPLY });
  });

  test('that mentions the role but whose text is withheld is told how to ask', async () => {
    const { discord } = await startReadyBot();
    const reply = await hear(discord, makeMessage('', { mention_roles: [BOT_ROLE_ID] }));
    expect(reply?.content).toContain('Mention me by name');
  });

  test("is answered in the server's language", async () => {
    const { discord } = await startReadyBot({ guild: { preferred_locale: 'es-ES' } });
    const reply = await hear(discord, makeMessage(`<@${BOT_ID}> when?`));
    expect(reply?.content).toContain('— versión 002');
  });

  test('with a mention and nothing else gets a short help', async () => {
    const { discord } = await startReadyBot();
    const reply = await hear(discord, makeMessage(`<@${BOT_ID}>`, { mentions: [BOT_MENTION] }));
    expect(reply?.content).toBe('Ask me something.');
  });

  test.each([
    ['thanks', `<@${BOT_ID}> thanks`, {}],
    ['nothing to do with the bot', 'when does it end?', {}],
    ['everyone', '@everyone when does it end?', { mention_everyone: true }],
    [
      'a reply to the bot without a ping',
      'when does it end?',
      { type: 19, referenced_message: { author: BOT_MENTION } },
    ],
    ['a bot', `<@${BOT_ID}> when?`, { author: { id: '2', username: 'b', discriminator: '0', bot: true } }],
    ['a webhook', `<@${BOT_ID}> when?`, { webhook_id: '3' }],
    ['the bot itself', `<@${BOT_ID}> when?`, { author: BOT_MENTION }],
    ['an announcement', `<@${BOT_ID}> when?`, { type: 6 }],
  ])('from or about %s is met with silence', async (_, content, over) => {
    const { discord } = await startReadyBot();
    expect(await hear(discord, makeMessage(content, over))).toBeNull();
  });

  test('that arrives twice is answered once', async () => {
    const { discord } = await startReadyBot();
    const message = makeDirectMessage('when does it end?');
    discord.gateway.dispatch('MESSAGE_CREATE', message);
    await hear(discord, message);
    expect(discord.calls.filter(({ body }) => body.nonce === message.id)).toHaveLength(1);
  });

  test('cannot make the bot ping, link or format', async () => {
    const { discord } = await startReadyBot();
    const reply = await hear(discord, makeDirectMessage('@everyone <@1> [x](https://x.y) **b** # h'));
    expect(String(reply?.content).split('\n')[0]).toBe(
      '-# \\@everyone \\<@1\\> \\[x\\](https\\://x.y) \\*\\*b\\*\\* # h',
    );
  });
});
