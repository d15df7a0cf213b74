import type { Command, Request } from './command.ts';
import type { Reply } from './reply.ts';
import { ENGLISH } from './words/words.ts';

/** Examples shown: enough to see what can be asked. */
const EXAMPLES = 3;

export const help = {
  name: 'help',
  description: ENGLISH.commands.help.description,
  options: [],
  run({ library, words }: Request): Reply {
    const examples = library.stories.flatMap(({ story }) => story.commands).slice(0, EXAMPLES);
    return {
      blocks: [
        { kind: 'statement', text: words.help },
        ...(examples.length === 0
          ? []
          : [
              { kind: 'note' as const, text: words.helpExamples },
              {
                kind: 'list' as const,
                items: examples.map(({ name, question }) => ({ term: `/${name}`, text: question })),
              },
            ]),
      ],
      private: true,
    };
  },
} as const satisfies Command;
