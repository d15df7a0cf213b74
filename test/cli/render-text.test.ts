import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, renderText, styleFor } from '../../src/cli/render-text.ts';
import type { Reply } from '../../src/commands/reply.ts';

const PLAIN = styleFor(output(false), {});
const COLOURED = styleFor(output(true), {});

const REPLY: Reply = {
  blocks: [
    { kind: 'question', text: 'how long is the crack?' },
    { kind: 'statement', text: 'The versions differ:' },
    {
      kind: 'quotation',
      text: 'The crack, 14 inches long,\nwas spotted.',
      highlight: { start: 11, end: 20 },
      citation: { version: '01', label: 'the day', published: '2024-03-12', url: 'https://example.org/a' },
    },
    { kind: 'note', text: 'Not in version 02.' },
    { kind: 'list', items: [{ term: '/help', text: 'What can be asked' }] },
  ],
};

describe('a reply', () => {
  it('is lines, without the question', () => {
    expect(renderText(REPLY, PLAIN)).toMatchInlineSnapshot(`
      "The versions differ:
      > The crack, 14 inches long,
      > was spotted.
      — version 01 (the day), 12 March 2024, https://example.org/a
      Not in version 02.
        /help  What can be asked
      "
    `);
  });

  it('has the answering words in bold and what is besides dimmed where a terminal shows it', () => {
    const text = renderText(REPLY, COLOURED);
    expect(text).toContain('> The crack, \u001b[1m14 inches\u001b[22m long,\n');
    expect(text).toContain('\u001b[2mNot in version 02.\u001b[22m\n');
    // The same words with the marks taken off.
    const marks = new RegExp(`${'\u001b'}\\[\\d+m`, 'g');
    expect(text.replaceAll(marks, '')).toBe(renderText(REPLY, PLAIN));
  });

  it('is empty for silence', () => {
    expect(renderText({ blocks: [] }, PLAIN)).toBe('');
  });

  it('shows a quotation to the character, whatever is highlighted', () => {
    const quotation = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat()).map(([raw, a, b]) => {
      const text = printable(raw).replaceAll('\n', ' ');
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      return { text, highlight: { start, end } };
    });
    fc.assert(
      fc.property(quotation, ({ text, highlight }) => {
        const shown = renderText(
          { blocks: [{ kind: 'quotation', text, highlight, citation: { version: '1' } }] },
          PLAIN,
        );
        expect(shown).toBe(`> ${text}\n— version 1, undated\n`);
      }),
    );
  });

  it('cannot drive the terminal', () => {
    const text = 'a\u001b]0;owned\u0007b\u009b31mc\rd';
    const shown = renderText({ blocks: [{ kind: 'statement', text }] }, PLAIN);
    expect(shown).toBe('a\ufffd]0;owned\ufffdb\ufffd31mc\ufffdd\n');
  });
});

describe('colours', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '' }, true],
    [true, { NO_COLOR: '1' }, false],
    [false, {}, false],
  ])('terminal %j with %j: %j', (isTTY, env, coloured) => {
    expect(styleFor(output(isTTY), env).bold('x') !== 'x').toBe(coloured);
  });
});

function output(isTTY: boolean) {
  return Object.assign(new Writable(), { isTTY });
}
