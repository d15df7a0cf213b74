import { describe, expect, it } from 'vitest';
import { runVerbatim } from '../helpers/run-program.ts';

async function say(...lines: string[]): Promise<string> {
  const { status, stdout, stderr } = await runVerbatim(['chat', '--corpus', 'test/fixtures/corpus'], {
    input: lines.join('\n'),
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const DETOUR = await say('what is the detour?');

describe('verbatim chat, fed from a pipe', () => {
  it('answers line by line, with neither prompt nor greeting, and ends with the input', async () => {
    expect(DETOUR).toMatch(/^> Drivers are being sent .+ 19 miles\.\n— version 03 \(.+\), 21 March 2024\n[\s\S]*\n\n$/);
    expect(await say('what is the detour?', '', '  \t', 'what is the detour?', '')).toBe(DETOUR + DETOUR);
    expect(await say('')).toBe('');
  });

  it.each([
    '/ask what is the detour?',
    '/ask question: what is the detour?',
    '/ASK question:what is the detour?',
    '  what is the detour?  ',
  ])('takes %j for the same question', async (line) => {
    expect(await say(line)).toBe(DETOUR);
  });

  it('runs topic commands and named options', async () => {
    expect(await say('/what-closed-the-bridge')).toMatch(/^> .*weld/);
    const changed = await say('/what-changed from: 01 to: 02 about: the detour');
    expect(changed).not.toContain('version 03');
    expect(await say('/what-changed from: 09')).toBe('There is no version 09 here; held are 01, 02 and 03.\n\n');
  });

  it.each([
    ['/when-bridge-reopen', 'There is no command /when-bridge-reopen. Did you mean /when-bridge-reopens?\n\n'],
    ['/frobnicate', 'There is no command /frobnicate. /help lists what there is.\n\n'],
    [`/${'a'.repeat(5_000)}`, `There is no command /${'a'.repeat(32)}…. /help lists what there is.\n\n`],
    ['/\u001b[31mfoo', 'There is no command /\ufffd[31mfoo. /help lists what there is.\n\n'],
    ['/ask', '/ask needs question: What you want to know.\n\n'],
  ])('explains what is wrong with %j', async (line, explanation) => {
    expect(await say(line)).toBe(explanation);
  });

  it('shows help for /help, a lone slash, and the word itself', async () => {
    const help = await say('/help');
    expect(help).toContain('/when-bridge-reopens');
    expect(await say('/', '?', 'help', 'Help me!')).toBe(help.repeat(4));
  });

  it('reads a line that means nothing by itself in the light of the reply above it, and no other line', async () => {
    const [, followUp] = (await say('what is the detour?', 'and in version 01?')).split('\n\n');
    expect(followUp).toMatch(/^> .*\n— version 01 /);
    expect(await say('and in version 01?')).not.toContain('> ');
    const [alone, after] = [
      await say('what closed the bridge?'),
      await say('what is the detour?', 'what closed the bridge?'),
    ];
    expect(after).toBe(DETOUR + alone);
  });

  it.each(['what happened?', 'what is the story about?', 'what else?', 'who are you?', 'really?', 'today?', 'what?'])(
    'takes %j for no question about the reply above',
    async (line) => {
      expect(await say('what is the detour?', line)).toBe(DETOUR + (await say(line)));
    },
  );

  it('asks on about the last answer after a follow-up that has none', async () => {
    const replies = (await say('what is the detour?', 'and before?', 'who said that?', 'and before?')).split('\n\n');
    expect(replies.map((reply) => /^The story does not say|version 0\d/.exec(reply)?.[0])).toEqual([
      'version 03',
      'version 02',
      'The story does not say',
      'version 01',
      undefined,
    ]);
  });

  it('has nothing to say to thanks', async () => {
    expect(await say('thanks!')).toBe('');
  });

  it('survives what nobody would type', async () => {
    const hostile = await say('x '.repeat(2_500), '\u0000\u001b]0;owned\u0007', '\ud800', '合同什么时候到期？');
    expect([...hostile].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
  });
});
