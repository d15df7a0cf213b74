import { findDateFault } from '../corpus/dates.ts';
import { say } from './blocks.ts';
import { chooseStory, findVersion } from './choose-story.ts';
import { FLAG_ON, type Request } from './command.ts';
import { replyToInquiry } from './known-replies.ts';
import type { Reply } from './reply.ts';
import { formatList } from './words/words.ts';

/** Answers a question within the story, version and date that the options name, for the asker alone when they say so. */
export function inquire(request: Request, question: string, storyId = request.options.story): Reply {
  const { library, words, previous, preferredStories } = request;
  const { version, hide, 'as-of': asOf } = request.options;
  const loaded = chooseStory(request, storyId ?? previous?.story);
  if (loaded === undefined) {
    const held = library.stories.map(({ story }) => story.id);
    return { ...say(words.storyNotHeld(formatList(words, held))), private: true };
  }
  if (asOf !== undefined && findDateFault(asOf.trim()) !== undefined) {
    return { ...say(words.notADate(asOf)), private: true };
  }
  const inquiry = {
    question,
    ...(storyId === undefined ? {} : { story: storyId }),
    ...(version === undefined ? {} : { version: findVersion(loaded, version)?.id ?? version }),
    ...(asOf === undefined ? {} : { asOf: asOf.trim() }),
    ...(previous === undefined ? {} : { previous }),
    ...(preferredStories === undefined ? {} : { preferredStories }),
  };
  const reply = replyToInquiry(library, inquiry, words);
  return hide === FLAG_ON ? { ...reply, private: true } : reply;
}
