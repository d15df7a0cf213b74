import { listKnownQuestions } from '../corpus/known-questions.ts';
import type { Library } from '../library.ts';
import { ask } from './ask.ts';
import { GENERAL_QUESTIONS } from './general-questions-en.ts';
import { inquire } from './inquire.ts';
import type { Reply } from './reply.ts';
import { ENGLISH } from './words/words.ts';

/**
 * Asks questions of every kind, and then what the stories themselves say is asked, topic commands and `questions:`, one a step.
 * The answers are kept, stories not opened so far are opened, and code that has run a few hundred times runs quickly when
 * people ask.
 */
export function* rehearse(library: Library): Generator<Reply, void> {
  const request = { library, options: {}, words: ENGLISH };
  for (const question of GENERAL_QUESTIONS) yield ask.run({ ...request, options: { question } });
  for (const { story } of library.stories) {
    for (const { question } of story.commands) yield inquire(request, question, story.id);
    for (const question of listKnownQuestions(story)) yield ask.run({ ...request, options: { question } });
  }
}
