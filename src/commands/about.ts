import { BUILD } from '../build.ts';
import type { Command, Request } from './command.ts';
import type { Reply } from './reply.ts';
import { capitalize, ENGLISH, formatList } from './words/words.ts';

export const about = {
  name: 'about',
  description: ENGLISH.commands.about.description,
  options: [],
  run({ library, words }: Request): Reply {
    const items = library.stories.map(({ story }) => ({
      term: story.title,
      text: capitalize(
        formatList(
          words,
          story.versions.map(({ id, label }) => words.version(id, label)),
        ),
      ),
    }));
    return {
      blocks: [
        { kind: 'statement', text: words.about },
        { kind: 'list', items },
        { kind: 'note', text: words.privacy },
        { kind: 'note', text: words.build(BUILD) },
      ],
      private: true,
    };
  },
} as const satisfies Command;
