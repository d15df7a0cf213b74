import { afterAll, expect } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { type Reply, SILENCE } from '../../src/commands/reply.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { systemTimers, type Timers } from '../../src/discord/timers.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import type { LogFields, Logger } from '../../src/log.ts';
import type { RateLimits } from '../../src/settings.ts';
import { type LoopbackDiscord, type LoopbackOptions, startLoopback, TOKEN } from './loopback/discord.ts';

export const QUOTED = 'The contract ends Aug. 31.';

/** Commands that answer at once from nothing: these tests are about Discord. */
export function fakeCommands(): Command[] {
  return [
    {
      name: 'ask',
      description: 'Ask the story',
      options: [{ kind: 'text', name: 'question', description: 'What to ask', required: true, maxLength: 400 }],
      run: ({ options }) => (options.question === 'thanks' ? SILENCE : answer(options.question ?? '')),
    },
    {
      name: 'help',
      description: 'What can be asked',
      options: [],
      run: () => ({ blocks: [{ kind: 'statement', text: 'Ask me something.' }], private: true }),
    },
    { name: 'when-it-ends', description: 'When it ends', options: [], run: () => answer('when does it end?') },
  ];
}

function answer(question: string): Reply {
  const citation = { version: '002', label: 'after the meeting' };
  return {
    blocks: [
      { kind: 'question', text: question },
      { kind: 'quotation', text: QUOTED, highlight: { start: 18, end: 25 }, citation },
    ],
  };
}

export interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly fields: LogFields;
}

export interface TestBot {
  readonly discord: LoopbackDiscord;
  readonly bot: Bot;
  readonly log: readonly LogLine[];
}

export interface TestBotOptions extends LoopbackOptions {
  readonly commands?: readonly Command[];
  readonly library?: Library;
  readonly timers?: Timers;
  readonly token?: string;
  /** In place of the loopback's. */
  readonly apiUrl?: string;
  readonly guildIds?: readonly string[];
  readonly askChannelIds?: readonly string[];
  readonly rateLimits?: Partial<RateLimits>;
  readonly now?: () => number;
  /** Runs before the bot starts. */
  readonly prepare?: (discord: LoopbackDiscord) => void;
}

const GENEROUS: RateLimits = {
  person: { count: 1_000, seconds: 1 },
  channel: { count: 1_000, seconds: 1 },
  total: { count: 1_000, seconds: 1 },
};

const open: TestBot[] = [];

/** Starts the real bot with the real client against a loopback Discord; both end with the file, which fails on any problem. */
export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const discord = await startLoopback(options);
  options.prepare?.(discord);
  const log: LogLine[] = [];
  const commands = options.commands ?? fakeCommands();
  const bot = startBot({
    settings: {
      discordToken: options.token ?? TOKEN,
      discordApiUrl: options.apiUrl ?? discord.apiUrl,
      discordGuildIds: options.guildIds ?? [],
      askChannelIds: options.askChannelIds ?? [],
      rateLimits: { ...GENEROUS, ...options.rateLimits },
    },
    log: collectLog(log),
    timers: options.timers ?? systemTimers,
    now: options.now ?? (() => performance.now()),
    commands: () => commands,
    // The loopback lets everybody in at once, so no test has to wait the 5 s.
    buildIdentifyThrottler: () => ({ waitForIdentify: async () => {} }),
    library: () => options.library ?? buildLibrary([]),
  });
  const test = { discord, bot, log };
  open.push(test);
  return test;
}

/** The same, logged in with its commands registered. */
export async function startReadyBot(options: TestBotOptions = {}): Promise<TestBot> {
  const test = await startTestBot(options);
  await Promise.race([
    test.bot.ready,
    test.bot.ended.then((ending) => Promise.reject(new Error(JSON.stringify(ending)))),
  ]);
  return test;
}

function collectLog(lines: LogLine[]): Logger {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      void lines.push({ level, event, fields });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

// At the end of the file, not of the test: tests that wait run beside each other.
afterAll(async () => {
  for (const { bot, discord } of open) {
    await bot.stop();
    await discord.close();
    expect(discord.problems).toEqual([]);
  }
});

/** The message in the body of a call, be it an interaction's answer or a message of its own. */
export function readShown(body: Readonly<Record<string, unknown>>): {
  readonly content: string;
  readonly flags: number;
  readonly components: readonly unknown[];
} {
  const message = (body.data ?? body) as Readonly<Record<string, unknown>>;
  const components = Array.isArray(message.components) ? message.components : [];
  return { content: String(message.content ?? ''), flags: Number(message.flags ?? 0), components };
}
