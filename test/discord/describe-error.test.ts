import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { describeError } from '../../src/discord/describe-error.ts';

const URL_WITH_TOKEN = 'https://discord.com/api/v10/interactions/123/a-secret-token/callback';
const BODY = { body: { content: 'what a person wrote' }, files: undefined };

test('an error of Discord is described without what was sent and without the token in its address', () => {
  const raw = {
    code: 50_035,
    message: 'Invalid Form Body',
    errors: { content: { _errors: [{ code: 'X', message: 'what a person wrote' }] } },
  };
  const error = new DiscordAPIError(raw, 50_035, 400, 'POST', URL_WITH_TOKEN, BODY);
  expect(describeError(error)).toEqual({
    error: 'DiscordAPIError',
    code: 50_035,
    summary: 'Invalid Form Body',
    status: 400,
    method: 'POST',
    path: '/api/v10/interactions/123/[token]/callback',
  });
});

test('a failed request is described by its status', () => {
  const url = 'https://discord.com/api/v10/webhooks/123/a-secret-token/messages/@original';
  expect(describeError(new HTTPError(503, 'Unavailable', 'PATCH', url, BODY))).toEqual({
    error: 'HTTPError',
    status: 503,
    method: 'PATCH',
    path: '/api/v10/webhooks/123/[token]/messages/@original',
  });
});

test('any other error is described by where it arose, not by its message', () => {
  const error = new TypeError('what a person wrote\n    at secret (secret.ts:1:1)', { cause: { code: 'ECONNRESET' } });
  const described = describeError(error);
  expect(described).toMatchObject({ error: 'TypeError', code: 'ECONNRESET' });
  expect(JSON.stringify(described)).toContain('describe-error.test.ts');
  expect(JSON.stringify(described)).not.toContain('person');
  expect(JSON.stringify(described)).not.toContain('secret');
});

test('what is no error is described by its type', () => {
  expect(describeError('what a person wrote')).toEqual({ error: 'string' });
});
