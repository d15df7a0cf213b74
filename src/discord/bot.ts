import { type Client, Events } from 'discord.js';
import { rehearse } from '../commands/rehearse.ts';
import type { LogFields } from '../log.ts';
import type { Settings } from '../settings.ts';
import { createAnswerMemory } from './answer-memory.ts';
import { createClient, type IdentifyThrottler } from './client.ts';
import type { AnswerContext } from './context.ts';
import { describeError } from './describe-error.ts';
import { type Ending, explainClose, explainLoginError } from './ending.ts';
import { answerEvents } from './events.ts';
import { createInFlight, createSeen } from './in-flight.ts';
import { createDoorkeeper } from './rate-limits.ts';
import { listRegistered, registerCommands } from './register.ts';
import { listScopes, SERVERS_ONLY, sayLeftOver } from './scopes.ts';
import type { Timers } from './timers.ts';
import { createTurns } from './turns.ts';
import { createWarmUp } from './warm-up.ts';
import { SILENT_MAX_MS, startWatchdog } from './watchdog.ts';

export interface BotOptions extends Pick<AnswerContext, 'commands' | 'library' | 'log' | 'timers'> {
  readonly settings: Pick<Settings, 'discordApiUrl' | 'discordGuildIds' | 'askChannelIds' | 'rateLimits'> & {
    readonly discordToken: string;
  };
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  readonly buildIdentifyThrottler?: IdentifyThrottler;
  /** Runs when questions have been answered and no other waits. */
  readonly onIdle?: () => void;
}

export interface Bot {
  /** Resolves once the bot is logged in and its commands are registered or refused; never, when it cannot log in. */
  readonly ready: Promise<void>;
  /** Resolves when the bot has ended, for whatever reason, and is logged out. */
  readonly ended: Promise<Ending>;
  /** Registers the commands as they are now where they differ from what is registered; not before the bot is ready. */
  readonly updateCommands: () => Promise<void>;
  /** Makes the answers of a library that has taken the place of the last one, in idle turns; done once by itself. */
  readonly warmUp: () => void;
  /** Takes no more questions, finishes what is being answered and logs out, all within 4.5 s; again: the same. */
  readonly stop: () => Promise<void>;
}

// Logging in takes a second or two; discord.js itself would try for ever to reach a gateway that is not there.
const READY_WITHIN_MS = 30_000;
// Whoever stops the bot waits 5 s for both.
const FINISH_WITHIN_MS = 3_500;
// Logging out can hang while a connection is being made (@discordjs/ws 1.2.3).
const LOG_OUT_WITHIN_MS = 1_000;

/** Logs in to Discord, registers the commands and answers until it is stopped or cannot go on. */
export function startBot(options: BotOptions): Bot {
  const { settings, timers } = options;
  const readsEverything = settings.askChannelIds.length > 0;
  const client = createClient({
    apiUrl: settings.discordApiUrl,
    readsEverything,
    buildIdentifyThrottler: options.buildIdentifyThrottler,
  });
  const inFlight = createInFlight();
  const [ended, end] = createEnding();
  const fail = (reason: string) => end({ kind: 'failed', reason });

  watchConnection(client, options, fail);
  answerEvents(client, createContext(options), inFlight);
  const ready = getReady(client, options);
  let updated = ready;
  // One after the other, so that the last one to be asked for is what stays.
  const updateCommands = () => {
    updated = updated.then(() => (client.isReady() ? registerEverywhere(client, options) : undefined));
    return updated;
  };
  const warmUp = createWarmUp(() => rehearse(options.library()), { ...options, isBusy: inFlight.isBusy });
  void ready.then(warmUp.start);
  const cancel = timers.after(READY_WITHIN_MS, () =>
    fail(`Discord let nobody in within ${READY_WITHIN_MS / 1_000} s.`),
  );
  let stopWatching = () => {};
  client.once(Events.ClientReady, () => {
    cancel();
    const onSilence = (what: string) => fail(`Discord has ${what} for ${SILENT_MAX_MS / 60_000} minutes.`);
    stopWatching = startWatchdog({ timers, signsOfLife: readSigns(client), onSilence });
  });
  client.login(settings.discordToken).catch((error: unknown) => fail(explainLoginError(error, settings.discordApiUrl)));

  const finish = async () => {
    inFlight.close();
    await withDeadline(timers, FINISH_WITHIN_MS, inFlight.settled());
    end({ kind: 'stopped' });
    await over;
  };
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= finish();
    return stopping;
  };
  const over = ended.then(async (ending) => {
    cancel();
    stopWatching();
    warmUp.stop();
    await withDeadline(timers, LOG_OUT_WITHIN_MS, client.destroy());
    return ending;
  });
  return { ready, ended: over, updateCommands, warmUp: warmUp.start, stop };
}

