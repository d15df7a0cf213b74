import { afterAll, describe, expect, test } from 'vitest';
import { type LoopbackDiscord, startLoopback, TOKEN } from './helpers/loopback/discord.ts';
import { makeDirectMessage, makeSlashCommand } from './helpers/loopback/events.ts';
import { type Program, startProgram } from './helpers/start-program.ts';

const CALLBACK = 'POST /interactions/{}/{}/callback';
const REGISTERED = 'PUT /applications/{}/commands';
const WRONG_TOKEN = 'MTk4.a-token-of.nobody-at-all';
// The discard port: nobody listens there.
const NOWHERE = 'http://127.0.0.1:9/api';
const POST_MESSAGE = 'POST /channels/{}/messages';

const open: { readonly discord: LoopbackDiscord; readonly program: Program }[] = [];

afterAll(async () => {
  for (const { discord, program } of open) {
    program.process.kill('SIGKILL');
    await program.ended;
    await discord.close();
    expect(discord.problems).toEqual([]);
  }
});

interface Start {
  readonly env?: Readonly<Record<string, string>>;
  readonly prepare?: (discord: LoopbackDiscord) => void;
}

async function start({ env = {}, prepare = () => {} }: Start = {}) {
  const discord = await startLoopback();
  prepare(discord);
  const program = startProgram({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...env });
  open.push({ discord, program });
  return { discord, process: program.process, ended: program.ended };
}

describe.concurrent('the program with a token', () => {
  test('answers a topic command from the shipped story, and ends with status 0 on SIGTERM', async () => {
    const { discord, process, ended } = await start();
    await discord.waitForCall(({ route }) => route === REGISTERED);
    discord.useCommand(makeSlashCommand('when-contract-ends', {}));
    const { body } = await discord.waitForCall(({ route }) => route === CALLBACK);
    expect(JSON.stringify(body)).toMatch(/^\{"type":4,.*> .*(?:August|Aug\.) 31.*version 00[02]/);
    process.kill('SIGTERM');
    const { status, stdout, stderr } = await ended;
    expect([status, stdout]).toEqual([0, '']);
    for (const line of stderr.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('event');
    expect(stderr).not.toContain(TOKEN);
  });

  test('goes on answering when nobody reads its log any more', async () => {
    const { discord, process, ended } = await start();
    await discord.waitForCall(({ route }) => route === REGISTERED);
    process.stderr?.destroy();
    // Answered too late, which is logged.
    discord.gateway.dispatch('INTERACTION_CREATE', makeSlashCommand('about', {}));
    await discord.waitForCall(({ status }) => status === 404);
    const command = makeSlashCommand('when-contract-ends', {});
    discord.useCommand(command);
    expect((await discord.waitForCall(({ params }) => params[0] === command.id)).status).toBe(204);
    process.kill('SIGTERM');
    expect((await ended).status).toBe(0);
  });

  test('finishes on SIGINT what it is answering', async () => {
    const { discord, process, ended } = await start();
    await discord.waitForCall(({ route }) => route === REGISTERED);
    discord.faults.add(POST_MESSAGE, { status: 429, retryAfterS: 0.4 });
    const message = makeDirectMessage('When does the contract end?');
    discord.gateway.dispatch('MESSAGE_CREATE', message);
    await discord.waitForCall(({ status }) => status === 429);
    process.kill('SIGINT');
    expect((await ended).status).toBe(0);
    const answers = discord.calls.filter(({ body, status }) => body.nonce === message.id && status === 200);
    expect(answers).toHaveLength(1);
  });
});

describe.concurrent('the program ends with status 1 and one line', () => {
  test.each([
    ['when Discord refuses the token', { env: { DISCORD_TOKEN: WRONG_TOKEN } }, /refused the token/],
    ['when Discord refuses the intents', { prepare: ({ gateway }) => gateway.refuse(4014) }, /refused the intents/],
    [
      'when Discord cannot be reached',
      { env: { DISCORD_API_URL: NOWHERE } },
      /could not be reached at http:.*ECONNREFUSED/,
    ],
    ['when a setting cannot be used', { env: { LOG_LEVEL: 'loud' } }, /LOG_LEVEL is one of/],
  ] satisfies [string, Start, RegExp][])('%s', async (_, options, line) => {
    const { ended } = await start(options);
    const { status, stdout, stderr } = await ended;
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(line);
    for (const token of [TOKEN, WRONG_TOKEN]) expect(stderr).not.toContain(token);
  });
});
