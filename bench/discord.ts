import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { RESERVED_COMMAND_NAMES } from '../src/commands/commands.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { type LoopbackDiscord, startLoopback, TOKEN } from '../test/helpers/loopback/discord.ts';
import { byMember, makeSlashCommand } from '../test/helpers/loopback/events.ts';
import { nextId } from '../test/helpers/loopback/ids.ts';
import { writeSection } from './results.ts';
import { percentile } from './statistics.ts';
import { formatTable } from './table.ts';

/**
 * How long slash questions wait when many come at once: the built bot in a process of its own, asked over loopback by a
 * Discord in this one. Times are from an event's dispatch to its answer's arrival, in milliseconds.
 */
const ROUNDS = [
  { questions: 300, allWithinMs: 1_000, isKnown: true },
  { questions: 300, allWithinMs: 1_000, isKnown: false },
  { questions: 3_000, allWithinMs: 3_000, isKnown: true },
];
const CALLBACK = 'POST /interactions/{}/{}/callback';
/** Puts the answer where a deferred one was announced; the announcement itself is no answer. */
const LATE_ANSWER = 'PATCH /webhooks/{}/{}/messages/@original';
const ANNOUNCEMENT = 5;
const NO_LIMIT = '100000/1';

async function main(): Promise<number> {
  const discord = await startLoopback({ checksBodies: false });
  const bot = spawn(process.execPath, ['dist/main.js'], {
    env: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      LIMIT_PER_PERSON: NO_LIMIT,
      LIMIT_PER_CHANNEL: NO_LIMIT,
      LIMIT_IN_ALL: NO_LIMIT,
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  try {
    await waitForWarmUp(bot);
    return await measure(discord, bot);
  } finally {
    bot.kill('SIGTERM');
    await once(bot, 'exit');
    await discord.close();
  }
}

async function measure(discord: LoopbackDiscord, bot: ChildProcess): Promise<number> {
  const questions = await readQuestions();
  await ask(discord, questions.slice(0, 20));
  const rows: string[][] = [];
  let hasFailed = false;
  for (const { questions: count, allWithinMs, isKnown } of ROUNDS) {
    const known = Array.from({ length: count }, (_, n) => questions[n % questions.length] ?? '');
    const asked = isKnown ? known : known.map((question, n) => `reader ${n} asks: ${question}`);
    const before = await readProcessorMs(bot);
    const waits = (await ask(discord, asked)).sort((a, b) => a - b);
    const processorMs = ((await readProcessorMs(bot)) - before) / count;
    const longestMs = waits.at(-1) ?? 0;
    hasFailed ||= longestMs > allWithinMs;
    rows.push([
      `${count}, ${isKnown ? 'as story.yaml has them' : 'in words of their own'}`,
      ...[0.5, 0.95, 0.99].map((share) => Math.round(percentile(waits, share)).toString()),
      `${Math.round(longestMs)} of ${allWithinMs}`,
      processorMs.toFixed(1),
      await readMemory(bot),
    ]);
    console.log(rows.at(-1)?.join(' · '));
  }
  writeSection('discord', [...describeRun(), '', formatTable(HEADER, rows)].join('\n'));
  return hasFailed ? 1 : 0;
}

const HEADER = ['at once', 'median', '95 %', '99 %', 'longest', 'processor', 'memory'];

function describeRun(): readonly string[] {
  return [
    '## Many at once',
    '',
    '`npm run bench:discord`: slash questions dispatched at once over loopback, asked once the log of the bot said `warmed-up`.',
    'Milliseconds from the dispatch of a question to the arrival of its answer ("longest": and how long it may be), and of the',
    "bot's processor for each. The Discord they come from runs on the same machine: " +
      `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} at the end.`,
  ];
}

/** Until the bot's log says what whoever runs it would wait for: that it has made the replies it could think of. */
async function waitForWarmUp({ stderr }: ChildProcess): Promise<void> {
  if (stderr === null) throw new Error('the bot was started without a pipe for its log');
  const lines = createInterface({ input: stderr });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      if (!/"level":"info"/.test(line)) console.error(line);
      if (!line.includes('"event":"warmed-up"')) return;
      console.log(`asked once the bot's log said ${line}`);
      resolve();
    });
    lines.once('close', () => reject(new Error('the bot ended before it was ready')));
  });
}

/** @returns how long each waited, in milliseconds. */
async function ask(discord: LoopbackDiscord, questions: readonly string[]): Promise<number[]> {
  const started = new Map<string, number>();
  const waits: number[] = [];
  const commands = questions.map((question) => makeSlashCommand('ask', { question }, byMember(nextId())));
  const idByToken = new Map(commands.map(({ token, id }) => [token, id]));
  const answered = new Promise<void>((resolve) => {
    const stop = discord.onCall(({ route, params, status, body }) => {
      const at = started.get(route === LATE_ANSWER ? (idByToken.get(params[1] ?? '') ?? '') : (params[0] ?? ''));
      const isAnswer = route === LATE_ANSWER ? status === 200 : route === CALLBACK && status === 204;
      if (!isAnswer || at === undefined || (route === CALLBACK && body.type === ANNOUNCEMENT)) return;
      waits.push(performance.now() - at);
      if (waits.length < commands.length) return;
      stop();
      resolve();
    });
  });
  for (const command of commands) {
    started.set(command.id, performance.now());
    discord.useCommand(command);
  }
  await answered;
  return waits;
}

/** The story's own questions, in its order. */
async function readQuestions(): Promise<readonly string[]> {
  const [story] = await loadCorpus('corpus', { reservedCommandNames: RESERVED_COMMAND_NAMES });
  return story?.questions.flatMap((known) => known.ask) ?? [];
}

/** Time that the bot has kept a processor busy, in milliseconds, where the system tells (Linux), else NaN. */
async function readProcessorMs({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS])) * TICK_MS;
}

// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, counted from the field after the name.
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;
const TICK_MS = 10;

/** Resident memory of the bot, where the system tells (Linux). */
async function readMemory({ pid }: ChildProcess): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? '' : `${Math.round(Number(kilobytes) / 1_024)} MiB`;
}

process.exitCode = await main();
