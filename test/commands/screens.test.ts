import { describe, expect, it } from 'vitest';
import { renderText, styleFor } from '../../src/cli/render-text.ts';
import { listCommands, RESERVED_COMMAND_NAMES } from '../../src/commands/commands.ts';
import { ENGLISH } from '../../src/commands/words/words.ts';
import { buildLibrary, loadLibrary } from '../../src/library.ts';

const shipped = await loadLibrary('corpus', { reservedCommandNames: RESERVED_COMMAND_NAMES });
const bridge = await loadLibrary('test/fixtures/corpus', { reservedCommandNames: RESERVED_COMMAND_NAMES });

/** The whole screen that a command shows in a terminal without colours. */
async function screen(library: typeof shipped, name: string, options: Readonly<Record<string, string>> = {}) {
  const command = listCommands(library).find((known) => known.name === name);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  const reply = await command.run({ library, options, words: ENGLISH });
  return renderText(reply, styleFor(process.stdout, { NO_COLOR: '1' }));
}

const ask = (library: typeof shipped, question: string) => screen(library, 'ask', { question });

describe('ask shows', () => {
  it('a sentence, its version, and how the others stand to it', async () => {
    expect(await ask(bridge, 'what is the detour?')).toMatchInlineSnapshot(`
      "> Drivers are being sent over the Cobbs Landing crossing, a detour of 19 miles.
      — version 03 (after the safety board's findings), 21 March 2024
      The same in version 01 (the day of the closure) and version 02 (after the council meeting).
      "
    `);
  });

  it('a conflict between versions in words', async () => {
    expect(await ask(shipped, 'who said the camp was a threat to public safety?')).toMatchInlineSnapshot(`
      "> Gamble said Kenney could not "allow individuals to create a threat to public safety by blocking access to a building and setting up permanent encampments."
      — version 002 (after the meeting), undated
      Version 000 (before the meeting) says “Kenney said he”; version 002 (after the meeting) says “Gamble said Kenney”.
      > Kenney said he could not “allow individuals to create a threat to public safety by blocking access to a building and setting up permanent encampments.”
      — version 000 (before the meeting), 9 July 2018
      "
    `);
  });

  it('that the story does not say', async () => {
    expect(await ask(bridge, 'how many people died?')).toMatchInlineSnapshot(`
      "The story does not say.
      "
    `);
  });

  it('which version says it first', async () => {
    expect(await ask(bridge, 'which version first mentioned the faulty weld?')).toMatchInlineSnapshot(`
      "First among the versions held: version 03 (after the safety board's findings).
      > A faulty weld made in 2016 caused the crack that has closed the Tellin Bridge, the State Bridge Safety Board said Thursday, and the roads authority fired the contractor that did the work.
      — version 03 (after the safety board's findings), 21 March 2024
      Not in version 01 (the day of the closure) and version 02 (after the council meeting).
      Thursday: 21 March 2024, by version 03's date.
      "
    `);
  });

  it('when versions were published', async () => {
    expect(await ask(shipped, 'when was 002 published?')).toMatchInlineSnapshot(`
      "  Version 002 (after the meeting)  undated
      "
    `);
  });

  it('that a version is not held', async () => {
    expect(await ask(shipped, 'what did version 001 say about the camp?')).toMatchInlineSnapshot(`
      "The story does not say.
      There is no version 001 here; held are 000 and 002.
      "
    `);
  });

  it('nothing for small talk, and help where nothing is asked', async () => {
    expect(await ask(shipped, 'thanks!')).toBe('');
    const help = await screen(shipped, 'help');
    for (const nothing of ['', '   ', '?!', 'help', '<@123456789012345678>'])
      expect(await ask(shipped, nothing)).toBe(help);
  });
});

describe('help shows', () => {
  it('what can be asked, with examples of the stories held', async () => {
    expect(await screen(bridge, 'help')).toMatchInlineSnapshot(`
      "Ask about the story in your own words. I answer with its exact words and name the version, or say that it does not say.
      For example:
        /when-bridge-reopens  When will the Tellin Bridge reopen?
        /what-closed-the-bridge  Why was the Tellin Bridge closed?
      "
    `);
  });

  it('no examples where the stories bring none', async () => {
    expect(await screen(buildLibrary([]), 'help')).toMatchInlineSnapshot(`
      "Ask about the story in your own words. I answer with its exact words and name the version, or say that it does not say.
      "
    `);
  });
});

describe('topic commands', () => {
  it('show what asking their question shows', async () => {
    const { story } = shipped.stories[0] ?? { story: { commands: [] } };
    expect(story.commands.length).toBeGreaterThanOrEqual(8);
    for (const { name, question } of story.commands) {
      expect(await screen(shipped, name), name).toBe(await ask(shipped, question));
    }
  });

  it('of the shipped story are all answered', async () => {
    for (const { name } of shipped.stories[0]?.story.commands ?? []) {
      const shown = await screen(shipped, name);
      expect(shown, name).toMatch(/^> /m);
      expect(shown, name).not.toContain(ENGLISH.notFound);
    }
  });
});
