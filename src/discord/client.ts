import { Client, GatewayIntentBits, Options, Partials, type WebSocketOptions } from 'discord.js';

export interface ClientOptions {
  readonly apiUrl: string;
  /** Asks for the text of every message, which takes a switch in the Developer Portal. */
  readonly readsEverything: boolean;
  /** Who waits before identifying again. Default: discord.js's own, 5 s between two times, as Discord wants it. */
  readonly buildIdentifyThrottler?: IdentifyThrottler | undefined;
}

export type IdentifyThrottler = NonNullable<WebSocketOptions['buildIdentifyThrottler']>;

/**
 * A client with no privileged intent, unless it has to read everything: the text of messages that mention the bot, of
 * direct messages and of replies to it arrives without one. It keeps no message: what people write is not ours to hold.
 */
export function createClient({ apiUrl, readsEverything, buildIdentifyThrottler }: ClientOptions): Client {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(readsEverything ? [MessageContent] : [])],
    // Without them, direct messages in channels not seen before are dropped, and so are edits and deletions.
    partials: [Partials.Channel, Partials.Message],
    rest: { api: apiUrl },
    ws: buildIdentifyThrottler === undefined ? {} : { buildIdentifyThrottler },
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ MessageManager: 0, ReactionManager: 0, PresenceManager: 0 }),
  });
}
