import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../src/settings.ts';

const DEFAULTS = {
  discordToken: null,
  discordApiUrl: 'https://discord.com/api',
  corpusDir: 'corpus',
  stateDir: 'state',
  discordGuildIds: [],
  askChannelIds: [],
  rateLimits: {
    person: { count: 20, seconds: 60 },
    channel: { count: 60, seconds: 60 },
    total: { count: 3_000, seconds: 60 },
  },
  logLevel: 'info',
};
const TOKEN = 'MTk4.secret.token-of-nobody';

describe('parseSettings', () => {
  test('has a default for everything, an empty value counting as none', () => {
    expect(parseSettings({})).toEqual({ kind: 'settings', settings: DEFAULTS });
    expect(parseSettings({ DISCORD_TOKEN: ' ', LOG_LEVEL: '', CORPUS_DIR: '' })).toEqual(parseSettings({}));
  });

  test('reads every setting', () => {
    const env = {
      DISCORD_TOKEN: ` Bot ${TOKEN}\n`,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      CORPUS_DIR: '/srv/corpus',
      STATE_DIR: '/var/lib/verbatim',
      DISCORD_GUILD_IDS: '900000000000000001, 900000000000000002',
      ASK_CHANNEL_IDS: '900000000000000003 900000000000000003',
      LIMIT_PER_PERSON: '5/30',
      LIMIT_PER_CHANNEL: '50 / 30',
      LIMIT_IN_ALL: '500/30',
      LOG_LEVEL: 'DEBUG',
    };
    expect(parseSettings(env)).toEqual({
      kind: 'settings',
      settings: {
        discordToken: TOKEN,
        discordApiUrl: 'http://127.0.0.1:8080/api',
        corpusDir: '/srv/corpus',
        stateDir: '/var/lib/verbatim',
        discordGuildIds: ['900000000000000001', '900000000000000002'],
        askChannelIds: ['900000000000000003'],
        rateLimits: {
          person: { count: 5, seconds: 30 },
          channel: { count: 50, seconds: 30 },
          total: { count: 500, seconds: 30 },
        },
        logLevel: 'debug',
      },
    });
  });

  test('gives a frozen result', () => {
    const parsed = parseSettings({ DISCORD_GUILD_IDS: '1' });
    if (parsed.kind === 'problems') throw new Error('not expected');
    expect(Object.isFrozen(parsed.settings) && Object.isFrozen(parsed.settings.discordGuildIds)).toBe(true);
  });

  test('reports every problem at once', () => {
    const env = {
      DISCORD_TOKEN: 'two words',
      DISCORD_API_URL: 'discord.com',
      DISCORD_GUILD_IDS: '1,my-server',
      ASK_CHANNEL_IDS: '#general',
      LIMIT_PER_PERSON: '0/60',
      LIMIT_IN_ALL: 'many',
      LOG_LEVEL: 'loud',
    };
    const parsed = parseSettings(env);
    expect(parsed.kind === 'problems' && parsed.problems).toEqual([
      'DISCORD_TOKEN holds a space, a line break or another character that no token has: copy it again.',
      'DISCORD_API_URL is no http or https address: "discord.com".',
      'DISCORD_GUILD_IDS takes ids, which are all digits, parted by commas; not so: "my-server".',
      'ASK_CHANNEL_IDS takes ids, which are all digits, parted by commas; not so: "#general".',
      'LIMIT_PER_PERSON takes a number of questions and of seconds, such as 20/60; not "0/60".',
      'LIMIT_IN_ALL takes a number of questions and of seconds, such as 20/60; not "many".',
      'LOG_LEVEL is one of debug, info, warn, error, silent; not "loud".',
    ]);
  });

  test('never shows the token, not even where it was pasted by mistake', () => {
    const parsed = parseSettings({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: TOKEN, DISCORD_GUILD_IDS: TOKEN });
    expect(parsed.kind).toBe('problems');
    expect(JSON.stringify(parsed)).not.toContain(TOKEN);
  });
});

test('.env.example names every setting, and as it stands changes none', () => {
  const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
  expect(Object.keys(example)).toEqual([
    'DISCORD_TOKEN',
    'DISCORD_API_URL',
    'CORPUS_DIR',
    'STATE_DIR',
    'DISCORD_GUILD_IDS',
    'ASK_CHANNEL_IDS',
    'LIMIT_PER_PERSON',
    'LIMIT_PER_CHANNEL',
    'LIMIT_IN_ALL',
    'LOG_LEVEL',
  ]);
  expect(parseSettings(example)).toEqual(parseSettings({}));
});
