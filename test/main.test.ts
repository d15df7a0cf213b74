import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LoopbackDiscord, startLoopback, TOKEN } from './helpers/loopback/discord.ts';
import { makeDirectMessage, makeSlashCommand } from './helpers/loopback/events.ts';
import { buildProgram, type Program, runProgram } from './helpers/program.ts';

const CALLBACK = 'POST /interactions/{}/{}/callback';
const REGISTERED = 'PUT /applications/{}/commands';
const POST_MESSAGE = 'POST /channels/{}/messages';

let built: ReturnType<typeof buildProgram>;
let discord: LoopbackDiscord;
let program: Program | undefined;

beforeAll(() => {
  built = buildProgram();
});
afterAll(() => built.remove());
beforeEach(async () => {
  discord = await startLoopback();
});
afterEach(async () => {
  program?.process.kill('SIGKILL');
  await program?.ended;
  await discord.close();
  expect(discord.problems).toEqual([]);
});

function start(env: Readonly<Record<string, string>> = {}): Program {
  const { apiUrl } = discord;
  program = runProgram(join(built.dir, 'main.js'), { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: apiUrl, ...env });
  return program;
}

describe('the program with a token', () => {
  test('answers a topic command from the shipped story, and ends with status 0 on SIGTERM', async () => {
    const { process, ended } = start();
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

  test('finishes on SIGINT what it is answering', async () => {
    const { process, ended } = start();
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

describe('the program ends with status 1 and one line', () => {
  const oneLine = async ({ ended }: Program, line: RegExp) => {
    const { status, stdout, stderr } = await ended;
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(line);
    expect(stderr).not.toContain(TOKEN);
  };

  test('when Discord refuses the token', async () => {
    const wrong = 'MTk4.a-token-of.nobody-at-all';
    const started = start({ DISCORD_TOKEN: wrong });
    await oneLine(started, /refused the token/);
    expect((await started.ended).stderr).not.toContain(wrong);
  });

  test('when Discord refuses the intents', async () => {
    discord.gateway.refuse(4014);
    await oneLine(start(), /refused the intents/);
  });

  test('when Discord cannot be reached', async () => {
    await oneLine(
      start({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }),
      /could not be reached at http:\/\/127\.0\.0\.1:9/,
    );
  });

  test('when a setting cannot be used', async () => {
    await oneLine(start({ LOG_LEVEL: 'loud' }), /LOG_LEVEL is one of/);
  });
});
