import { readdirSync } from 'node:fs';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Story } from '../src/corpus/story.ts';
import { withEditors, withoutEditors } from './editors.ts';

/** A file of questions about the stories of a corpus folder. */
export interface QuestionPaper {
  /** Papers of one source are reported together. */
  readonly source: string;
  readonly questions: string;
  readonly corpus: string;
  /** Questions of an editor for stories that bring none (editors.ts). */
  readonly editors?: string;
}

export const ANNOUNCEMENTS = '../shared/corpora/nodejs-blog';
const PRACTICE_DIR = 'bench/practice';
/** Written from reading the announcements, by others than who wrote the questions that are asked about them. */
const EDITORS = 'bench/editors';

/** The project's own questions, which stand in the repository with the stories that they are about. */
export const OWN_PAPERS: readonly QuestionPaper[] = [
  { source: 'pars-contract', questions: 'test/fixtures/pars-contract.questions.json', corpus: 'corpus' },
  { source: 'tellin-bridge', questions: 'test/fixtures/tellin-bridge.questions.json', corpus: 'test/fixtures/corpus' },
];

/** Batches about stories made up for them, which stand beside them. */
const MADE_UP_BATCHES: ReadonlySet<number> = new Set([11, 14, 18, 19, 20, 21, 22, 23]);

/** Batches that have had their first contact and are learned from: these cannot be scored honestly any more. */
export const MET_BATCHES: readonly QuestionPaper[] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
].map((batch) => ({
  source: 'batches',
  questions: `bench/batches/batch-${batch}.json`,
  corpus: MADE_UP_BATCHES.has(batch) ? 'bench/batches/stories' : ANNOUNCEMENTS,
  editors: EDITORS,
}));

/** Questions written to be learned from: about announcements, and about stories made up for it, which stand beside them. */
const PRACTICE: readonly QuestionPaper[] = readdirSync(PRACTICE_DIR)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    source: name.startsWith('made-up') ? 'practice, made-up news' : 'practice, announcements',
    questions: `${PRACTICE_DIR}/${name}`,
    corpus: name.startsWith('made-up') ? `${PRACTICE_DIR}/stories` : ANNOUNCEMENTS,
    editors: EDITORS,
  }));

/** All that weights and the decision are learned from, besides SQuAD. */
export const LEARNED_PAPERS: readonly QuestionPaper[] = [...OWN_PAPERS, ...MET_BATCHES, ...PRACTICE];

/** A paper's stories that are asked about, as an editor left them, and those of them that an editor wrote questions for without these. */
export async function loadPaper(paper: QuestionPaper, asked: ReadonlySet<string | undefined>) {
  const edited = (await loadStories(paper)).filter(({ id }) => asked.has(id));
  return { edited, bare: withoutEditors(edited.filter((story) => story.questions.length > 0)) };
}

/** All stories of a paper's corpus, with what their editors ask. */
export async function loadStories({
  corpus,
  editors,
}: Pick<QuestionPaper, 'corpus' | 'editors'>): Promise<readonly Story[]> {
  const stories = await loadCorpus(corpus, { reservedCommandNames: [] });
  return editors === undefined ? stories : withEditors(stories, editors);
}
