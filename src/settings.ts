import { LOG_LEVELS, type LogLevel } from './log.ts';

/** What the environment decides; `.env.example` describes each setting for whoever runs the bot. */
export interface Settings {
  /** Null without one: then the terminal chat runs in place of the bot. Never logged, never in an error text. */
  readonly discordToken: string | null;
  /** Base of Discord's HTTP interface, without the version: discord.js appends `/v10`. */
  readonly discordApiUrl: string;
  /** Folder with one folder a story. */
  readonly corpusDir: string;
  /** Folder for whatever the program writes. */
  readonly stateDir: string;
  /** Servers to register commands in, instead of everywhere. */
  readonly discordGuildIds: readonly string[];
  /** Channels in which every message is a question. */
  readonly askChannelIds: readonly string[];
  readonly rateLimits: RateLimits;
  readonly logLevel: LogLevel;
}

/** How much may be asked; what goes beyond is refused and says when to try again. */
export interface RateLimits {
  readonly person: RateLimit;
  /** By everybody in one channel. */
  readonly channel: RateLimit;
  /** By everybody everywhere. */
  readonly total: RateLimit;
}

/** So many questions at once, and as many again over so many seconds. Both are at least 1. */
export interface RateLimit {
  readonly count: number;
  readonly seconds: number;
}

export type ParsedSettings =
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** One sentence a setting that cannot be used. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

const DEFAULTS = Object.freeze({
  discordApiUrl: 'https://discord.com/api',
  corpusDir: 'corpus',
  stateDir: 'state',
  rateLimits: {
    person: { count: 20, seconds: 60 },
    channel: { count: 60, seconds: 60 },
    total: { count: 3_000, seconds: 60 },
  },
  logLevel: 'info',
} as const satisfies Partial<Settings>);

/** A setting that is set to nothing counts as not set, so that a line of `.env` can be left empty. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings and reports every problem at once. Values are named in problems where that helps to mend them,
 * the token's never.
 */
export function parseSettings(env: Environment): ParsedSettings {
  const problems: string[] = [];
  const token = readToken(env, problems);
  const settings: Settings = Object.freeze({
    discordToken: token,
    discordApiUrl: readUrl(env, problems),
    corpusDir: readText(env, 'CORPUS_DIR') ?? DEFAULTS.corpusDir,
    stateDir: readText(env, 'STATE_DIR') ?? DEFAULTS.stateDir,
    discordGuildIds: readIds(env, 'DISCORD_GUILD_IDS', problems),
    askChannelIds: readIds(env, 'ASK_CHANNEL_IDS', problems),
    rateLimits: {
      person: readRateLimit(env, 'LIMIT_PER_PERSON', DEFAULTS.rateLimits.person, problems),
      channel: readRateLimit(env, 'LIMIT_PER_CHANNEL', DEFAULTS.rateLimits.channel, problems),
      total: readRateLimit(env, 'LIMIT_IN_ALL', DEFAULTS.rateLimits.total, problems),
    },
    logLevel: readLogLevel(env, problems),
  });
  if (problems.length === 0) return { kind: 'settings', settings };
  return { kind: 'problems', problems: problems.map((problem) => hideToken(problem, token)) };
}

function readText(env: Environment, name: string): string | null {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

// A character outside printable ASCII would be refused by the HTTP client, in an error text that holds the token.
const PRINTABLE = /^[\x21-\x7e]+$/;

function readToken(env: Environment, problems: string[]): string | null {
  const token = readText(env, 'DISCORD_TOKEN')?.replace(/^Bot\s+/, '') ?? null;
  if (token !== null && !PRINTABLE.test(token)) {
    problems.push('DISCORD_TOKEN holds a space, a line break or another character that no token has: copy it again.');
  }
  return token;
}

function readUrl(env: Environment, problems: string[]): string {
  const text = readText(env, 'DISCORD_API_URL');
  if (text === null) return DEFAULTS.discordApiUrl;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    problems.push(`DISCORD_API_URL is no http or https address: ${quote(text)}.`);
  }
  return text.replace(/\/+$/, '');
}

// A 64-bit number in decimal: https://discord.com/developers/docs/reference#snowflakes (Discord's own have 17 to 20 digits).
const SNOWFLAKE = /^\d{1,20}$/;

function readIds(env: Environment, name: string, problems: string[]): readonly string[] {
  const ids = (env[name] ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const wrong = ids.filter((id) => !SNOWFLAKE.test(id));
  if (wrong.length > 0) {
    problems.push(`${name} takes ids, which are all digits, parted by commas; not so: ${wrong.map(quote).join(', ')}.`);
  }
  return Object.freeze([...new Set(ids)]);
}

const RATE_LIMIT = /^([1-9]\d{0,5})\s*\/\s*([1-9]\d{0,4})$/;

function readRateLimit(env: Environment, name: string, fallback: RateLimit, problems: string[]): RateLimit {
  const text = readText(env, name);
  if (text === null) return fallback;
  const [, count, seconds] = RATE_LIMIT.exec(text) ?? [];
  if (count !== undefined && seconds !== undefined) return { count: Number(count), seconds: Number(seconds) };
  problems.push(`${name} takes a number of questions and of seconds, such as 20/60; not ${quote(text)}.`);
  return fallback;
}

function readLogLevel(env: Environment, problems: string[]): LogLevel {
  const text = readText(env, 'LOG_LEVEL');
  if (text === null) return DEFAULTS.logLevel;
  const level = LOG_LEVELS.find((known) => known === text.toLowerCase());
  if (level === undefined) problems.push(`LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}; not ${quote(text)}.`);
  return level ?? DEFAULTS.logLevel;
}

const LONGEST_SHOWN = 40;

function quote(value: string): string {
  return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);
}

/** A token pasted into the wrong setting must not be shown either. */
function hideToken(problem: string, token: string | null): string {
  if (token === null || token.length < 8) return problem;
  return problem.replaceAll(token, '[token]').replaceAll(token.slice(0, LONGEST_SHOWN), '[token]');
}
