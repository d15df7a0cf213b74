import type { Version } from '../corpus/story.ts';
import type { Library, LoadedStory } from '../library.ts';

/** The story a command is about: the one named, else the first held. */
export function chooseStory(library: Library, id: string | undefined): LoadedStory | undefined {
  return id === undefined ? library.stories[0] : library.stories.find(({ story }) => story.id === id);
}

/** A version by the id a person typed; case does not matter, nor do leading zeros. */
export function findVersion({ story }: LoadedStory, typed: string): Version | undefined {
  const bare = (id: string): string =>
    id
      .trim()
      .toLowerCase()
      .replace(/^0+(?=\d)/, '');
  return (
    story.versions.find((version) => version.id === typed.trim()) ??
    story.versions.find((version) => bare(version.id) === bare(typed))
  );
}
