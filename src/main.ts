import { openChat, runChat } from './cli/chat.ts';
import { onHangUp } from './cli/hang-up.ts';
import { RESERVED_COMMAND_NAMES } from './commands/commands.ts';
import { CorpusError } from './corpus/problems.ts';
import { keepHeapSmall, openCollector } from './engine.ts';
import { loadEnvFile } from './env-file.ts';
import { openLiveLibrary } from './live-library.ts';
import { createJsonLogger } from './log.ts';
import { parseSettings, type Settings } from './settings.ts';

/** The composition root: settings, then the library, then the bot; or the terminal chat where no token is set. */
async function main(): Promise<number> {
  const problem = loadEnvFile();
  if (problem !== undefined) {
    say(problem);
    return 1;
  }
  const parsed = parseSettings(process.env);
  if (parsed.kind === 'problems') {
    for (const problem of parsed.problems) say(problem);
    return 1;
  }
  const { settings } = parsed;
  if (settings.discordToken !== null) return runBot({ ...settings, discordToken: settings.discordToken });
  const { corpusDir, stateDir } = settings;
  const { stdin, stdout, stderr, env } = process;
  const chat = await orRefused(() =>
    openChat({ ...LOAD_OPTIONS, corpusDir, stateDir, stdin, stdout, stderr, env, onHangUp }),
  );
  if (chat === null) return 1;
  say('No DISCORD_TOKEN is set, so this is the terminal chat (end it with Ctrl+D).');
  await runChat(chat);
  return 0;
}

const LOAD_OPTIONS = { reservedCommandNames: RESERVED_COMMAND_NAMES };

/** Null when the corpus is refused: every problem has then been said. */
async function orRefused<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    say(error.message);
    return null;
  }
}

async function runBot(settings: Settings & { readonly discordToken: string }): Promise<number> {
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
  const live = await orRefused(() =>
    openLiveLibrary({
      ...LOAD_OPTIONS,
      corpusDir: settings.corpusDir,
      stateDir: settings.stateDir,
      log,
      after: systemTimers.after,
      now: Date.now,
      onHangUp: (action) => process.on('SIGHUP', action),
      onSwap: () => {
        void bot.updateCommands();
        bot.warmUp();
      },
    }),
  );
  if (live === null) return 1;
  const { collectAll, collectAnswers } = openCollector();
  collectAll();
  const bot = startBot({
    settings,
    log,
    timers: systemTimers,
    now: () => performance.now(),
    library: live.library,
    commands: live.commands,
    onIdle: collectAnswers,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void bot.stop());
  const ending = await bot.ended;
  live.stop();
  if (ending.kind === 'stopped') return 0;
  say(ending.reason);
  return 1;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

// `npm start | head -1`: the reader has had enough, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// Whoever reads the log may stop reading, or its disk be full: that is no reason to stop answering.
process.stderr.on('error', () => {});

keepHeapSmall();
// Sockets and timers of discord.js may outlive a log-out that hangs, so the process does not wait for them.
process.exit(await main());
