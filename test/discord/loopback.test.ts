import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LoopbackDiscord, startLoopback, TOKEN } from '../helpers/loopback/discord.ts';
import { OPENAPI_FILE } from '../helpers/loopback/schema.ts';

// What the other tests rely on: that the loopback Discord notices.

let discord: LoopbackDiscord;
beforeEach(async () => {
  discord = await startLoopback();
});
afterEach(() => discord.close());

async function send(method: string, path: string, body?: unknown): Promise<number> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { Authorization: `Bot ${TOKEN}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.status;
}

const QUIET = { parse: [], replied_user: false };
const MESSAGES = '/channels/1/messages';
const COMMANDS = '/applications/1/commands';
const command = (over: object) => [{ name: 'ask', description: 'Ask', type: 1, ...over }];

describe('is no problem:', () => {
  test.each([
    ['a message', 'POST', MESSAGES, { content: 'a'.repeat(2_000), allowed_mentions: QUIET, flags: 4 }],
    ['commands', 'PUT', COMMANDS, command({})],
    ['no body', 'GET', '/gateway/bot', undefined],
  ])('%s', async (_, method, path, body) => {
    expect(await send(method, path, body)).toBe(200);
    expect(discord.problems).toEqual([]);
  });
});

describe('is a problem:', () => {
  test.each([
    ['an unknown route', 'POST', '/channels/1/message', {}, 'no such route'],
    ['a known route by another method', 'PATCH', COMMANDS, [], 'no such route'],
    ['2,001 characters', 'POST', MESSAGES, { content: 'a'.repeat(2_001), allowed_mentions: QUIET }, 'content of 2001'],
    ['nothing said', 'POST', MESSAGES, { content: ' ', allowed_mentions: QUIET }, 'an empty message'],
    ['mentions not closed', 'POST', MESSAGES, { content: 'a' }, 'allowed_mentions'],
    ['a ping of the asker', 'POST', MESSAGES, { content: 'a', allowed_mentions: { parse: [] } }, 'allowed_mentions'],
    ['a ping of users', 'POST', MESSAGES, { content: 'a', allowed_mentions: { ...QUIET, parse: ['users'] } }, 'users'],
    ['a slash reply that pings', 'POST', '/interactions/1/x/callback', { type: 4, data: { content: 'a' } }, 'allowed'],
    ['an edit that pings', 'PATCH', '/webhooks/1/x/messages/@original', { content: 'a' }, 'allowed_mentions'],
    ['a long nonce', 'POST', MESSAGES, { content: 'a', nonce: '1'.repeat(26), allowed_mentions: QUIET }, 'nonce'],
    ['a name in capitals', 'PUT', COMMANDS, command({ name: 'Ask' }), 'the name Ask'],
    ['a long description', 'PUT', COMMANDS, command({ description: 'a'.repeat(101) }), 'the description of ask'],
    ['a name twice', 'PUT', COMMANDS, [...command({}), ...command({})], 'two commands of one name'],
  ])('%s', async (_, method, path, body, problem) => {
    await send(method, path, body);
    expect(discord.problems.join('\n')).toContain(problem);
  });

  test('101 slash commands', async () => {
    const many = Array.from({ length: 101 }, (_, n) => ({ name: `c${n}`, description: 'c' }));
    await send('PUT', COMMANDS, many);
    expect(discord.problems.join('\n')).toContain('101 slash commands');
  });

  // Needs Discord's OpenAPI file beside the project.
  test.runIf(existsSync(OPENAPI_FILE))("a body that breaks Discord's schema", async () => {
    await send('POST', MESSAGES, { content: 'a', allowed_mentions: QUIET, flags: 'loud' });
    expect(discord.problems.join('\n')).toContain('/flags must be integer');
  });
});

test('a wrong token is refused', async () => {
  const response = await fetch(`${discord.apiUrl}/v10/gateway/bot`, { headers: { Authorization: 'Bot other' } });
  expect(response.status).toBe(401);
});
