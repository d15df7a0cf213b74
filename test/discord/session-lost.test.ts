import { expect, test } from 'vitest';
import { startReadyBot } from '../helpers/bot.ts';
import { makeDirectMessage } from '../helpers/loopback/events.ts';

// In a file of its own, so that it runs beside the others: discord.js waits 5 to 6.5 s before it identifies again.
test('a session that Discord ends is begun anew', async () => {
  const { discord } = await startReadyBot();
  const reopened = discord.waitForOpen();
  discord.gateway.invalidate();
  expect(await reopened).toBe('identified');
  const message = makeDirectMessage('still there?');
  discord.gateway.dispatch('MESSAGE_CREATE', message);
  await discord.waitForCall(({ body }) => body.nonce === message.id);
});
