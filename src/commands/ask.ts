import { cleanQuestion } from '../answer/clean.ts';
import { isChatter } from '../answer/framing.ts';
import { MAX_QUESTION_LENGTH } from '../corpus/limits.ts';
import type { Command, Request } from './command.ts';
import { help } from './help.ts';
import { inquire } from './inquire.ts';
import { asOfOption, hideOption, questionOption, storyOption, versionOption } from './options.ts';
import { type Reply, SILENCE } from './reply.ts';
import { ENGLISH } from './words/words.ts';

/** The whole of a message, which would otherwise count as small talk. */
const CALL_FOR_HELP = /^\W*help(?: me)?\W*$/i;

export const ask = {
  name: 'ask',
  description: ENGLISH.commands.ask.description,
  options: [questionOption, versionOption, asOfOption, storyOption, hideOption],
  run(request: Request): Reply {
    const question = (request.options.question ?? '').slice(0, MAX_QUESTION_LENGTH);
    const cleaned = cleanQuestion(question);
    if (!/[\p{L}\p{N}]/u.test(cleaned) || CALL_FOR_HELP.test(cleaned)) return help.run(request);
    if (isChatter(cleaned)) return SILENCE;
    return inquire(request, question);
  },
} as const satisfies Command;
