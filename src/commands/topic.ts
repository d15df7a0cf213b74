import { answerQuestion } from '../answer/answer-question.ts';
import type { Library } from '../library.ts';
import { replyWithAnswer } from './answer-reply.ts';
import type { Command, Request } from './command.ts';
import type { Reply } from './reply.ts';

/** The slash commands that the stories bring along: each asks its story one question. */
export function topicCommands(library: Library): readonly Command[] {
  return library.stories.flatMap(({ story }) =>
    story.commands.map(({ name, description, question }) => ({
      name,
      description,
      options: [],
      run: ({ library: held, words }: Request): Reply =>
        replyWithAnswer(answerQuestion(held, { question, story: story.id }), held, words),
    })),
  );
}
