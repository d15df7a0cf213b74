import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * A client with no privileged intent: the text of messages that mention the bot, of direct messages and of replies to
 * it arrives without one. It keeps no message: what people write is not ours to hold.
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, messages in direct message channels not seen before are dropped.
    partials: [Partials.Channel],
    rest: { api: apiUrl },
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ MessageManager: 0, ReactionManager: 0, PresenceManager: 0 }),
  });
}
