import { describe, expect, test } from 'vitest';
import type { Block, Citation } from '../../src/commands/reply.ts';
import { ENGLISH } from '../../src/commands/words/words.ts';
import { renderCitation } from '../../src/discord/citation.ts';
import { renderReply, shareRoom } from '../../src/discord/render.ts';
import { cpuTimeMs } from '../helpers/cpu-time.ts';

const render = (...blocks: Block[]) => renderReply({ blocks }, ENGLISH);
const quotation = (text: string, words?: string, citation: Citation = { version: '002' }): Block => ({
  kind: 'quotation',
  text,
  highlight: words === undefined ? null : { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  citation,
});

describe('a reply', () => {
  test('shows the question small, the quotation, its citation and the notes small', () => {
    const citation = { version: '000', label: 'before the meeting', published: '2018-07-09', url: 'https://a.b/c_d' };
    expect(
      render(
        { kind: 'question', text: 'when does\nit end?' },
        quotation('It ends\non August 31.', 'August 31', citation),
        { kind: 'note', text: 'Version 002 says the same.\nIn other words.' },
      ),
    ).toMatchInlineSnapshot(`
      "-# when does it end?
      > It ends
      > on **August 31**.
      — version 000 (before the meeting) · 9 July 2018 · <https://a.b/c_d>
      -# Version 002 says the same.
      -# In other words."
    `);
  });

  test('shows statements and lists', () => {
    expect(
      render(
        { kind: 'statement', text: 'The story does not say.' },
        {
          kind: 'list',
          items: [
            { term: '/ask', text: 'Ask\nanything' },
            { term: 'a*b', text: '# c' },
          ],
        },
      ),
    ).toMatchInlineSnapshot(`
      "The story does not say.
      - **/ask** Ask anything
      - **a\\*b** \\# c"
    `);
  });

  test('shows nothing for silence', () => {
    expect(render()).toBe('');
    expect(render({ kind: 'question', text: ' \n ' }, { kind: 'note', text: '' }, { kind: 'list', items: [] })).toBe(
      '',
    );
  });
});

describe('what does not fit', () => {
  const sentence = (n: number) => `Sentence number ${n} says something of no great weight, at some length.`;
  const long = Array.from({ length: 60 }, (_, n) => sentence(n)).join(' ');

  test('of a quotation is cut at the end of a sentence, and the cut is shown', () => {
    const lines = render({ kind: 'question', text: 'what?' }, quotation(long)).split('\n');
    const quoted = lines[1]?.slice('> '.length) ?? '';
    expect(long.startsWith(`${quoted} Sentence number`)).toBe(true);
    expect(quoted.length).toBeGreaterThan(1_700);
    const left = 60 - quoted.split('. ').length;
    expect(lines.slice(2)).toEqual([
      '— version 002 · undated',
      `-# Cut at the end of a sentence: ${left} more follow.`,
    ]);
  });

  test('of a story of thousands of versions takes no longer than what is shown', () => {
    const names = Array.from({ length: 5_000 }, (_, i) => `version ${i}`);
    const startedMs = cpuTimeMs();
    const notes = names.map((name): Block => ({ kind: 'note', text: `Different in ${name}.` }));
    const content = render(quotation('It ends.'), ...notes);
    const list = render({ kind: 'list', items: names.map((term) => ({ term, text: 'undated' })) });
    expect(cpuTimeMs() - startedMs).toBeLessThan(1_000);
    for (const shown of [content, list]) {
      expect(shown.length).toBeGreaterThan(1_900);
      expect(shown.length).toBeLessThanOrEqual(2_000);
    }
    expect(content.split('\n').slice(0, 3)).toEqual([
      '> It ends.',
      '— version 002 · undated',
      '-# Different in version 0.',
    ]);
    const shown = list.split('\n').length - 1;
    expect(list.split('\n').at(-1)).toContain(String(5_000 - shown));
  });

  test('of one sentence is not shown at all', () => {
    const content = render(quotation(`It ${'really '.repeat(400)}ends.`));
    expect(content).not.toContain('>');
    expect(content).toMatch(/^-# One sentence is too long .*\n— version 002 · undated$/);
  });

  test('of two quotations leaves room for both', () => {
    const content = render(quotation(long), quotation(`Short. ${long}`, undefined, { version: '000' }));
    expect(content.match(/^> /gm)).toHaveLength(2);
    expect(content).toMatch(/— version 002[\s\S]*— version 000/);
    expect(content.length).toBeLessThanOrEqual(2_000);
  });

  test('of a list ends after an item', () => {
    const items = Array.from({ length: 100 }, (_, n) => ({ term: `/command-${n}`, text: 'Does something or other' }));
    const lines = render({ kind: 'list', items }).split('\n');
    const shown = lines.length - 1;
    expect(lines[shown - 1]).toBe(`- **/command-${shown - 1}** Does something or other`);
    expect(lines[shown]).toBe(`- … and ${100 - shown} more`);
  });

  test('of a statement ends after a sentence', () => {
    expect(render({ kind: 'statement', text: long })).toMatch(/ at some length\. …$/);
  });

  test('of a question ends after a word', () => {
    const content = render({ kind: 'question', text: 'why oh '.repeat(900) });
    expect(content).toMatch(/^-# (?:why oh )+why…$|^-# (?:why oh )+(?:why )?oh…$/);
    expect(content.length).toBeLessThan(210);
  });

  test('of marks piled on a letter is thinned in a question, never in a quotation', () => {
    const piled = `Z${'\u0301'.repeat(100)}algo.`;
    expect(render({ kind: 'question', text: piled }, quotation(piled))).toBe(
      `-# Z${'\u0301'.repeat(4)}algo.\n> ${piled}\n— version 002 · undated`,
    );
  });

  test('at the end is left out, and the reader is told', () => {
    const content = render(...Array.from({ length: 40 }, (_, n) => ({ kind: 'note', text: sentence(n) }) as const));
    expect(content).toMatch(/-# There is more than one message can hold\.$/);
    expect(content.length).toBeGreaterThan(1_900);
  });
});

describe('a citation', () => {
  test('names the story when it is given', () => {
    expect(renderCitation({ story: 'pars-contract', version: '002' }, ENGLISH)).toBe(
      '— pars-contract · version 002 · undated',
    );
  });

  test.each([['javascript:alert(1)'], ['not an address'], ['ftp://a.b/c'], [`https://a.b/${'c'.repeat(600)}`]])(
    'leaves out %.40s, which is no address to show',
    (url) => {
      expect(renderCitation({ version: '002', url }, ENGLISH)).toBe('— version 002 · undated');
    },
  );

  test('closes every way out of its address', () => {
    const shown = renderCitation({ version: '002', url: 'https://a.b/> @everyone <\u202e`' }, ENGLISH);
    expect(shown).toBe('— version 002 · undated · <https://a.b/%3E%20@everyone%20%3C%E2%80%AE%60>');
  });
});

test.each([
  [[10, 20, 30], 100, [10, 20, 30]],
  [[10, 500, 500], 110, [10, 50, 50]],
  [[500, 10, 70], 100, [45, 10, 45]],
])('room for %j of %i in all is shared as %j', (wanted, total, rooms) => {
  expect(shareRoom(wanted, total)).toEqual(rooms);
});
