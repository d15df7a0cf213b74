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
    // Loaded here, for discord.js costs every other subcommand 0.2 to 0.4 s.
    const { openRest, planCommands, applyPlan, listRegistered } = await import('../discord/register.ts');
    const { listScopes, SERVERS_ONLY, sayLeftOver } = await import('../discord/scopes.ts');
    const { explainLoginError } = await import('../discord/ending.ts');
    try {
      const connection = await openRest(settings.discordApiUrl, settings.discordToken);
      for (const scope of listScopes(settings)) {
        const registration = { ...connection, scope };
        const plan = await planCommands(registration, listed);
        context.stdout.write(renderPlan(scope, plan.states));
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
  },
} as const satisfies Subcommand;

function readSettings({ env }: Context): Settings & { readonly discordToken: string } {
  const parsed = parseSettings(env);
  if (parsed.kind === 'problems') throw new UserError(parsed.problems.join('\n'));
  const { discordToken } = parsed.settings;
  if (discordToken === null) throw new UserError('this asks Discord, which needs DISCORD_TOKEN');
  return { ...parsed.settings, discordToken };
}

const SIGNS: Readonly<Record<CommandState['state'], string>> = { same: ' ', new: '+', changed: '~', gone: '-' };
const MEANINGS: Readonly<Record<CommandState['state'], string>> = {
  same: '',
  new: 'new',
  changed: 'registered otherwise',
  gone: 'registered, no longer there',
};

function renderPlan(scope: Scope, states: readonly CommandState[]): string {
  const width = Math.max(...states.map(({ name }) => name.length));
  const lines = states.map(({ name, state }) => `${SIGNS[state]} ${name.padEnd(width)}  ${MEANINGS[state]}`.trimEnd());
  return [scope.kind === 'global' ? 'everywhere:' : `server ${scope.guildId}:`, ...lines, ''].join('\n');
}
