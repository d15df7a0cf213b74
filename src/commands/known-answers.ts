import type { Answer, Inquiry } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Library } from '../library.ts';

/**
 * Answers a question; what the stories themselves say is asked (topic commands and `questions:`, which are offered while
 * typing) is looked up once for each library. What people write of their own is never kept.
 */
export function answerInquiry(library: Library, inquiry: Inquiry): Answer {
  const kept = keptFor(library);
  if (inquiry.previous !== undefined || !kept.known.has(inquiry.question)) return answerQuestion(library, inquiry);
  const key = JSON.stringify([
    inquiry.question,
    inquiry.story,
    inquiry.version,
    inquiry.asOf,
    inquiry.preferredStories,
  ]);
  const answer = kept.answers.get(key) ?? answerQuestion(library, inquiry);
  // A version or date that does not exist makes a key of its own, so people could go on for ever.
  if (kept.answers.size < kept.known.size * KEPT_PER_QUESTION) kept.answers.set(key, answer);
  return answer;
}

interface Kept {
  readonly known: ReadonlySet<string>;
  readonly answers: Map<string, Answer>;
}

/** Once without a version, and once for each of a few. */
const KEPT_PER_QUESTION = 4;
const keptByLibrary = new WeakMap<Library, Kept>();

function keptFor(library: Library): Kept {
  const kept = keptByLibrary.get(library) ?? { known: new Set(listQuestions(library)), answers: new Map() };
  keptByLibrary.set(library, kept);
  return kept;
}

function listQuestions({ stories }: Library): readonly string[] {
  return stories.flatMap(({ story }) => [
    ...story.commands.map(({ question }) => question),
    ...story.questions.flatMap(({ ask }) => ask),
  ]);
}
