import type { Asked } from './run.ts';

/** Where something was asked. A thread counts as its own channel; user installs and direct messages have no server. */
export function placeOf({
  channelId,
  guildId,
}: {
  readonly channelId: string | null;
  readonly guildId: string | null;
}): Asked['place'] {
  return { channelId, serverId: guildId };
}
