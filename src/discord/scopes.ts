import type { Settings } from '../settings.ts';
import type { Scope } from './definitions.ts';

/** Where the commands are to be registered: everywhere, or in the servers named. */
export function listScopes({ discordGuildIds }: Pick<Settings, 'discordGuildIds'>): readonly Scope[] {
  if (discordGuildIds.length === 0) return [{ kind: 'global' }];
  return discordGuildIds.map((guildId) => ({ kind: 'guild', guildId }));
}

/** Said where commands are registered in servers only. */
export const SERVERS_ONLY =
  'DISCORD_GUILD_IDS is set: the commands are registered in those servers only, and not there in direct messages or for people who installed the bot for themselves.';

/** Said where commands for everywhere stand beside those of single servers, which then show them twice. */
export function sayLeftOver(names: readonly string[]): string {
  return `Registered everywhere and left as they are: ${names.join(', ')}. Start once, or run "verbatim commands --apply", without DISCORD_GUILD_IDS to bring them up to date.`;
}
