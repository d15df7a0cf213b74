import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackDiscord, startLoopback, TOKEN } from '../helpers/loopback/discord.ts';
import { GUILD_ID } from '../helpers/loopback/ids.ts';
import { runVerbatim } from '../helpers/run-program.ts';

let discord: LoopbackDiscord;
beforeEach(async () => {
  discord = await startLoopback();
});
afterEach(async () => {
  await discord.close();
  expect(discord.problems).toEqual([]);
});

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runVerbatim(['commands', ...args], { env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...env } });
const puts = () => discord.calls.filter(({ route }) => route.startsWith('PUT ')).length;

test('commands shows what would be registered, and registers nothing', async () => {
  const { status, stdout } = await run([]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^everywhere:\n\+ ask +new\n/);
  expect(stdout).toMatch(/\+ Ask about this +new\n/);
  expect(puts()).toBe(0);
});

test('commands --apply registers them, and then nothing differs', async () => {
  expect((await run(['--apply'])).stdout).toMatch(/\nregistered\n$/);
  expect(puts()).toBe(1);
  const { stdout } = await run(['--apply']);
  expect(stdout).toMatch(/^everywhere:\n {2}ask\n/);
  expect(stdout).not.toMatch(/^[+~-]/m);
  expect(puts()).toBe(1);
});

test('commands names what is registered otherwise or no longer there', async () => {
  await run(['--apply']);
  const [ask, ...others] = discord.holdings.commands.get('global') ?? [];
  const changed = { ...(ask as object), description: 'Ask anything' };
  discord.holdings.commands.set('global', [changed, ...others, { id: '1', name: 'old', type: 1 }]);
  const { stdout } = await run([]);
  expect(stdout).toMatch(/^~ ask +registered otherwise$/m);
  expect(stdout).toMatch(/^- old +registered, no longer there$/m);
});

test('commands of named servers come with a warning, and with what is left over for everywhere', async () => {
  await run(['--apply']);
  const { stdout, stderr } = await run(['--apply'], { DISCORD_GUILD_IDS: GUILD_ID });
  expect(stdout).toMatch(new RegExp(`^server ${GUILD_ID}:\n\\+ ask`));
  expect(stderr).toMatch(/not there in direct messages/);
  expect(stderr).toMatch(/left as they are: ask, /);
});

test('commands without a token shows what would be registered, and says that it cannot compare', async () => {
  const { status, stdout, stderr } = await run([], { DISCORD_TOKEN: '' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^everywhere:\n {2}ask +Ask about the story; it answers in its own words\n/);
  expect(stdout).toMatch(/^ {2}when-contract-ends +When the contract/m);
  expect(stdout).toMatch(/^ {2}Ask about this +in the menu of any message\n$/m);
  expect(stderr).toBe('verbatim: without DISCORD_TOKEN Discord cannot be asked what is registered already\n');
  expect(discord.calls).toEqual([]);
});

test('commands --apply without a token fails in a line', async () => {
  const { status, stdout, stderr } = await run(['--apply'], { DISCORD_TOKEN: '' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^[^\n]*needs DISCORD_TOKEN\n$/);
});

test.each([
  ['with a wrong one', { DISCORD_TOKEN: 'MTk4.wrong.token-of-nobody' }, /refused the token/],
  ['with a setting that cannot be used', { LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
])('commands %s fails in a sentence', async (_, env, reason) => {
  const { status, stderr } = await run([], env);
  expect(status).toBe(1);
  expect(stderr).toMatch(reason);
  expect(stderr).not.toContain('token-of-nobody');
});
