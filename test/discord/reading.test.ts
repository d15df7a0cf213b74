import { beforeAll, describe, expect, test } from 'vitest';
import { listCommands } from '../../src/commands/commands.ts';
import { readShown, startReadyBot, type TestBot } from '../helpers/bot.ts';
import { ask, buildTestLibrary, NEW, use } from '../helpers/library-bot.ts';
import { asSent, byMember, makePress } from '../helpers/loopback/events.ts';

const EPHEMERAL = 1 << 6;
const STRANGER_ID = '900000000000000099';
const MODERATOR = byMember(STRANGER_ID, String(1 << 13));

const library = buildTestLibrary();
let bot: TestBot;
beforeAll(async () => {
  bot = await startReadyBot({ commands: listCommands(library), library });
});

function labels(components: readonly unknown[]): string[] {
  return (components as { components: { label: string }[] }[]).flatMap((row) =>
    row.components.map(({ label }) => label),
  );
}

describe('an answer', () => {
  test('has buttons to read on, to ask further and to take it away', async () => {
    const { content, components } = await ask(bot, 'where did readers protest?');
    expect(content).toMatch(/^-# where did readers protest\?\n> .*Readers protested/);
    expect(labels(components)).toEqual(['In context', 'Other version', 'Follow up', 'Dismiss']);
  });

  test('on which versions conflict offers what changed', async () => {
    const { components } = await ask(bot, 'when does the library close?');
    expect(labels(components)).toEqual(['In context', 'Next passage', 'What changed?', 'Follow up', 'Dismiss']);
  });

  test('that is hidden is for the asker alone, without a button to take it away', async () => {
    const { flags, components } = await ask(bot, 'when does the library close?', { hide: true });
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(labels(components)).not.toContain('Dismiss');
  });

  test('comes from the version asked for, also by a short name', async () => {
    const { content } = await ask(bot, 'when does the library close?', { version: '0' });
    expect(content).toMatch(/> .*Friday/);
    expect(content).toContain('— version 000');
  });

  test.each([
    [{ story: 'other' }, 'held are library'],
    [{ 'as-of': 'yesterday' }, 'yesterday is no date'],
    [{ version: '9' }, 'There is no version 9'],
  ])('to %j says why it cannot be given', async (options, reason) => {
    expect((await ask(bot, 'when does the library close?', options)).content).toContain(reason);
  });
});

describe('a press on', () => {
  async function press(label: string, over: Readonly<Record<string, unknown>> = {}, pressed = bot) {
    const { message } = await ask(bot, 'how much do repairs cost?');
    const { body } = await use(pressed, makePress(message, label, over));
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
    const { message } = await ask(bot, 'when does the library close?');
    const { body } = await use(bot, makePress(message, 'What changed?'));
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
    const { message } = await ask(bot, 'where did readers protest?');
    const { body } = await use(bot, makePress(message, 'Other version'));
    const { content } = readShown(body);
    expect(content).toContain('> Readers protested at the town hall.\n— version 000');
    const next = await use(bot, makePress(asSent(body), 'In context'));
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
    const { message } = await ask(bot, 'how much do repairs cost?');
    const forged = { ...message, components: [{ type: 1, components: [{ label: 'x', custom_id: '9:z:library' }] }] };
    expect(readShown((await use(bot, makePress(forged, 'x'))).body).content).toMatch(/The story has changed since/);
  });

  test.each([
    ['the asker', {}],
    ['a moderator', MODERATOR],
  ])('"Dismiss" by %s takes the answer away', async (_, over) => {
    const { message } = await ask(bot, 'how much do repairs cost?');
    const dismissal = makePress(message, 'Dismiss', over);
    expect((await use(bot, dismissal)).body).toMatchObject({ type: 6 });
    await bot.discord.waitForCall(
      ({ route, params }) => route === 'DELETE /webhooks/{}/{}/messages/@original' && params[1] === dismissal.token,
    );
  });

  test('"Dismiss" by a stranger is refused to the stranger alone', async () => {
    const { content, flags, type } = await press('Dismiss', byMember(STRANGER_ID));
    expect([type, flags & EPHEMERAL]).toEqual([4, EPHEMERAL]);
    expect(content).toMatch(/^Only whoever asked/);
  });
});
