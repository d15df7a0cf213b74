import { DiscordAPIError, REST, Routes } from 'discord.js';
import type { Command } from '../commands/command.ts';
import { type CommandState, compareCommands } from './compare-commands.ts';
import { type Definition, defineCommands, fingerprintCommands, type Scope } from './definitions.ts';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly scope: Scope;
}

/** What is registered somewhere, what should be, and how the two stand. */
export interface CommandPlan {
  readonly wanted: readonly Definition[];
  readonly states: readonly CommandState[];
  /** Discord would show and check the same. */
  readonly isSame: boolean;
}

/** One request, which changes nothing. */
export async function planCommands(registration: Registration, commands: readonly Command[]): Promise<CommandPlan> {
  const wanted = defineCommands(commands, registration.scope);
  const registered = await fetchRegistered(registration);
  const isSame = fingerprintCommands(registered) === fingerprintCommands(wanted);
  return { wanted, states: compareCommands(registered, wanted), isSame };
}

/** Makes what is registered what is wanted, in one request. */
export async function applyPlan(registration: Registration, { wanted }: CommandPlan): Promise<void> {
  await registration.rest.put(routeOf(registration), { body: wanted });
}

/**
 * Makes what is registered the same as `commands`, which is one request when it already is. Discord takes 200 new
 * commands a day and server, so a restart must not cost any.
 */
export async function registerCommands(
  registration: Registration,
  commands: readonly Command[],
): Promise<'unchanged' | 'registered'> {
  const plan = await planCommands(registration, commands);
  if (plan.isSame) return 'unchanged';
  await applyPlan(registration, plan);
  return 'registered';
}

/** Names of what is registered. */
export async function listRegistered(registration: Registration): Promise<readonly string[]> {
  return compareCommands(await fetchRegistered(registration), []).map(({ name }) => name);
}

/** The HTTP interface without a gateway, and whose token it is. */
export async function openRest(apiUrl: string, token: string): Promise<Pick<Registration, 'rest' | 'applicationId'>> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const application: unknown = await rest.get(Routes.currentApplication());
  if (typeof application !== 'object' || application === null || !('id' in application)) {
    throw new TypeError('Discord did not say which application the token is of');
  }
  return { rest, applicationId: String(application.id) };
}

function routeOf({ applicationId, scope }: Registration): `/${string}` {
  return scope.kind === 'global'
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, scope.guildId);
}

async function fetchRegistered(registration: Registration): Promise<readonly unknown[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  try {
    const registered = await registration.rest.get(routeOf(registration), { query });
    return Array.isArray(registered) ? registered : [];
  } catch (error) {
    // What stands in for Discord may take commands without listing them; Discord itself lists them always.
    if (error instanceof DiscordAPIError && error.status === 404) return [];
    throw error;
  }
}