function createContext({ settings, now, onIdle, ...options }: BotOptions): AnswerContext {
  return {
    ...options,
    takeTurn: createTurns(onIdle),
    answers: createAnswerMemory(now),
    doorkeeper: createDoorkeeper(settings.rateLimits, now),
    askChannelIds: new Set(settings.askChannelIds),
    toldChannels: createSeen(),
  };
}

/**
 * Acknowledged heartbeats of each shard, and whatever comes, those among it: in a quiet server nothing else does for hours.
 */
function readSigns(client: Client): () => ReadonlyMap<string, unknown> {
  let events = 0;
  client.on(Events.Raw, () => {
    events++;
  });
  return () => {
    const acknowledged = client.ws.shards.map((shard) => shard.lastPingTimestamp);
    return new Map<string, unknown>([
      ['sent nothing', [events, ...acknowledged].join()],
      ...acknowledged.map((at, shard) => [`acknowledged no heartbeat (shard ${shard})`, at] as const),
    ]);
  };
}

/** A promise of the ending and what settles it; the first ending counts. */
function createEnding(): [Promise<Ending>, (ending: Ending) => void] {
  let settle: (ending: Ending) => void = () => {};
  const ended = new Promise<Ending>((resolve) => {
    settle = resolve;
  });
  return [ended, settle];
}

function watchConnection(client: Client, { log, settings }: BotOptions, fail: (reason: string) => void): void {
  // Without this listener an error in any other listener would end the process.
  client.on(Events.Error, (error) => log.error('client-error', describeError(error)));
  // Until the bot is in, the one line that says why it could not get in is enough.
  const warn = (event: string, fields: LogFields) => (client.isReady() ? log.warn : log.debug)(event, fields);
  client.on(Events.ShardError, (error, shard) => warn('connection-error', { shard, ...describeError(error) }));
  client.on(Events.ShardReconnecting, (shard) => warn('reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info('resumed', { shard, replayed }));
  // Discord will not have this session again: only a person can mend that.
  client.on(Events.ShardDisconnect, ({ code }) => fail(explainClose(code, settings.askChannelIds.length > 0)));
  client.on(Events.Invalidated, () => fail('Discord ended the session and allows no other.'));
}

function getReady(client: Client, options: BotOptions): Promise<void> {
  return new Promise((resolve) => {
    client.once(Events.ClientReady, async (ready) => {
      await registerEverywhere(ready, options);
      await warnOfServers(ready, options);
      options.log.info('ready', { user: ready.user.id, servers: ready.guilds.cache.size });
      resolve();
    });
  });
}

/** A bot whose commands are refused still answers mentions; the log says what is wrong. */
async function registerEverywhere(client: Client<true>, { settings, commands, log }: BotOptions): Promise<void> {
  for (const scope of listScopes(settings)) {
    const where = scope.kind === 'guild' ? { server: scope.guildId } : {};
    try {
      const registration = { rest: client.rest, applicationId: client.application.id, scope };
      log.info('commands', { ...where, outcome: await registerCommands(registration, commands()) });
    } catch (error) {
      log.error('commands-not-registered', { ...where, ...describeError(error) });
    }
  }
}

/** Commands of single servers are for trying out: what they lack, and what stands beside them, is said at every start. */
async function warnOfServers(client: Client<true>, { settings, log }: BotOptions): Promise<void> {
  if (settings.discordGuildIds.length === 0) return;
  log.warn('commands-in-servers-only', { note: SERVERS_ONLY });
  try {
    const { rest, application } = client;
    const left = await listRegistered({ rest, applicationId: application.id, scope: { kind: 'global' } });
    if (left.length > 0) log.warn('commands-left-over', { names: left, note: sayLeftOver(left) });
  } catch (error) {
    log.warn('commands-not-listed', describeError(error));
  }
}

/** Waits for a promise, but no longer than `limitMs`; how it settles does not matter. */
async function withDeadline(timers: Timers, limitMs: number, promise: Promise<unknown>): Promise<void> {
  let cancel = () => {};
  const deadline = new Promise<void>((resolve) => {
    cancel = timers.after(limitMs, resolve);
  });
  await Promise.race([promise.catch(() => {}), deadline]);
  cancel();
}
