import type { Inquiry } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { listKnownQuestions } from '../corpus/known-questions.ts';
import type { Library } from '../library.ts';
import { replyWithAnswer } from './answer-reply.ts';
import type { Reply } from './reply.ts';
import type { Words } from './words/words.ts';

/**
 * Replies to a question; what the stories themselves say is asked (topic commands and `questions:`, which are offered while
 * typing) is looked up once for each library and language. What people write of their own is never kept.
 */
export function replyToInquiry(library: Library, inquiry: Inquiry, words: Words): Reply {
  const kept = keptFor(library);
  const makeReply = () => replyWithAnswer(answerQuestion(library, inquiry), library, words);
  if (inquiry.previous !== undefined || !kept.known.has(inquiry.question)) return makeReply();
  const { question, story, version, asOf, preferredStories } = inquiry;
  const key = JSON.stringify([words.locales[0], question, story, version, asOf, preferredStories]);
  const reply = kept.replies.get(key) ?? makeReply();
  // A version or date that does not exist makes a key of its own, so people could go on for ever.
  if (kept.replies.size < Math.min(KEPT_MAX, kept.known.size * KEPT_PER_QUESTION)) kept.replies.set(key, reply);
  return reply;
}

interface Kept {
  readonly known: ReadonlySet<string>;
  readonly replies: Map<string, Reply>;
}

/** Once without a version, and once for each of a few. */
const KEPT_PER_QUESTION = 4;
/** Some kilobytes each. */
const KEPT_MAX = 4_000;
const keptByLibrary = new WeakMap<Library, Kept>();

function keptFor(library: Library): Kept {
  const kept = keptByLibrary.get(library) ?? {
    known: new Set(library.stories.flatMap(({ story }) => listKnownQuestions(story))),
    replies: new Map(),
  };
  keptByLibrary.set(library, kept);
  return kept;
}
