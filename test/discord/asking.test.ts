import { beforeAll, describe, expect, test } from 'vitest';
import { listCommands } from '../../src/commands/commands.ts';
import { buildLibrary } from '../../src/library.ts';
import { readShown, startReadyBot, type TestBot } from '../helpers/bot.ts';
import { ask, buildTestLibrary, use } from '../helpers/library-bot.ts';
import {
  makeMenuCommand,
  makeMessage,
  makeSlashCommand,
  makeTyping,
  type SlashCommand,
} from '../helpers/loopback/events.ts';
import { BOT_ID } from '../helpers/loopback/ids.ts';

const EPHEMERAL = 1 << 6;

const library = buildTestLibrary();
let bot: TestBot;
beforeAll(async () => {
  bot = await startReadyBot({ commands: listCommands(library), library });
});

describe('a topic command', () => {
  test('answers its question, from one version and hidden where that is asked for', async () => {
    const { body } = await use(bot, makeSlashCommand('when-it-closes', {}));
    expect(readShown(body).content).toMatch(/^-# When does the library close\?\n> .*\*\*.*Sunday\*\*/);
    const older = await use(bot, makeSlashCommand('when-it-closes', { version: '000', hide: true }));
    const { content, flags } = readShown(older.body);
    expect(content).toMatch(/> .*Friday.*— version 000/s);
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  });
});

describe('the menu of a message', () => {
  test('asks with its text', async () => {
    const { body } = await use(
      bot,
      makeMenuCommand('Ask about this', makeMessage(`<@${BOT_ID}> How much do repairs cost?`)),
    );
    expect(readShown(body).content).toMatch(/> .*55,000/);
  });

  test("asks again what one of the bot's own answers answered", async () => {
    const { message } = await ask(bot, 'How much do repairs cost?');
    const { body } = await use(bot, makeMenuCommand('Ask about this', message));
    expect(readShown(body).content).toMatch(/^-# How much do repairs cost\?\n> .*55,000/);
  });

  test('with no text in it gets help', async () => {
    const { body } = await use(bot, makeMenuCommand('Ask about this', makeMessage('')));
    expect(readShown(body).content).toMatch(/^Ask about the story/);
  });
});

describe('while typing', () => {
  async function complete(typing: SlashCommand) {
    const { body } = await use(bot, typing);
    expect(body.type).toBe(8);
    return (body.data as { choices: { name: string; value: string }[] }).choices;
  }

  test('a question is completed, what was typed first', async () => {
    expect(await complete(makeTyping('ask', { question: 'why clo' }))).toEqual([
      { name: 'why clo', value: 'why clo' },
      { name: 'why is it closed?', value: 'why is it closed?' },
    ]);
  });

  test('no more is offered than Discord takes, what was typed among it', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `Why does roof number ${n} leak, ${'very '.repeat(n % 30)}much?`);
    const [{ story }] = library.stories as [(typeof library.stories)[0]];
    const held = buildLibrary([{ ...story, questions: [{ ask: many, quote: 'The roof leaks.' }] }]);
    const bot = await startReadyBot({ commands: listCommands(held), library: held });
    const { body } = await use(bot, makeTyping('ask', { question: 'roof' }));
    const { choices } = body.data as { choices: { name: string; value: string }[] };
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'roof', value: 'roof' });
    for (const { name, value } of choices) expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
  });

  test('a question too long to be chosen brings no choice of itself', async () => {
    expect(await complete(makeTyping('ask', { question: 'roof '.repeat(60) }))).toEqual([]);
  });

  test('versions and stories come from what is held', async () => {
    expect(await complete(makeTyping('ask', { version: '2' }, { question: 'why?' }))).toEqual([]);
    expect(await complete(makeTyping('ask', { version: '1' }))).toEqual([{ name: 'version 001', value: '001' }]);
    expect(await complete(makeTyping('ask', { story: '' }))).toEqual([{ name: 'A story', value: 'library' }]);
  });
});
