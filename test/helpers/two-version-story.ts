import { bareStory } from '../../src/corpus/bare-story.ts';
import type { Story } from '../../src/corpus/story.ts';
import { buildVersion } from '../../src/corpus/version.ts';
import { buildLibrary, type LoadedStory } from '../../src/library.ts';

/** A small story about a strike and a flood, so that questions about versions have something to name. */
export const STRIKE_STORY: Story = bareStory('strike', 'The strike and the flood', [
  buildVersion(
    { id: '000', label: 'before the vote', published: '2024-03-12' },
    0,
    'The strike began on Monday. The nurse spoke about the flood.',
    'en',
  ),
  buildVersion(
    { id: '001', label: 'after the vote' },
    1,
    'The strike ended on Friday. The nurse spoke about the fire.',
    'en',
  ),
]);

export function loadStory(story: Story): LoadedStory {
  const [loaded] = buildLibrary([story]).stories;
  if (loaded === undefined) throw new Error('no story');
  return loaded;
}
