import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { loadSubcommands } from '../src/cli/program.ts';
import { ask } from '../src/commands/ask.ts';
import type { CommandOption } from '../src/commands/command.ts';
import { listCommands, RESERVED_COMMAND_NAMES } from '../src/commands/commands.ts';
import { ENGLISH } from '../src/commands/words/words.ts';
import { renderReply } from '../src/discord/render.ts';
import { loadLibrary } from '../src/library.ts';
import { parseSettings, type RateLimit } from '../src/settings.ts';
import { readAnchors, readCodeBlocks, readLinks, readTable } from './helpers/markdown.ts';
import { runVerbatim } from './helpers/run-program.ts';

const README = readFileSync('README.md', 'utf8');
const BLOCKS = readCodeBlocks(README);
const library = await loadLibrary('corpus', { reservedCommandNames: RESERVED_COMMAND_NAMES });

describe('the two commands', () => {
  const shell = BLOCKS.filter(({ language }) => language === 'sh').map(({ text }) => text);

  it('come first, each in a block of its own', () => {
    expect(BLOCKS.slice(0, 2).map(({ language }) => language)).toEqual(['sh', 'sh']);
    expect(shell).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
  });

  it('are in package.json, and starting is one plain node command', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(scripts.start).toMatch(/^node [\w./-]+\.js$/);
    expect(scripts.test).toMatch(/^vitest run\b/);
    expect(scripts).toHaveProperty('prepare');
  });
});

describe('the example reply is what the program says', () => {
  const asked = README.match(/`npx verbatim ask "([^"]+)"` in a terminal/)?.[1] ?? '';

  it('in a terminal', async () => {
    const { status, stdout } = await runVerbatim(['ask', asked], { env: { CORPUS_DIR: 'corpus' } });
    expect(status).toBe(0);
    expect(textOf('console')).toBe(stdout);
  });

  it('in Discord', () => {
    expect(README).toContain(`\`/ask question: ${asked}\` in Discord`);
    const reply = ask.run({ library, options: { question: asked }, words: ENGLISH });
    expect(textOf('markdown')).toBe(`${renderReply(reply, ENGLISH)}
`);
  });

  it('quotes a sentence that a version holds to the character', () => {
    const quoted = textOf('console').match(/^> (.+)$/m)?.[1] ?? '';
    const bodies = library.stories.flatMap(({ story }) => story.versions.map(({ body }) => body));
    expect(bodies.some((body) => body.includes(quoted))).toBe(true);
  });

  function textOf(language: string): string {
    const [block, ...others] = BLOCKS.filter((candidate) => candidate.language === language);
    expect(others).toEqual([]);
    return block?.text ?? '';
  }
});

describe('the tables', () => {
  it('list exactly the commands there are', () => {
    const commands = listCommands(library).map(({ name, options, description }) => [
      [`/${name}`, ...options.map(describeOption)].join(' '),
      description,
    ]);
    expect(readTable(README, ['command', 'what it does'])).toEqual(commands);
  });

  it('list exactly the subcommands there are', async () => {
    const subcommands = (await loadSubcommands()).map(({ name, usage, summary }) => [
      `verbatim ${name} ${usage}`.trim(),
      summary,
    ]);
    expect(readTable(README, ['subcommand', 'what it does'])).toEqual(subcommands);
  });

  it('list exactly the settings that are read and that .env.example holds', () => {
    const listed = readTable(README, ['setting', 'default', 'what it does']).map(([name]) => name);
    expect([...listed].sort()).toEqual([...settingsRead()].sort());
    expect(listed).toEqual(Object.keys(parse(readFileSync('.env.example'))));
  });

  it('name the defaults that hold', () => {
    const parsed = parseSettings({});
    if (parsed.kind === 'problems') throw new Error(parsed.problems.join('\n'));
    const { discordApiUrl, corpusDir, stateDir, rateLimits, logLevel } = parsed.settings;
    const allowance = ({ count, seconds }: RateLimit) => `${count}/${seconds}`;
    const defaults = readTable(README, ['setting', 'default', 'what it does']).map(([name, value]) => [name, value]);
    expect(Object.fromEntries(defaults)).toEqual({
      DISCORD_TOKEN: 'none',
      DISCORD_API_URL: discordApiUrl,
      CORPUS_DIR: corpusDir,
      STATE_DIR: stateDir,
      DISCORD_GUILD_IDS: 'none',
      ASK_CHANNEL_IDS: 'none',
      LIMIT_PER_PERSON: allowance(rateLimits.person),
      LIMIT_PER_CHANNEL: allowance(rateLimits.channel),
      LIMIT_IN_ALL: allowance(rateLimits.total),
      LOG_LEVEL: logLevel,
    });
  });
});

describe('links', () => {
  const folders = ['docs', 'corpus', 'bench', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const documents = [...readdirSync('.'), ...folders].filter(
    (path) => path.endsWith('.md') && !path.includes('node_modules'),
  );

  it.each(documents)('of %s lead somewhere', (path) => {
    expect(readLinks(readFileSync(path, 'utf8')).filter((link) => !resolves(path, link))).toEqual([]);
  });

  it('notices a file and a heading that are not there', () => {
    expect(resolves('README.md', 'docs/design.md')).toBe(true);
    expect(resolves('README.md', 'docs/desing.md')).toBe(false);
    expect(resolves('README.md', 'docs/design.md#no-such-heading')).toBe(false);
    expect(readLinks('a [b](c.md) and `[d](e.md)`')).toEqual(['c.md']);
  });
});

function describeOption({ name, required }: CommandOption): string {
  return required ? `${name}:` : `[${name}:]`;
}

/** Every name that `parseSettings` looks up. */
function settingsRead(): ReadonlySet<string> {
  const names = new Set<string>();
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (_, name) => {
        names.add(String(name));
        return undefined;
      },
    },
  );
  parseSettings(environment);
  return names;
}

/** Addresses elsewhere are not looked up: tests stay on this machine. */
function resolves(from: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return true;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || readAnchors(readFileSync(target, 'utf8')).has(anchor);
}
