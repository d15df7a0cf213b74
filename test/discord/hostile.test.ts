import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reply } from '../../src/commands/reply.ts';
import { ENGLISH } from '../../src/commands/words/words.ts';
import { renderReply } from '../../src/discord/render.ts';
import { allNodes, type Node, readDiscordMarkdown, shownText } from '../helpers/discord-markdown.ts';

const ADDRESS = 'https://example.org/story?id=1';

const PIECES = [
  '@everyone',
  '@here',
  '<@123>',
  '<@!123>',
  '<@&123>',
  '<#123>',
  '</ask:123>',
  '<t:1533686400:R>',
  '<:e:123>',
  '<a:e:1>',
  '<id:customize>',
  '[a](https://evil.test)',
  '[a](<https://evil.test>)',
  'https://evil.test',
  '<https://evil.test>',
  'discord.gg/abc',
  '<mail@evil.test>',
  ':smile:',
  '**',
  '__',
  '*',
  '_',
  '~~',
  '||',
  '`',
  '```',
  '```js\n',
  '\\',
  '\n',
  '\n# ',
  '\n-# ',
  '\n> ',
  '\n>>> ',
  '\n- ',
  '\n* ',
  '\n1. ',
  '# ',
  '-# ',
  '>>> ',
  '> ',
  '- ',
  '1. ',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u200f',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udc00',
  '😀',
  'e\u0301'.repeat(9),
  `a${'\u0300'.repeat(120)}`,
  '¯\\_(ツ)_/¯',
  ':',
  '::',
  '10:30',
  ' ',
  '\t',
  '\u00a0',
  'word',
  'Aug. 31.',
];

const hostileText = (pieces: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      ),
      {
        minLength: 1,
        maxLength: pieces,
      },
    )
    .map((parts) => parts.join(''));

/** What of a text can be seen: no controls, one kind of line break, no lone surrogates. */
function visible(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n|[\v\f\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, '');
}

function expectHarmless(nodes: readonly Node[]): void {
  const kinds = new Set(allNodes(nodes).map((node) => ('source' in node ? `${node.kind} ${node.source}` : node.kind)));
  const allowed = ['text', 'quote', 'subtext', 'bold', 'list', `address <${ADDRESS}>`];
  expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
}

const scenario = fc.record({
  question: hostileText(30),
  quotation: hostileText(12).filter((text) => text.length <= 800 && visible(text).trim() !== ''),
  label: hostileText(4),
  note: hostileText(6).filter((text) => text.length <= 150),
  from: fc.nat(800),
  length: fc.nat(200),
});

test('whatever is asked and quoted, nothing pings, links, formats or breaks out, and the quotation is exact', () => {
  fc.assert(
    fc.property(scenario, ({ question, quotation, label, note, from, length }) => {
      const start = Math.min(from, quotation.length);
      const content = renderReply(
        {
          blocks: [
            { kind: 'question', text: question },
            {
              kind: 'quotation',
              text: quotation,
              highlight: { start, end: Math.min(start + length, quotation.length) },
              citation: { version: '002', label, url: ADDRESS },
            },
            { kind: 'note', text: note },
          ],
        },
        ENGLISH,
      );
      const nodes = readDiscordMarkdown(content);
      expect(content.length).toBeLessThanOrEqual(2_000);
      expectHarmless(nodes);
      const quotes = nodes.filter(({ kind }) => kind === 'quote');
      expect(quotes).toHaveLength(1);
      expect(shownText(quotes)).toBe(`${visible(quotation)}\n`);
      expect(nodes.findIndex(({ kind }) => kind === 'text')).toBe(nodes.indexOf(quotes[0] as Node) + 1);
    }),
    { numRuns: 1_000 },
  );
});

const anyReply: fc.Arbitrary<Reply> = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('question' as const), text: hostileText(200) }),
      fc.record({ kind: fc.constant('statement' as const), text: hostileText(200) }),
      fc.record({ kind: fc.constant('note' as const), text: hostileText(200) }),
      fc.record({
        kind: fc.constant('list' as const),
        items: fc.array(fc.record({ term: hostileText(5), text: hostileText(30) }), { maxLength: 60 }),
      }),
      fc.record({
        kind: fc.constant('quotation' as const),
        text: hostileText(500),
        highlight: fc.constant(null),
        citation: fc.record({
          version: fc.constant('000'),
          label: hostileText(60),
          url: fc.constantFrom('javascript:alert(1)', 'no address', 'ftp://evil.test', 'https://evil.test:x'),
        }),
      }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((blocks) => ({ blocks }));

test('whatever a command says, and however much, it is harmless and fits into one message', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const content = renderReply(reply, ENGLISH);
      expect(content.length).toBeLessThanOrEqual(2_000);
      expectHarmless(readDiscordMarkdown(content));
    }),
    { numRuns: 300 },
  );
});

test('6,000 characters of anything are no more dangerous', () => {
  for (const piece of PIECES) {
    const text = piece.repeat(Math.ceil(6_000 / piece.length));
    const citation = { version: '000' };
    const quotation = { kind: 'quotation', text, highlight: null, citation } as const;
    const content = renderReply({ blocks: [{ kind: 'question', text }, quotation, { kind: 'note', text }] }, ENGLISH);
    expect(content.length).toBeLessThanOrEqual(2_000);
    expectHarmless(readDiscordMarkdown(content));
  }
});
