import type { Command } from '../commands/command.ts';
import { listCommands } from '../commands/commands.ts';
import type { CommandState } from '../discord/compare-commands.ts';
import type { Scope } from '../discord/definitions.ts';
import { loadLibrary } from '../library.ts';
import { parseSettings, type Settings } from '../settings.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { flagOption, positionalArguments, UserError } from './subcommand.ts';

export const commands = {
  name: 'commands',
  summary: 'shows which slash commands would be registered and how that differs from what is; --apply does it',
  usage: '[--apply]',
  options: {
    apply: { type: 'boolean', description: 'registers them' },
  },
  run: async (context: Context) => {
    positionalArguments(context, []);
    const settings = readSettings(context);
    const listed = listCommands(await loadLibrary(context.corpusDir, context));
    const { discordToken } = settings;
    if (discordToken !== null) return compare(context, { ...settings, discordToken }, listed);
    if (flagOption(context, 'apply')) throw new UserError('registering them needs DISCORD_TOKEN');
    return showWanted(context, settings, listed);
  },
} as const satisfies Subcommand;

function readSettings({ env }: Context): Settings {
  const parsed = parseSettings(env);
  if (parsed.kind === 'problems') throw new UserError(parsed.problems.join('\n'));
  return parsed.settings;
}

/** Without asking Discord, so without saying what is registered. */
async function showWanted(context: Context, settings: Settings, listed: readonly Command[]): Promise<number> {
  // Loaded here and below, for discord.js costs every other subcommand 0.2 to 0.4 s.
  const { defineCommands } = await import('../discord/definitions.ts');
  const { listScopes, SERVERS_ONLY } = await import('../discord/scopes.ts');
  for (const scope of listScopes(settings)) {
    const rows = defineCommands(listed, scope).map((definition) => ({
      sign: ' ',
      name: definition.name,
      text: 'description' in definition ? definition.description : 'in the menu of any message',
    }));
    context.stdout.write(renderRows(scope, rows));
  }
  context.stderr.write('verbatim: without DISCORD_TOKEN Discord cannot be asked what is registered already\n');
  if (settings.discordGuildIds.length > 0) context.stderr.write(`verbatim: ${SERVERS_ONLY}\n`);
  return 0;
}

async function compare(
  context: Context,
  settings: Settings & { readonly discordToken: string },
  listed: readonly Command[],
): Promise<number> {
  const { openRest, planCommands, applyPlan, listRegistered } = await import('../discord/register.ts');
  const { listScopes, SERVERS_ONLY, sayLeftOver } = await import('../discord/scopes.ts');
  const { explainLoginError } = await import('../discord/ending.ts');
  try {
    const connection = await openRest(settings.discordApiUrl, settings.discordToken);
    for (const scope of listScopes(settings)) {
      const registration = { ...connection, scope };
      const plan = await planCommands(registration, listed);
      context.stdout.write(renderRows(scope, plan.states.map(rowOf)));
      if (!flagOption(context, 'apply') || plan.isSame) continue;
      await applyPlan(registration, plan);
      context.stdout.write('registered\n');
    }
    if (settings.discordGuildIds.length === 0) return 0;
    context.stderr.write(`verbatim: ${SERVERS_ONLY}\n`);
    const left = await listRegistered({ ...connection, scope: { kind: 'global' } });
    if (left.length > 0) context.stderr.write(`verbatim: ${sayLeftOver(left)}\n`);
    return 0;
  } catch (error) {
    // Its own words could hold the request: only what is known to be harmless is said.
    throw new UserError(explainLoginError(error, settings.discordApiUrl));
  }
}

interface Row {
  readonly sign: string;
  readonly name: string;
  readonly text: string;
}

const SIGNS: Readonly<Record<CommandState['state'], string>> = { same: ' ', new: '+', changed: '~', gone: '-' };
const MEANINGS: Readonly<Record<CommandState['state'], string>> = {
  same: '',
  new: 'new',
  changed: 'registered otherwise',
  gone: 'registered, no longer there',
};

function rowOf({ name, state }: CommandState): Row {
  return { sign: SIGNS[state], name, text: MEANINGS[state] };
}

function renderRows(scope: Scope, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ sign, name, text }) => `${sign} ${name.padEnd(width)}  ${text}`.trimEnd());
  return [scope.kind === 'global' ? 'everywhere:' : `server ${scope.guildId}:`, ...lines, ''].join('\n');
}
