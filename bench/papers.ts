import { readdirSync } from 'node:fs';

/** A file of questions about the stories of a corpus folder. */
export interface QuestionPaper {
  /** Papers of one source are reported together. */
  readonly source: string;
  readonly questions: string;
  readonly corpus: string;
}

const ANNOUNCEMENTS = '../shared/corpora/nodejs-blog';
const PRACTICE_DIR = 'bench/practice';

/** The project's own questions, which stand in the repository with the stories that they are about. */
export const OWN_PAPERS: readonly QuestionPaper[] = [
  { source: 'pars-contract', questions: 'test/fixtures/pars-contract.questions.json', corpus: 'corpus' },
  { source: 'tellin-bridge', questions: 'test/fixtures/tellin-bridge.questions.json', corpus: 'test/fixtures/corpus' },
];

/** Batches that have had their first contact and are learned from: these cannot be scored honestly any more. */
export const MET_BATCHES: readonly QuestionPaper[] = [1, 2, 3, 4, 5, 6, 7].map((batch) => ({
  source: 'batches',
  questions: `bench/batches/batch-${batch}.json`,
  corpus: ANNOUNCEMENTS,
}));

/** Questions written to be learned from: about announcements, and about stories made up for it, which stand beside them. */
const PRACTICE: readonly QuestionPaper[] = readdirSync(PRACTICE_DIR)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    source: name.startsWith('made-up') ? 'practice, made-up news' : 'practice, announcements',
    questions: `${PRACTICE_DIR}/${name}`,
    corpus: name.startsWith('made-up') ? `${PRACTICE_DIR}/stories` : ANNOUNCEMENTS,
  }));

/** All that weights and the decision are learned from, besides SQuAD. */
export const LEARNED_PAPERS: readonly QuestionPaper[] = [...OWN_PAPERS, ...MET_BATCHES, ...PRACTICE];
