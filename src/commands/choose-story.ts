import type { Version } from '../corpus/story.ts';
import type { Library, LoadedStory } from '../library.ts';
import type { Request } from './command.ts';

/** The story a command is about: the one named, else the one that the place of asking is about, else the first held. */
export function chooseStory(
  { library, preferredStories }: Pick<Request, 'library' | 'preferredStories'>,
  id: string | undefined,
): LoadedStory | undefined {
  const wanted = id ?? preferredStories?.[0];
  return wanted === undefined ? library.stories[0] : library.stories.find(({ story }) => story.id === wanted);
}

/** Stories that story.yaml ties to a place: those of its channel, then those of its server. */
export function preferStories(
  { stories }: Library,
  { channelId, serverId }: { readonly channelId: string | null; readonly serverId: string | null },
): readonly string[] {
  const held = stories.map(({ story }) => story);
  const ofChannel = held.filter(({ channels }) => channelId !== null && channels.includes(channelId));
  const ofServer = held.filter(({ servers }) => serverId !== null && servers.includes(serverId));
  return [...new Set([...ofChannel, ...ofServer].map(({ id }) => id))];
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
