import { readFileSync } from 'node:fs';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { buildLibrary } from '../src/library.ts';
import { loadStories, OWN_PAPERS, type QuestionPaper } from './papers.ts';
import { parseQuestions } from './questions.ts';
import { percentile } from './statistics.ts';

/** Milliseconds of one answer on the shipped story, whose index is in memory. */
export interface AnswerTimes {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** All questions are asked so many times before their time is taken: by then what is used has been compiled. */
const WARM_ROUNDS = 3;
/** And so many times after it, of which the quietest counts. */
const ROUNDS = 5;

/** Asks the shipped story the project's own questions about it. */
export async function measureShippedAnswers(): Promise<AnswerTimes> {
  const [paper] = OWN_PAPERS as readonly [QuestionPaper];
  const questions = parseQuestions(readFileSync(paper.questions, 'utf8'));
  const library = buildLibrary(await loadStories(paper));
  const askAll = (): AnswerTimes => {
    const times = questions.map(({ question }) => {
      const started = performance.now();
      answerQuestion(library, { question });
      return performance.now() - started;
    });
    return { medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95) };
  };
  for (let round = 0; round < WARM_ROUNDS; round++) askAll();
  const rounds = Array.from({ length: ROUNDS }, askAll).sort((a, b) => a.medianMs - b.medianMs);
  return rounds[0] as AnswerTimes;
}
