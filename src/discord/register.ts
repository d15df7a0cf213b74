import { type REST, Routes } from 'discord.js';
import type { Command } from '../commands/command.ts';
import { defineCommands, fingerprintCommands, type Scope } from './definitions.ts';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly scope: Scope;
}

/**
 * Makes what is registered the same as `commands`, which is one request when it already is. Discord takes 200 new
 * commands a day and server, so a restart must not cost any.
 */
export async function registerCommands(
  { rest, applicationId, scope }: Registration,
  commands: readonly Command[],
): Promise<'unchanged' | 'registered'> {
  const route =
    scope.kind === 'global'
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, scope.guildId);
  const wanted = defineCommands(commands, scope);
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (Array.isArray(registered) && fingerprintCommands(registered) === fingerprintCommands(wanted)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}
