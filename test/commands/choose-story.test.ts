import { describe, expect, it } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { chooseStory, preferStories } from '../../src/commands/choose-story.ts';
import { ENGLISH } from '../../src/commands/words/words.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/stories.ts';

const bridge = {
  ...makeStory('bridge', 'The bridge', 'The bridge closes on 3 March, the mayor said.'),
  channels: ['11111111111111111'],
};
const ferry = {
  ...makeStory('ferry', 'The ferry', 'The ferry stops on 9 April, the mayor said.'),
  servers: ['22222222222222222'],
};
const library = buildLibrary([bridge, ferry]);

describe('the place of asking', () => {
  it('prefers the story of its channel to that of its server', () => {
    expect(preferStories(library, { channelId: '11111111111111111', serverId: '22222222222222222' })).toEqual([
      'bridge',
      'ferry',
    ]);
    expect(preferStories(library, { channelId: '33333333333333333', serverId: '22222222222222222' })).toEqual([
      'ferry',
    ]);
    expect(preferStories(library, { channelId: null, serverId: null })).toEqual([]);
  });

  it('decides what a command is about where no story is named', () => {
    expect(chooseStory({ library, preferredStories: ['ferry'] }, undefined)?.story.id).toBe('ferry');
    expect(chooseStory({ library, preferredStories: ['ferry'] }, 'bridge')?.story.id).toBe('bridge');
    expect(chooseStory({ library }, undefined)?.story.id).toBe('bridge');
  });

  it('is asked first, and the others only when it does not say', () => {
    const quoted = (question: string, preferredStories: readonly string[]) =>
      ask
        .run({ library, options: { question }, words: ENGLISH, preferredStories })
        .blocks.find(({ kind }) => kind === 'quotation');
    expect(quoted('what did the mayor say?', ['ferry'])).toMatchObject({ text: expect.stringContaining('ferry') });
    expect(quoted('what did the mayor say?', ['bridge'])).toMatchObject({ text: expect.stringContaining('bridge') });
    expect(quoted('when does the bridge close?', ['ferry'])).toMatchObject({
      text: expect.stringContaining('3 March'),
    });
  });
});
