import { compareVersions } from '../answer/compare.ts';
import type { Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { replyWithAnswer } from './answer-reply.ts';
import { MAX_QUESTION_LENGTH } from './ask.ts';
import { chooseStory, findVersion } from './choose-story.ts';
import type { Command, Request } from './command.ts';
import type { Reply } from './reply.ts';
import { VERSION_ID_MAX } from './versions.ts';
import { ENGLISH, formatList, type Words } from './words/words.ts';

export const whatChanged = {
  name: 'what-changed',
  description: ENGLISH.commands['what-changed'].description,
  options: [
    { name: 'from', description: ENGLISH.options.from.description, required: false, maxLength: VERSION_ID_MAX },
    { name: 'to', description: ENGLISH.options.to.description, required: false, maxLength: VERSION_ID_MAX },
    { name: 'about', description: ENGLISH.options.about.description, required: false, maxLength: MAX_QUESTION_LENGTH },
  ],
  run({ library, options, words }: Request): Reply {
    const loaded = chooseStory(library, options.story);
    if (loaded === undefined) return say(words.notFound);
    const between = [options.from, options.to].filter(
      (typed): typed is string => typed !== undefined && typed.trim() !== '',
    );
    const found = between.map((typed) => findVersion(loaded, typed));
    const missing = between.find((_, i) => found[i] === undefined);
    if (missing !== undefined) return say(words.versionNotHeld(missing, heldIn(loaded, words)));
    const versions = found.filter((version): version is Version => version !== undefined);
    return replyWithAnswer(compareVersions(loaded, versions, options.about ?? ''), library, words);
  },
} as const satisfies Command;

function heldIn({ story }: LoadedStory, words: Words): string {
  return formatList(
    words,
    story.versions.map(({ id }) => id),
  );
}

function say(text: string): Reply {
  return { blocks: [{ kind: 'statement', text }], private: true };
}
