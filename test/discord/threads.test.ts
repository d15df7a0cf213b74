import { describe, expect, test } from 'vitest';
import { startReadyBot, type TestBotOptions } from '../helpers/bot.ts';
import { makeDirectMessage, makeGuild, makeMessage } from '../helpers/loopback/events.ts';
import { BOT_ID, CHANNEL_ID, GUILD_ID, nextId } from '../helpers/loopback/ids.ts';

const PUBLIC_THREAD = 11;
const FORUM = 15;
/** Send Messages in Threads. */
const MAY_SEND = String(1n << 38n);

const FORUM_ID = nextId();
const THREAD_ID = nextId();
const POST_ID = nextId();

function makeThread(id: string, parentId: string) {
  const thread_metadata = {
    archived: false,
    auto_archive_duration: 60,
    locked: false,
    archive_timestamp: '2026-01-01',
  };
  return { id, type: PUBLIC_THREAD, name: 'a thread', parent_id: parentId, guild_id: GUILD_ID, thread_metadata };
}

/** A server with a forum; a thread in its channel and a post in its forum. */
const guild = {
  channels: [
    ...(makeGuild().channels as readonly unknown[]),
    { id: FORUM_ID, type: FORUM, name: 'forum', position: 1, permission_overwrites: [], available_tags: [] },
  ],
  threads: [makeThread(THREAD_ID, CHANNEL_ID), makeThread(POST_ID, FORUM_ID)],
};

function makeThreadMessage(content: string, threadId: string) {
  return makeMessage(content, { channel_id: threadId, channel_type: PUBLIC_THREAD });
}

/** Where each of these is answered; null for those that are let pass. */
async function hearAll(options: TestBotOptions, messages: readonly { readonly id: string }[]) {
  const { discord } = await startReadyBot({ guild, ...options });
  const end = makeDirectMessage('when does it end?');
  for (const message of [...messages, end]) discord.gateway.dispatch('MESSAGE_CREATE', message);
  await discord.waitForCall(({ body }) => body.nonce === end.id);
  return messages.map(({ id }) => discord.calls.find(({ body }) => body.nonce === id)?.params[0] ?? null);
}

describe('a mention', () => {
  test('in a thread or a forum post is answered there', async () => {
    const messages = [THREAD_ID, POST_ID].map((id) => makeThreadMessage(`<@${BOT_ID}> when does it end?`, id));
    expect(await hearAll({}, messages)).toEqual([THREAD_ID, POST_ID]);
  });

  test('in a thread begun since the bot came is answered there', async () => {
    const { discord } = await startReadyBot({ guild });
    const thread = makeThread(nextId(), CHANNEL_ID);
    discord.gateway.dispatch('THREAD_CREATE', { ...thread, newly_created: true });
    const message = makeThreadMessage(`<@${BOT_ID}> when does it end?`, thread.id);
    discord.gateway.dispatch('MESSAGE_CREATE', message);
    const { params } = await discord.waitForCall(({ body }) => body.nonce === message.id);
    expect(params).toEqual([thread.id]);
  });

  test('in a thread is answered with no more than the permission for threads', async () => {
    const roles = [{ id: GUILD_ID, name: '@everyone', permissions: String(BigInt(MAY_SEND) | 0x10400n), position: 0 }];
    const message = makeThreadMessage(`<@${BOT_ID}> when does it end?`, THREAD_ID);
    expect(await hearAll({ guild: { ...guild, roles } }, [message])).toEqual([THREAD_ID]);
  });
});

test('in the threads of an ask channel every message is a question, in others none', async () => {
  const messages = [THREAD_ID, POST_ID].map((id) => makeThreadMessage('when does it end?', id));
  const inChannel = { askChannelIds: [CHANNEL_ID], allowsContent: true };
  expect(await hearAll(inChannel, messages)).toEqual([THREAD_ID, null]);
  expect(await hearAll({ askChannelIds: [FORUM_ID], allowsContent: true }, messages)).toEqual([null, POST_ID]);
});
