import type { Command, Request } from './command.ts';
import type { Reply } from './reply.ts';
import { ENGLISH } from './words/words.ts';

/** Examples shown: enough to see what can be asked. */
const EXAMPLES = 3;

export const help = {
  name: 'help',
  description: 'What can be asked, with examples',
  options: [],
  run({ library }: Request): Reply {
    const examples = library.stories.flatMap(({ story }) => story.commands).slice(0, EXAMPLES);
    return {
      blocks: [
        { kind: 'statement', text: ENGLISH.help },
        ...(examples.length === 0
          ? []
          : [
              { kind: 'note' as const, text: ENGLISH.helpExamples },
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
