import { beforeAll, describe, expect, test } from 'vitest';
import { listCommands } from '../../src/commands/commands.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import { readShown, startReadyBot, type TestBot } from '../helpers/bot.ts';
import {
  asSent,
  BOT_MENTION,
  byMember,
  makeForm,
  makeMenuCommand,
  makeMessage,
  makePress,
  makeSlashCommand,
  makeTyping,
  type SlashCommand,
} from '../helpers/loopback/events.ts';
import type { Call } from '../helpers/loopback/http.ts';
import { BOT_ID, CHANNEL_ID } from '../helpers/loopback/ids.ts';
import { makeStory } from '../helpers/versions.ts';

const CALLBACK = 'POST /interactions/{}/{}/callback';
const EPHEMERAL = 1 << 6;
const STRANGER_ID = '900000000000000099';
const MODERATOR = byMember(STRANGER_ID, String(1 << 13));

const OLD = [
  'The library on Mill Street closes on Friday, mayor Ada Quill said.',
  'The roof leaks. Repairs cost 40,000 dollars.',
  'Readers protested at the town hall.',
].join('\n\n');
const NEW = OLD.replace('Friday', 'Sunday').replace('40,000', '55,000');

function buildTestLibrary(newest = NEW): Library {
  const story = makeStory(OLD, newest);
  return buildLibrary([
    { ...story, id: 'library', questions: [{ ask: ['why is it closed?'], quote: 'The roof leaks.' }] },
  ]);
}

const library = buildTestLibrary();
let test1: TestBot;
beforeAll(async () => {
  test1 = await startReadyBot({ commands: listCommands(library), library });
});

async function use(command: SlashCommand, bot = test1): Promise<Call> {
  bot.discord.useCommand(command);
  return bot.discord.waitForCall(({ route, params }) => route === CALLBACK && params[0] === command.id);
}

async function ask(question: string, over: Readonly<Record<string, string | boolean>> = {}) {
  const { body } = await use(makeSlashCommand('ask', { question, ...over }));
  return { ...readShown(body), message: asSent(body) };
}

function labels(components: readonly unknown[]): string[] {
  return (components as { components: { label: string }[] }[]).flatMap((row) =>
    row.components.map(({ label }) => label),
  );
}

