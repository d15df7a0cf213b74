import { beforeAll, expect, test } from 'vitest';
import { listCommands } from '../../src/commands/commands.ts';
import { buildLibrary } from '../../src/library.ts';
import { readShown, startReadyBot, type TestBot } from '../helpers/bot.ts';
import { allNodes, readDiscordMarkdown } from '../helpers/discord-markdown.ts';
import { makeSlashCommand } from '../helpers/loopback/events.ts';
import { makeStory } from '../helpers/versions.ts';

// Through the real client to the loopback Discord, which checks limits, allowed mentions and schema of every body.
const HOSTILE = [
  '@everyone',
  '<@123>',
  '<@&123>',
  '<#123>',
  '</ask:123>',
  '[free](https://evil.test)',
  'https://evil.test',
  '```js\ncode',
  '\n# heading',
  '\n-# small',
  '\n>>> quote',
  '<t:1533686400:R>',
  '<:e:123>',
  '\u202eright to left',
  `a${'\u0301'.repeat(300)}`,
  '||spoiler||',
  '**bold** __under__ ~~gone~~',
];
const BODY = `The bridge at ${HOSTILE.join(' ').replaceAll('\n', ' ')} closes on Friday.\n\nNobody knows why it closes.`;
const library = buildLibrary([{ ...makeStory(BODY, BODY.replace('Friday', 'Sunday')), id: 'bridge' }]);

let bot: TestBot;
beforeAll(async () => {
  bot = await startReadyBot({ commands: listCommands(library), library });
});

test('hostile questions about a hostile text get answers that ping, link and format nothing', async () => {
  const words = HOSTILE.flatMap((piece, n) => [
    `When does the bridge close? ${piece}`,
    `${piece} when does the bridge ${HOSTILE[(n + 5) % HOSTILE.length]} close?`,
    piece.repeat(Math.ceil(6_000 / piece.length)),
  ]);
  for (const question of words) {
    const command = makeSlashCommand('ask', { question });
    bot.discord.useCommand(command);
    const { body, status } = await bot.discord.waitForCall(({ params }) => params[0] === command.id);
    expect(status).toBe(204);
    const { content } = readShown(body);
    const kinds = new Set(allNodes(readDiscordMarkdown(content)).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !['text', 'quote', 'subtext', 'bold', 'list'].includes(kind))).toEqual([]);
  }
  expect(bot.discord.problems).toEqual([]);
});
