import { APPLICATION_ID, ASKER_ID, BOT_ID, BOT_ROLE_ID, CHANNEL_ID, DM_CHANNEL_ID, GUILD_ID, nextId } from './ids.ts';

type Fields = Readonly<Record<string, unknown>>;

/** View Channel, Send Messages, Read Message History, Send Messages in Threads. */
const CAN_ANSWER = String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n));

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
      { id: GUILD_ID, name: '@everyone', permissions: CAN_ANSWER, position: 0 },
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
  options: Readonly<Record<string, string | boolean>>,
  over: Fields = {},
): SlashCommand {
  return makeInteraction(SLASH, { id: nextId(), name, type: 1, options: listOptions(options) }, over);
}

/** A message's text asked about, from the menu of that message. */
export function makeMenuCommand(
  name: string,
  target: Fields & { readonly id: string },
  over: Fields = {},
): SlashCommand {
  const resolved = { messages: { [target.id]: target } };
  return makeInteraction(SLASH, { id: nextId(), name, type: 3, target_id: target.id, resolved }, over);
}

/** An option being typed, beside others given. */
export function makeTyping(
  name: string,
  focused: Readonly<Record<string, string>>,
  options: Readonly<Record<string, string>> = {},
  over: Fields = {},
): SlashCommand {
  const typed = listOptions(focused).map((option) => ({ ...option, focused: true }));
  const data = { id: nextId(), name, type: 1, options: [...listOptions(options), ...typed] };
  return makeInteraction(TYPING, data, over);
}

/** A press on the button with this label under a message. */
export function makePress(message: Fields, label: string, over: Fields = {}): SlashCommand {
  const rows = Array.isArray(message.components) ? message.components : [];
  const button = rows.flatMap(({ components }) => components).find((one) => one.label === label);
  if (button === undefined) throw new Error(`there is no button ${label}: ${JSON.stringify(rows)}`);
  return makeInteraction(PRESS, { component_type: 2, custom_id: button.custom_id }, { message, ...over });
}

/** The form sent that a press under a message opened. */
export function makeForm(
  customId: string,
  message: Fields,
  fields: Readonly<Record<string, string>>,
  over: Fields = {},
) {
  const components = Object.entries(fields).map(([key, value]) => ({
    type: 18,
    component: { type: 4, custom_id: key, value },
  }));
  return makeInteraction(FORM, { custom_id: customId, components }, { message, ...over });
}

/** One of the bot's messages as it stands in a channel, from the body in which it was sent. */
export function asSent(body: Fields): Fields & { readonly id: string } {
  const { content, components = [], flags } = (body.data ?? body) as Fields;
  return makeMessage(String(content), { author: BOT_MENTION, components, flags: flags ?? 0 });
}

/** Who did something: fields of an interaction in the server. */
export function byMember(userId: string, permissions = '0'): Fields {
  const user = { id: userId, username: 'somebody', discriminator: '0', avatar: null };
  return { member: { user, roles: [], permissions, joined_at: new Date(0).toISOString(), deaf: false, mute: false } };
}

const SLASH = 2;
const PRESS = 3;
const TYPING = 4;
const FORM = 5;

function listOptions(options: Readonly<Record<string, string | boolean>>) {
  return Object.entries(options).map(([key, value]) => ({ name: key, type: typeof value === 'string' ? 3 : 5, value }));
}

function makeInteraction(type: number, data: Fields, over: Fields): SlashCommand {
  const id = nextId();
  return {
    id,
    token: `interaction-token-${id}`,
    application_id: APPLICATION_ID,
    type,
    version: 1,
    guild_id: GUILD_ID,
    channel_id: CHANNEL_ID,
    channel: { id: CHANNEL_ID, type: TEXT_CHANNEL },
    ...byMember(ASKER_ID),
    app_permissions: '0',
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD_ID },
    context: 0,
    attachment_size_limit: 0,
    data,
    ...over,
  };
}
