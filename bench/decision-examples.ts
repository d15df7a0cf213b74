import { readFileSync } from 'node:fs';
import { findLack } from '../src/answer/checks.ts';
import {
  DECISION_INPUTS,
  type DecisionInputs,
  listTried,
  readDecisionInputs,
  toInputs,
} from '../src/answer/decision.ts';
import { findBar } from '../src/answer/judge.ts';
import { type QuestionPart, readQuestion } from '../src/answer/question.ts';
import type { Version } from '../src/corpus/story.ts';
import { buildLibrary, type LoadedStory } from '../src/library.ts';
import { buildQuery, type Query } from '../src/search/query.ts';
import { type Candidate, rankSentences } from '../src/search/rank.ts';
import { readBodies } from './bodies.ts';
import type { Example } from './boosted-trees.ts';
import { holdsGold, type LocatedGold, locateGold } from './gold.ts';
import { loadPaper, type QuestionPaper } from './papers.ts';
import { type EvalQuestion, parseQuestions } from './questions.ts';

const SPEAKS_AGAINST: ReadonlySet<keyof DecisionInputs> = new Set([
  'missing',
  'unknown',
  'headUnmet',
  'lacking',
  'doubtful',
  'place',
]);
/** A question with few words of content is a matter of its own. */
const EITHER_WAY: ReadonlySet<keyof DecisionInputs> = new Set(['short', 'edited']);

/** By input: whether more of it speaks for an answer (1), against it (-1), or the examples are to tell (0). */
export const DECISION_SIGNS = DECISION_INPUTS.map((name) => {
  if (EITHER_WAY.has(name)) return 0;
  return SPEAKS_AGAINST.has(name) ? -1 : 1;
});

/** A question and the candidates that are decided on, the best first. */
export interface DecidedQuestion {
  readonly source: string;
  /** The story has an answer, be it among the candidates or not. */
  readonly hasAnswer: boolean;
  /** Labelled by whether the candidate answers. */
  readonly candidates: readonly Example[];
}

/** A paper's questions, with an answer and without; where a story's editor wrote questions, with these and without. */
export async function listPaperDecisions(paper: QuestionPaper): Promise<DecidedQuestion[]> {
  const { source, questions: file, corpus } = paper;
  const questions = parseQuestions(readFileSync(file, 'utf8')).filter((question) => !question.optional);
  const gold = locateGold(questions, readBodies(corpus));
  const { edited, bare } = await loadPaper(paper, new Set(questions.map(({ story }) => story)));
  return [
    { libraries: buildLibrary(edited).stories, name: source },
    { libraries: buildLibrary(bare).stories, name: `${source}, no editor` },
  ].flatMap(({ libraries, name }) =>
    questions.flatMap((question) => {
      const loaded = libraries.find(({ story }) => story.id === question.story);
      return loaded === undefined ? [] : decideQuestion(question, gold.get(question.id) ?? [], loaded, name);
    }),
  );
}

const DECIDED: ReadonlySet<string> = new Set(['answer', 'abstain', 'correct_premise']);

function decideQuestion(
  question: EvalQuestion,
  gold: readonly LocatedGold[],
  loaded: LoadedStory,
  source: string,
): DecidedQuestion[] {
  if (!DECIDED.has(question.expected_behaviour)) return [];
  const [part] = readQuestion(question.question, loaded);
  if (part?.intent.kind !== 'statement' || (part.scope.kind !== 'any' && part.scope.kind !== 'version')) return [];
  const versions = part.scope.kind === 'version' ? [part.scope.version] : loaded.story.versions;
  const candidates = decideCandidates(loaded, part, versions, (candidate) => holdsGold(gold, candidate));
  return [{ source, hasAnswer: question.expected_behaviour === 'answer', candidates }];
}

/** The candidates that no bar keeps out. */
function decideCandidates(
  loaded: LoadedStory,
  part: QuestionPart,
  versions: readonly Version[],
  answers: (candidate: Candidate) => boolean,
): readonly Example[] {
  const query = buildQuery(part.terms, part.wanted, loaded.index);
  const ranked = rankSentences(query, loaded.index, versions);
  return listTried(ranked)
    .filter((candidate) => findBar(part, query, candidate) === undefined)
    .map((candidate) => ({
      inputs: inputsOf(part, query, candidate, ranked),
      label: answers(candidate),
      group: loaded.story.id,
      weight: 1,
    }));
}

/** What the decision is given about a candidate, in the order of `DECISION_INPUTS`. */
export function inputsOf(
  part: QuestionPart,
  query: Query,
  candidate: Candidate,
  ranked: readonly Candidate[],
): readonly number[] {
  return toInputs(readDecisionInputs(query, candidate, ranked, findLack(part, query, candidate)));
}