describe('an answer', () => {
  test('has buttons to read on, to ask further and to take it away', async () => {
    const { content, components } = await ask('where did readers protest?');
    expect(content).toMatch(/^-# where did readers protest\?\n> .*Readers protested/);
    expect(labels(components)).toEqual(['In context', 'Other version', 'Follow up', 'Dismiss']);
  });

  test('on which versions conflict offers what changed', async () => {
    const { components } = await ask('when does the library close?');
    expect(labels(components)).toEqual(['In context', 'Next passage', 'What changed?', 'Follow up', 'Dismiss']);
  });

  test('that is hidden is for the asker alone, without a button to take it away', async () => {
    const { flags, components } = await ask('when does the library close?', { hide: true });
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(labels(components)).not.toContain('Dismiss');
  });

  test('comes from the version asked for, also by a short name', async () => {
    const { content } = await ask('when does the library close?', { version: '0' });
    expect(content).toMatch(/> .*Friday/);
    expect(content).toContain('— version 000');
  });

  test.each([
    [{ story: 'other' }, 'held are library'],
    [{ 'as-of': 'yesterday' }, 'yesterday is no date'],
    [{ version: '9' }, 'There is no version 9'],
  ])('to %j says why it cannot be given', async (options, reason) => {
    expect((await ask('when does the library close?', options)).content).toContain(reason);
  });
});

describe('a press on', () => {
  async function press(label: string, over: Readonly<Record<string, unknown>> = {}, bot = test1) {
    const { message } = await ask('how much do repairs cost?');
    const { body } = await use(makePress(message, label, over), bot);
    return { type: body.type, ...readShown(body) };
  }

  test('"In context" shows the paragraph with the sentences around it, the quoted one bold', async () => {
    const { content, flags, components } = await press('In context');
    expect(content).toMatchInlineSnapshot(`
      "-# how much do repairs cost?
      > The library on Mill Street closes on Sunday, mayor Ada Quill said.
      > 
      > The roof leaks. **Repairs cost 55,000 dollars.**
      > 
      > Readers protested at the town hall.
      — version 001 · undated"
    `);
    expect(flags & EPHEMERAL).toBe(0);
    expect(labels(components)).toEqual(['Next passage', 'Other version', 'Follow up', 'Dismiss']);
  });

  test('"Next passage" shows it', async () => {
    const { content, components } = await press('Next passage');
    expect(content).toMatchInlineSnapshot(`
      "-# how much do repairs cost?
      > Readers protested at the town hall.
      — version 001 · undated"
    `);
    expect(labels(components)).not.toContain('Next passage');
  });

  test('"What changed?" shows both versions, older first, and by which words they differ', async () => {
    const { message } = await ask('when does the library close?');
    const { body } = await use(makePress(message, 'What changed?'));
    expect(readShown(body).content).toMatchInlineSnapshot(`
      "-# when does the library close?
      Version 000 says “Friday”; version 001 says “Sunday”.
      > The library on Mill Street closes on **Friday**, mayor Ada Quill said.
      — version 000 · undated
      > The library on Mill Street closes on **Sunday**, mayor Ada Quill said.
      — version 001 · undated"
    `);
  });

  test('"Other version" shows what the other one says, to be read on from there', async () => {
    const { message } = await ask('where did readers protest?');
    const { body } = await use(makePress(message, 'Other version'));
    const { content } = readShown(body);
    expect(content).toContain('> Readers protested at the town hall.\n— version 000');
    const next = await use(makePress(asSent(body), 'In context'));
    expect(readShown(next.body).content).toContain('— version 000');
  });

  test('any of these by a stranger is answered to the stranger alone', async () => {
    const { flags } = await press('In context', byMember(STRANGER_ID));
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test('a button made before a restart works as well', async () => {
    const restarted = await startReadyBot({ commands: listCommands(library), library: buildTestLibrary() });
    expect((await press('In context', {}, restarted)).content).toContain('Repairs cost');
  });

  test.each(['In context', 'Follow up'])('%s is politely refused when the story has moved on', async (label) => {
    const moved = buildTestLibrary(`${NEW}\n\nIt reopened.`);
    const later = await startReadyBot({ commands: listCommands(moved), library: moved });
    const { content, flags } = await press(label, {}, later);
    expect(content).toMatch(/The story has changed since/);
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  test('a button of another making is politely refused', async () => {
    const { message } = await ask('how much do repairs cost?');
    const forged = { ...message, components: [{ type: 1, components: [{ label: 'x', custom_id: '9:z:library' }] }] };
    expect(readShown((await use(makePress(forged, 'x'))).body).content).toMatch(/The story has changed since/);
  });

  test.each([
    ['the asker', {}],
    ['a moderator', MODERATOR],
  ])('"Dismiss" by %s takes the answer away', async (_, over) => {
    const { message } = await ask('how much do repairs cost?');
    const dismissal = makePress(message, 'Dismiss', over);
    expect((await use(dismissal)).body).toMatchObject({ type: 6 });
    await test1.discord.waitForCall(
      ({ route, params }) => route === 'DELETE /webhooks/{}/{}/messages/@original' && params[1] === dismissal.token,
    );
  });

  test('"Dismiss" by a stranger is refused to the stranger alone', async () => {
    const { content, flags, type } = await press('Dismiss', byMember(STRANGER_ID));
    expect([type, flags & EPHEMERAL]).toEqual([4, EPHEMERAL]);
    expect(content).toMatch(/^Only whoever asked/);
  });
});

describe('a follow-up', () => {
  test('asked in the form is read in the light of the answer', async () => {
    const { message } = await ask('when does the library close?');
    const { body } = await use(makePress(message, 'Follow up'));
    expect(body).toMatchObject({ type: 9, data: { title: 'Ask further' } });
    const customId = String((body.data as { custom_id: string }).custom_id);
    const answer = await use(makeForm(customId, message, { question: 'what about the other version?' }));
    expect(readShown(answer.body).content).toMatch(/> .*Friday/);
  });

  test('that replies with a ping is read in the light of the answer', async () => {
    const { message: answer } = await ask('when does the library close?');
    test1.discord.holdings.messages.set(answer.id, answer);
    const message = makeMessage('and who said that?', {
      type: 19,
      mentions: [BOT_MENTION],
      message_reference: { message_id: answer.id, channel_id: CHANNEL_ID },
      referenced_message: answer,
    });
    test1.discord.gateway.dispatch('MESSAGE_CREATE', message);
    const { body } = await test1.discord.waitForCall((call) => call.body.nonce === message.id);
    expect(readShown(body).content).toMatch(/^-# and who said that\?\n> .*\*\*.*Ada Quill/);
  });
});

describe('the menu of a message', () => {
  test('asks with its text', async () => {
    const { body } = await use(
      makeMenuCommand('Ask about this', makeMessage(`<@${BOT_ID}> How much do repairs cost?`)),
    );
    expect(readShown(body).content).toMatch(/> .*55,000/);
  });

  test('with no text in it gets help', async () => {
    const { body } = await use(makeMenuCommand('Ask about this', makeMessage('')));
    expect(readShown(body).content).toMatch(/^Ask about the story/);
  });
});

describe('while typing', () => {
  async function complete(typing: SlashCommand) {
    const { body } = await use(typing);
    expect(body.type).toBe(8);
    return (body.data as { choices: { name: string; value: string }[] }).choices;
  }

  test('a question is completed, what was typed first', async () => {
    expect(await complete(makeTyping('ask', { question: 'why clo' }))).toEqual([
      { name: 'why clo', value: 'why clo' },
      { name: 'why is it closed?', value: 'why is it closed?' },
    ]);
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
