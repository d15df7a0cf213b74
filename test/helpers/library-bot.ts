import { buildLibrary, type Library } from '../../src/library.ts';
import { readShown, type TestBot } from './bot.ts';
import { asSent, makeSlashCommand, type SlashCommand } from './loopback/events.ts';
import type { Call } from './loopback/http.ts';
import { makeStory } from './versions.ts';

const CALLBACK = 'POST /interactions/{}/{}/callback';

const OLD = [
  'The library on Mill Street closes on Friday, mayor Ada Quill said.',
  'The roof leaks. Repairs cost 40,000 dollars.',
  'Readers protested at the town hall.',
].join('\n\n');
export const NEW = OLD.replace('Friday', 'Sunday').replace('40,000', '55,000');

/** A story of two versions about a library that closes. */
export function buildTestLibrary(newest = NEW): Library {
  const story = makeStory(OLD, newest);
  const commands = [
    { name: 'when-it-closes', description: 'When it closes', question: 'When does the library close?' },
  ];
  return buildLibrary([
    { ...story, id: 'library', commands, questions: [{ ask: ['why is it closed?'], quote: 'The roof leaks.' }] },
  ]);
}

/** Sends a command, press or form, and returns how the bot answered it. */
export async function use({ discord }: TestBot, command: SlashCommand): Promise<Call> {
  discord.useCommand(command);
  return discord.waitForCall(({ route, params }) => route === CALLBACK && params[0] === command.id);
}

/** Asks with /ask; `message` is the answer as it stands in the channel. */
export async function ask(bot: TestBot, question: string, over: Readonly<Record<string, string | boolean>> = {}) {
  const { body } = await use(bot, makeSlashCommand('ask', { question, ...over }));
  return { ...readShown(body), message: asSent(body) };
}
