import { compareVersions } from '../answer/compare.ts';
import { MAX_QUESTION_LENGTH } from '../corpus/limits.ts';
import type { Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { replyWithAnswer } from './answer-reply.ts';
import { say } from './blocks.ts';
import { chooseStory, findVersion } from './choose-story.ts';
import { type Command, FLAG_ON, type Request } from './command.ts';
import { hideOption, storyOption, versionOption } from './options.ts';
import type { Reply } from './reply.ts';
import { ENGLISH, formatList, type Words } from './words/words.ts';

export const whatChanged = {
  name: 'what-changed',
  description: ENGLISH.commands['what-changed'].description,
  options: [
    { ...versionOption, name: 'from', description: ENGLISH.options.from.description },
    { ...versionOption, name: 'to', description: ENGLISH.options.to.description },
    {
      kind: 'text',
      name: 'about',
      description: ENGLISH.options.about.description,
      required: false,
      maxLength: MAX_QUESTION_LENGTH,
    },
    storyOption,
    hideOption,
  ],
  run(request: Request): Reply {
    const { library, options, words } = request;
    const loaded = chooseStory(request, options.story);
    if (loaded === undefined) return refuse(words.notFound);
    const between = [options.from, options.to].filter(
      (typed): typed is string => typed !== undefined && typed.trim() !== '',
    );
    const found = between.map((typed) => findVersion(loaded, typed));
    const missing = between.find((_, i) => found[i] === undefined);
    if (missing !== undefined) return refuse(words.versionNotHeld(missing, heldIn(loaded, words)));
    const versions = found.filter((version): version is Version => version !== undefined);
    const reply = replyWithAnswer(compareVersions(loaded, versions, options.about ?? ''), library, words);
    return options.hide === FLAG_ON ? { ...reply, private: true } : reply;
  },
} as const satisfies Command;

function heldIn({ story }: LoadedStory, words: Words): string {
  return formatList(
    words,
    story.versions.map(({ id }) => id),
  );
}

function refuse(text: string): Reply {
  return { ...say(text), private: true };
}
