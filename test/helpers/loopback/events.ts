import { APPLICATION_ID, ASKER_ID, BOT_ID, BOT_ROLE_ID, CHANNEL_ID, DM_CHANNEL_ID, GUILD_ID, nextId } from './ids.ts';

type Fields = Readonly<Record<string, unknown>>;

const TEXT_CHANNEL = 0;
const DM_CHANNEL = 1;

/** A server with one channel, in which the bot has its managed role; `over` replaces fields. */
export function makeGuild(over: Fields = {}): Fields {
  const bot = { user: { id: BOT_ID, username: 'verbatim', discriminator: '0', bot: true }, roles: [BOT_ROLE_ID] };
  return {
    id: GUILD_ID,
    name: 'a server',
    owner_id: ASKER_ID,
    roles: [
      { id: GUILD_ID, name: '@everyone', permissions: '0', position: 0 },
      { id: BOT_ROLE_ID, name: 'verbatim', permissions: '0', position: 1, managed: true, tags: { bot_id: BOT_ID } },
    ],
    channels: [{ id: CHANNEL_ID, type: TEXT_CHANNEL, name: 'general', position: 0, permission_overwrites: [] }],
    members: [{ ...bot, joined_at: new Date(0).toISOString(), deaf: false, mute: false }],
    emojis: [],
    stickers: [],
    member_count: 2,
    preferred_locale: 'en-US',
    ...over,
  };
}

const ASKER = { id: ASKER_ID, username: 'asker', discriminator: '0', avatar: null };

/** A message in the server's channel; `over` replaces fields. */
export function makeMessage(content: string, over: Fields = {}): Fields & { readonly id: string } {
  return {
    id: nextId(),
    type: 0,
    channel_id: CHANNEL_ID,
    channel_type: TEXT_CHANNEL,
    guild_id: GUILD_ID,
    author: ASKER,
    content,
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: 0,
    ...over,
  };
}

export function makeDirectMessage(content: string, over: Fields = {}): Fields & { readonly id: string } {
  const message = makeMessage(content, { channel_id: DM_CHANNEL_ID, channel_type: DM_CHANNEL, ...over });
  return { ...message, guild_id: undefined };
}

/** A mention of the bot as it arrives in `mentions`. */
export const BOT_MENTION = { id: BOT_ID, username: 'verbatim', discriminator: '0', bot: true };

export interface SlashCommand extends Fields {
  readonly id: string;
  readonly token: string;
}

/** A slash command used in the server's channel, with its options by name; `over` replaces fields. */
export function makeSlashCommand(
  name: string,
  options: Readonly<Record<string, string>>,
  over: Fields = {},
): SlashCommand {
  const id = nextId();
  return {
    id,
    token: `interaction-token-${id}`,
    application_id: APPLICATION_ID,
    type: 2,
    version: 1,
    guild_id: GUILD_ID,
    channel_id: CHANNEL_ID,
    channel: { id: CHANNEL_ID, type: TEXT_CHANNEL },
    member: {
      user: ASKER,
      roles: [],
      permissions: '0',
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
    },
    app_permissions: '0',
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD_ID },
    context: 0,
    attachment_size_limit: 0,
    data: {
      id: nextId(),
      name,
      type: 1,
      options: Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value })),
    },
    ...over,
  };
}
