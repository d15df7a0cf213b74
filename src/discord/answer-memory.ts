/** Where an answer stands. */
export interface SentAnswer {
  readonly channelId: string;
  readonly messageId: string;
}

/** Which answers belong to which questions, for as long as an edited or deleted question still concerns its answer. */
export interface AnswerMemory {
  /** Remembers an answer on its way; null where nothing was sent in the end. */
  readonly remember: (questionId: string, answer: Promise<SentAnswer | null>) => void;
  /** Null when there is none, or it was too long ago. */
  readonly recall: (questionId: string) => Promise<SentAnswer | null>;
  readonly forget: (questionId: string) => void;
}

/** Told to people in `/about`: ids of messages are kept for so long, in memory, and nothing else of them ever. */
export const REMEMBERED_MS = 10 * 60 * 1_000;
// As many as a busy server asks in that time.
const REMEMBERED_MAX = 10_000;

/** @param now milliseconds, from any beginning. */
export function createAnswerMemory(now: () => number): AnswerMemory {
  const answers = new Map<string, { readonly until: number; readonly answer: Promise<SentAnswer | null> }>();
  const dropOld = () => {
    for (const [id, { until }] of answers) {
      if (until > now() && answers.size <= REMEMBERED_MAX) return;
      answers.delete(id);
    }
  };
  return {
    remember: (questionId, answer) => {
      answers.delete(questionId);
      // Whoever sends it deals with its failure.
      answers.set(questionId, { until: now() + REMEMBERED_MS, answer: answer.catch(() => null) });
      dropOld();
    },
    recall: async (questionId) => {
      dropOld();
      return (await answers.get(questionId)?.answer) ?? null;
    },
    forget: (questionId) => {
      answers.delete(questionId);
    },
  };
}
