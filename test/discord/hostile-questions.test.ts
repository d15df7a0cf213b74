import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { listCommands } from '../../src/commands/commands.ts';
import type { Reply } from '../../src/commands/reply.ts';
import { LANGUAGES } from '../../src/commands/words/words.ts';
import { renderReply } from '../../src/discord/render.ts';
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

function expectHarmless(content: string): void {
  const kinds = new Set(allNodes(readDiscordMarkdown(content)).map(({ kind }) => kind));
  expect([...kinds].filter((kind) => !['text', 'quote', 'subtext', 'bold', 'list'].includes(kind))).toEqual([]);
}

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
    expectHarmless(content);
  }
  expect(bot.discord.problems).toEqual([]);
});

function readQuoted({ blocks }: Reply): string[] {
  return blocks.flatMap((block) => (block.kind === 'quotation' ? [block.text] : []));
}

const QUESTIONS = ['When does the bridge close?', 'Why does it close?', 'What changed?', 'Who said so in version 000?'];
const hostileQuestion = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE, ...QUESTIONS), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));

test('a thousand hostile questions, typed or in the options, are answered with nothing but exact quotations', () => {
  const bodies = library.stories.flatMap(({ story }) => story.versions.map((version) => version.body));
  const options = fc.record(
    { question: hostileQuestion, version: hostileQuestion, 'as-of': hostileQuestion, story: hostileQuestion },
    { requiredKeys: ['question'] },
  );
  const bare = fc.record({ question: hostileQuestion });
  const given = fc.oneof({ weight: 3, arbitrary: bare }, { weight: 1, arbitrary: options });
  fc.assert(
    fc.property(given, fc.constantFrom(...LANGUAGES), (typed, words) => {
      const reply = ask.run({ library, options: typed, words });
      for (const text of readQuoted(reply)) expect(bodies.some((body) => body.includes(text))).toBe(true);
      const content = renderReply(reply, words);
      expect(content.length).toBeLessThanOrEqual(2_000);
      expectHarmless(content);
    }),
    { numRuns: 1_000 },
  );
});
