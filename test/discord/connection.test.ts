import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/commands/reply.ts';
import { fakeCommands, startReadyBot, startTestBot } from '../helpers/bot.ts';
import { byMember, makeDirectMessage, makeSlashCommand } from '../helpers/loopback/events.ts';
import { nextId } from '../helpers/loopback/ids.ts';
import { createManualTimers, settle, until } from '../helpers/timers.ts';

const CALLBACK = 'POST /interactions/{}/{}/callback';
const POST_MESSAGE = 'POST /channels/{}/messages';

describe.concurrent('the bot survives', () => {
  test('being asked to reconnect, and answers what was asked meanwhile', async () => {
    const { discord, log } = await startReadyBot();
    const reopened = discord.waitForOpen();
    discord.gateway.askToReconnect();
    await discord.waitForClose();
    const missed = makeDirectMessage('asked in the gap');
    discord.gateway.dispatch('MESSAGE_CREATE', missed);
    expect(await reopened).toBe('resumed');
    await discord.waitForCall(({ body }) => body.nonce === missed.id);
    expect(discord.gateway.history.filter((entry) => entry === 'identify')).toHaveLength(1);
    expect(log.map(({ event }) => event)).toContain('resumed');
  });

  test('a killed socket', async () => {
    const { discord } = await startReadyBot();
    const reopened = discord.waitForOpen();
    discord.gateway.kill();
    expect(await reopened).toBe('resumed');
    const command = makeSlashCommand('when-it-ends', {});
    discord.useCommand(command);
    await discord.waitForCall(({ params }) => params[0] === command.id);
  });

  test('the end of its session', async () => {
    const { discord } = await startReadyBot();
    const reopened = discord.waitForOpen();
    discord.gateway.invalidate();
    expect(await reopened).toBe('identified');
    const message = makeDirectMessage('still there?');
    discord.gateway.dispatch('MESSAGE_CREATE', message);
    await discord.waitForCall(({ body }) => body.nonce === message.id);
  });

  test('a connection that no longer acknowledges heartbeats', async () => {
    const { discord } = await startReadyBot({ heartbeatMs: 60 });
    const reopened = discord.waitForOpen();
    discord.gateway.acknowledge(false);
    expect(await reopened).toBe('resumed');
    discord.gateway.acknowledge(true);
    const message = makeDirectMessage('still there?');
    discord.gateway.dispatch('MESSAGE_CREATE', message);
    await discord.waitForCall(({ body }) => body.nonce === message.id);
  });

  test.each([
    ['503 at log-in', 'GET /gateway/bot', { status: 503 }],
    ['503 at registration', 'GET /applications/{}/commands', { status: 503 }],
  ])('a %s', async (_, route, fault) => {
    const { discord } = await startReadyBot({ prepare: ({ faults }) => faults.add(route, fault) });
    expect(discord.calls.filter((call) => call.route === route).map(({ status }) => status)).toEqual([503, 200]);
  });

  test.each([
    ['503', { status: 503 }],
    ['429', { status: 429, retryAfterS: 0.05 }],
  ])('a %s when answering', async (_, fault) => {
    const { discord } = await startReadyBot();
    discord.faults.add(POST_MESSAGE, fault);
    discord.faults.add(CALLBACK, fault);
    discord.gateway.dispatch('MESSAGE_CREATE', makeDirectMessage('when?'));
    discord.useCommand(makeSlashCommand('when-it-ends', {}));
    await discord.waitForCall(({ route, status }) => route === POST_MESSAGE && status === 200);
    await discord.waitForCall(({ route, status }) => route === CALLBACK && status === 204);
  });

  test('answers that Discord refuses again and again', async () => {
    const { discord, log } = await startReadyBot();
    discord.faults.add(POST_MESSAGE, { status: 503 }, 4);
    discord.gateway.dispatch('MESSAGE_CREATE', makeDirectMessage('my secret question'));
    const next = makeDirectMessage('when?');
    await discord.waitForCall(({ status }) => status === 503);
    discord.gateway.dispatch('MESSAGE_CREATE', next);
    await discord.waitForCall(({ body, status }) => body.nonce === next.id && status === 200);
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'answer-not-sent', fields: expect.objectContaining({ status: 503 }) }),
    );
    expect(JSON.stringify(log)).not.toContain('secret');
  });
});

