import { answerQuestion } from '../answer/answer-question.ts';
import { cleanQuestion } from '../answer/clean.ts';
import { isChatter } from '../answer/framing.ts';
import { replyWithAnswer } from './answer-reply.ts';
import type { Command, Request } from './command.ts';
import { help } from './help.ts';
import { type Reply, SILENCE } from './reply.ts';
import { ENGLISH } from './words/words.ts';

/** Longest question taken, in UTF-16 code units: it is shown above its answer, and both fit one message. */
export const MAX_QUESTION_LENGTH = 300;

/** The whole of a message, which would otherwise count as small talk. */
const CALL_FOR_HELP = /^\W*help(?: me)?\W*$/i;

export const ask = {
  name: 'ask',
  description: ENGLISH.commands.ask.description,
  options: [
    {
      name: 'question',
      description: ENGLISH.options.question.description,
      required: true,
      maxLength: MAX_QUESTION_LENGTH,
    },
  ],
  run(request: Request): Reply {
    const question = (request.options.question ?? '').slice(0, MAX_QUESTION_LENGTH);
    const cleaned = cleanQuestion(question);
    if (!/[\p{L}\p{N}]/u.test(cleaned) || CALL_FOR_HELP.test(cleaned)) return help.run(request);
    if (isChatter(cleaned)) return SILENCE;
    return replyWithAnswer(answerQuestion(request.library, { question }), request.library, request.words);
  },
} as const satisfies Command;
