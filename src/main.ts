import { config } from 'dotenv';
import type { Command } from './commands/command.ts';
import type { Library } from './library.ts';
import { createJsonLogger } from './log.ts';
import { parseSettings, type Settings } from './settings.ts';

/** The composition root: settings, then the library, then the bot; or the terminal chat where no token is set. */
async function main(): Promise<number> {
  config({ quiet: true });
  const parsed = parseSettings(process.env);
  if (parsed.kind === 'problems') {
    for (const problem of parsed.problems) say(problem);
    return 1;
  }
  const { settings } = parsed;
  const library: Library = { stories: [] };
  const commands: readonly Command[] = [];
  if (settings.discordToken !== null)
    return runBot({ ...settings, discordToken: settings.discordToken }, library, commands);
  say('No DISCORD_TOKEN is set, so this is the terminal chat (end it with Ctrl+D).');
  return 0;
}

async function runBot(
  settings: Settings & { readonly discordToken: string },
  library: Library,
  commands: readonly Command[],
): Promise<number> {
  // Loaded here, for the terminal chat needs none of it.
  const [{ startBot }, { systemTimers }] = await Promise.all([
    import('./discord/bot.ts'),
    import('./discord/timers.ts'),
  ]);
  const log = createJsonLogger({
    level: settings.logLevel,
    write: (line) => process.stderr.write(line),
    now: Date.now,
    secrets: [settings.discordToken],
  });
  const bot = startBot({ settings, log, timers: systemTimers, library: () => library, commands: () => commands });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void bot.stop());
  const ending = await bot.ended;
  if (ending.kind === 'stopped') return 0;
  say(ending.reason);
  return 1;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

// Sockets and timers of discord.js may outlive a log-out that hangs, so the process does not wait for them.
process.exit(await main());
