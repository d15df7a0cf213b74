import { type Message, PermissionFlagsBits, type PermissionResolvable, PermissionsBitField } from 'discord.js';
import type { Words } from '../commands/words/words.ts';

/** What answering in a channel takes, by the names that Discord's own settings use. */
const NEEDED = {
  viewChannel: PermissionFlagsBits.ViewChannel,
  sendMessages: PermissionFlagsBits.SendMessages,
  sendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
  readMessageHistory: PermissionFlagsBits.ReadMessageHistory,
} as const satisfies Partial<Record<keyof Words['permissions'], bigint>>;

export type NeededPermission = keyof typeof NEEDED;

/** Which of them the bot lacks where the message was written; none where that is not known, in direct messages too. */
export function findMissingPermissions(message: Message): readonly NeededPermission[] {
  const me = message.guild?.members.me;
  if (me === null || me === undefined || message.channel.isDMBased()) return [];
  const held = message.channel.permissionsFor(me);
  if (held === null) return [];
  const isThread = message.channel.isThread();
  const needed = (Object.keys(NEEDED) as NeededPermission[]).filter(
    (name) => name !== (isThread ? 'sendMessages' : 'sendMessagesInThreads'),
  );
  return needed.filter((name) => !held.has(NEEDED[name]));
}

/** Whoever can mend it: the asker where they manage the server or its roles, else the server's owner. */
export function findMender(message: Message): string | undefined {
  const held = message.member?.permissions ?? new PermissionsBitField();
  const canMend: PermissionResolvable[] = [PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageRoles];
  return canMend.some((permission) => held.has(permission)) ? message.author.id : message.guild?.ownerId;
}