describe('the bot ends, saying why without the token,', () => {
  test('when Discord refuses the token over HTTP', async () => {
    const { bot } = await startTestBot({ token: 'not-the-token-of-anyone' });
    expect(await bot.ended).toEqual({ kind: 'failed', reason: expect.stringMatching(/refused the token/) });
  });

  test('when the gateway refuses the token', async () => {
    const { bot } = await startTestBot({ prepare: ({ gateway }) => gateway.refuse(4004) });
    expect(await bot.ended).toEqual({ kind: 'failed', reason: expect.stringMatching(/refused the token/) });
  });

  test('when Discord refuses the intents', async () => {
    const { bot } = await startTestBot({ prepare: ({ gateway }) => gateway.refuse(4014) });
    expect(await bot.ended).toEqual({ kind: 'failed', reason: expect.stringMatching(/refused the intents/) });
  });

  test('when the token is taken back while it runs', async () => {
    const { discord, bot } = await startReadyBot();
    discord.gateway.closeWith(4004);
    expect(await bot.ended).toEqual({ kind: 'failed', reason: expect.stringMatching(/refused the token/) });
  });

  test('when Discord is down', async () => {
    const { bot } = await startTestBot({
      prepare: ({ faults }) => faults.add('GET /gateway/bot', { status: 503 }, 10),
    });
    expect(await bot.ended).toEqual({ kind: 'failed', reason: expect.stringMatching(/HTTP status 503/) });
  });

  test('when nobody listens at the address', async () => {
    const server = createServer();
    const port = await new Promise((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    );
    await new Promise((resolve) => server.close(resolve));
    const { bot } = await startTestBot({ apiUrl: `http://127.0.0.1:${port}/api` });
    expect(await bot.ended).toEqual({ kind: 'failed', reason: expect.stringMatching(/not be reached.*ECONNREFUSED/) });
  });

  test('when the gateway lets nobody in for half a minute', async () => {
    const timers = createManualTimers();
    const { discord, bot } = await startTestBot({ timers, prepare: ({ gateway }) => gateway.ignore() });
    await discord.waitForCall(({ route }) => route === 'GET /gateway/bot');
    timers.pass(30_000);
    const ended = bot.ended;
    await settle();
    timers.pass(1_000);
    expect(await ended).toEqual({ kind: 'failed', reason: expect.stringMatching(/within 30 s/) });
  });
});

describe('the bot ends for its supervisor to start it again', () => {
  test('when nothing was heard of Discord for five minutes', async () => {
    const timers = createManualTimers();
    const { bot } = await startReadyBot({ timers });
    for (let minute = 0; minute < 5; minute++) for (let quarter = 0; quarter < 4; quarter++) timers.pass(15_000);
    const { ended } = bot;
    await settle();
    timers.pass(1_000);
    expect(await ended).toEqual({ kind: 'failed', reason: 'Discord has sent nothing for 5 minutes.' });
  });

  test('when no heartbeat was acknowledged for five minutes, whatever else comes', async () => {
    const timers = createManualTimers();
    const { bot, discord } = await startReadyBot({ timers });
    discord.gateway.acknowledge(false);
    for (let look = 0; look < 20; look++) {
      const command = makeSlashCommand('when-it-ends', {});
      discord.useCommand(command);
      await discord.waitForCall(({ params }) => params[0] === command.id);
      timers.pass(15_000);
    }
    const { ended } = bot;
    await settle();
    timers.pass(1_000);
    expect(await ended).toEqual({
      kind: 'failed',
      reason: 'Discord has acknowledged no heartbeat (shard 0) for 5 minutes.',
    });
  });

  test('but not while heartbeats are acknowledged', async () => {
    const timers = createManualTimers();
    const { bot, discord } = await startReadyBot({ timers, heartbeatMs: 20 });
    let isOver = false;
    void bot.ended.then(() => {
      isOver = true;
    });
    for (let look = 0; look < 25; look++) {
      const acknowledged = discord.gateway.heartbeats();
      await until(() => discord.gateway.heartbeats() > acknowledged + 1);
      timers.pass(15_000);
    }
    await settle();
    expect(isOver).toBe(false);
  });
});

describe('stopping', () => {
  test('finishes what is being answered and takes nothing new', async () => {
    const finish: (() => void)[] = [];
    const [ask] = fakeCommands();
    const run = () =>
      new Promise<Reply>((resolve) => {
        finish.push(() => resolve({ blocks: [{ kind: 'statement', text: 'done' }] }));
      });
    const { discord, bot } = await startReadyBot({ commands: ask === undefined ? [] : [{ ...ask, run }] });
    const [first, second] = [makeDirectMessage('one'), makeDirectMessage('two')];
    discord.gateway.dispatch('MESSAGE_CREATE', first);
    await until(() => finish.length === 1);
    const stopped = bot.stop();
    discord.gateway.dispatch('MESSAGE_CREATE', second);
    await settle();
    for (const go of finish) go();
    await stopped;
    expect(await bot.ended).toEqual({ kind: 'stopped' });
    expect(discord.calls.map(({ body }) => body.nonce).filter(Boolean)).toEqual([first.id]);
  });

  test('does not wait for ever for an answer that never comes', async () => {
    const timers = createManualTimers();
    const [ask] = fakeCommands();
    let isAsked = false;
    const run = () => {
      isAsked = true;
      return new Promise<never>(() => {});
    };
    const { discord, bot } = await startReadyBot({ timers, commands: ask === undefined ? [] : [{ ...ask, run }] });
    discord.gateway.dispatch('MESSAGE_CREATE', makeDirectMessage('one'));
    await until(() => isAsked);
    const stopped = bot.stop();
    await settle();
    timers.pass(3_500);
    await stopped;
    expect(await bot.ended).toEqual({ kind: 'stopped' });
  });
});

describe('an answer that takes its time', () => {
  test('is deferred after a second and a half, then put in place', async () => {
    const timers = createManualTimers();
    let finish = () => {};
    const run = () =>
      new Promise<Reply>((resolve) => {
        finish = () => resolve({ blocks: [{ kind: 'statement', text: 'here it is' }] });
      });
    const { discord } = await startReadyBot({
      timers,
      commands: [{ name: 'ask', description: 'Ask', options: [], run }],
    });
    const before = timers.waiting();
    discord.useCommand(makeSlashCommand('ask', {}));
    await until(() => timers.waiting() > before);
    timers.pass(1_499);
    await settle();
    expect(discord.calls.filter(({ route }) => route === CALLBACK)).toEqual([]);
    timers.pass(1);
    const { body } = await discord.waitForCall(({ route }) => route === CALLBACK);
    expect(body).toMatchObject({ type: 5 });
    finish();
    const edit = await discord.waitForCall(({ route }) => route === 'PATCH /webhooks/{}/{}/messages/@original');
    expect(edit.body).toMatchObject({ content: 'here it is' });
  });
});

test('answers that were deferred all at once are not held back to 50 a second', async () => {
  const timers = createManualTimers();
  const finish: (() => void)[] = [];
  const run = () =>
    new Promise<Reply>((resolve) => {
      finish.push(() => resolve({ blocks: [{ kind: 'statement', text: 'here it is' }] }));
    });
  const { discord } = await startReadyBot({
    timers,
    commands: [{ name: 'ask', description: 'Ask', options: [], run }],
  });
  for (let n = 0; n < 350; n++) discord.useCommand(makeSlashCommand('ask', {}, byMember(nextId())));
  await until(() => finish.length === 350);
  timers.pass(1_500);
  const count = (wanted: string) => discord.calls.filter(({ route }) => route === wanted).length;
  await until(() => count(CALLBACK) === 350);
  const startedMs = performance.now();
  for (const go of finish) go();
  await until(() => count('PATCH /webhooks/{}/{}/messages/@original') === 350);
  // At 50 a second it would take at least 6 s.
  expect(performance.now() - startedMs).toBeLessThan(5_500);
});

describe('the bot asks for', () => {
  // https://discord.com/developers/docs/events/gateway#gateway-intents
  const [GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT] = [1 << 0, 1 << 9, 1 << 12, 1 << 15] as const;

  test('no privileged intent', async () => {
    const { discord } = await startReadyBot();
    expect(discord.gateway.intents()).toBe(GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES);
  });

  test('the text of messages only where every message is a question', async () => {
    const { discord } = await startReadyBot({ askChannelIds: ['1'], allowsContent: true });
    expect(discord.gateway.intents()).toBe(GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES | MESSAGE_CONTENT);
  });
});
