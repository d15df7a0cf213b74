import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listCommands } from '../../src/commands/commands.ts';
import { buildLibrary } from '../../src/library.ts';
import { readShown, startReadyBot, type TestBot } from '../helpers/bot.ts';
import {
  asSent,
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
import { ASKER_ID, DM_CHANNEL_ID, nextId } from '../helpers/loopback/ids.ts';
import { makeStory } from '../helpers/versions.ts';

const CALLBACK = 'POST /interactions/{}/{}/callback';
const TAKEN_AWAY = 'DELETE /webhooks/{}/{}/messages/@original';
const EPHEMERAL = 1 << 6;

const OLD = 'The library closes on Friday, mayor Ada Quill said.\n\nThe roof leaks.\n\nReaders protested.';
const story = makeStory(OLD, OLD.replace('Friday', 'Sunday'));
const commands = [{ name: 'when-it-closes', description: 'When it closes', question: 'When does the library close?' }];
const library = buildLibrary([{ ...story, commands }]);

const user = { id: ASKER_ID, username: 'asker', discriminator: '0', avatar: null };
const noMember = { member: undefined, user };
const noGuild = { guild_id: undefined, guild_locale: undefined, ...noMember };
const owner = { authorizing_integration_owners: { 1: ASKER_ID } };
/** A server that the bot is not in, and so does not know. */
const FOREIGN_GUILD_ID = nextId();
const FOREIGN_CHANNEL_ID = nextId();

// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-context-types
const PLACES: [string, Readonly<Record<string, unknown>>][] = [
  [
    'a direct message with the bot',
    { ...noGuild, channel: { id: DM_CHANNEL_ID, type: 1 }, channel_id: DM_CHANNEL_ID, context: 1 },
  ],
  [
    'a group chat that the bot is not in',
    { ...noGuild, ...owner, channel: { id: nextId(), type: 3 }, channel_id: FOREIGN_CHANNEL_ID, context: 2 },
  ],
  [
    'a server that the bot is not in',
    {
      ...byMember(ASKER_ID),
      ...owner,
      guild_id: FOREIGN_GUILD_ID,
      guild: { id: FOREIGN_GUILD_ID, locale: 'en-US', features: [] },
      channel: { id: FOREIGN_CHANNEL_ID, type: 0 },
      channel_id: FOREIGN_CHANNEL_ID,
    },
  ],
  ['no place at all', { ...noGuild, ...owner, channel: undefined, channel_id: undefined, context: 2 }],
];

let bot: TestBot;
beforeAll(async () => {
  bot = await startReadyBot({ commands: listCommands(library), library });
});

describe.each(PLACES)('in %s', (_, place) => {
  const use = async (command: SlashCommand): Promise<Call> => {
    bot.discord.useCommand(command);
    return bot.discord.waitForCall(({ route, params }) => route === CALLBACK && params[0] === command.id);
  };
  /** As Discord hands it over with a press: the message stands where the press was made. */
  const placed = (body: Call['body']) => ({ ...asSent(body), channel_id: place.channel_id, guild_id: place.guild_id });

  let answer: ReturnType<typeof placed>;
  beforeEach(async () => {
    const { body } = await use(makeSlashCommand('ask', { question: 'when does the library close?' }, place));
    answer = placed(body);
    expect(readShown(body).content).toMatch(/> .*\*\*.*Sunday\*\*/);
  });

  test('a topic command, help and about are answered', async () => {
    for (const [name, shown] of [
      ['when-it-closes', /Sunday/],
      ['help', /when-it-closes/],
      ['about', /A story/],
    ] as const) {
      expect(readShown((await use(makeSlashCommand(name, {}, place))).body).content, name).toMatch(shown);
    }
  });

  test('what is typed is completed', async () => {
    const { body } = await use(makeTyping('ask', { question: 'when' }, {}, place));
    expect(JSON.stringify(body.data)).toContain('When does the library close?');
  });

  test('"Ask about this" asks with a message', async () => {
    const target = makeMessage('When does the library close?', { channel_id: place.channel_id, guild_id: undefined });
    const { body } = await use(makeMenuCommand('Ask about this', target, place));
    expect(readShown(body).content).toContain('Sunday');
  });

  test.each([
    ['In context', /The roof leaks/],
    ['Next passage', /The roof leaks/],
    ['What changed?', /Friday.*Sunday/s],
  ])('a press on "%s" is answered', async (label, shown) => {
    const { body } = await use(makePress(answer, label, place));
    expect(body.type).toBe(4);
    const { content, flags } = readShown(body);
    expect(content).toMatch(shown);
    expect(flags & EPHEMERAL).toBe(0);
  });

  test('"Follow up" opens the form, which is answered in the light of the answer', async () => {
    const opened = await use(makePress(answer, 'Follow up', place));
    expect(opened.body).toMatchObject({ type: 9 });
    const customId = String((opened.body.data as { custom_id: string }).custom_id);
    const { body } = await use(makeForm(customId, answer, { question: 'and who said that?' }, place));
    expect(readShown(body).content).toMatch(/^-# and who said that\?\n> .*\*\*.*Ada Quill/);
  });

  test('"Dismiss" takes the answer away', async () => {
    const press = makePress(answer, 'Dismiss', place);
    expect((await use(press)).body).toMatchObject({ type: 6 });
    await bot.discord.waitForCall(({ route, params }) => route === TAKEN_AWAY && params[1] === press.token);
  });

  test("a stranger's press on it is refused privately", async () => {
    const stranger = { ...user, id: '900000000000000099' };
    const who = place.member === undefined ? { user: stranger } : byMember(stranger.id);
    const { body } = await use(makePress(answer, 'Dismiss', { ...place, ...who }));
    const { content, flags } = readShown(body);
    expect([content.startsWith('Only whoever asked'), flags & EPHEMERAL]).toEqual([true, EPHEMERAL]);
  });

  test('nothing was logged as gone wrong', () => {
    expect(bot.log.filter(({ level }) => level !== 'debug' && level !== 'info')).toEqual([]);
  });
});
