import { readFileSync } from 'node:fs';
import { type DecisionInputs, readDecisionInputs } from '../src/answer/decision.ts';
import { findRefusal } from '../src/answer/judge.ts';
import { type QuestionPart, readQuestion } from '../src/answer/question.ts';
import { SCORE_SHARE, TRIED } from '../src/answer/statements.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Version } from '../src/corpus/story.ts';
import { buildLibrary, type LoadedStory } from '../src/library.ts';
import { buildQuery } from '../src/search/query.ts';
import { type Candidate, rankSentences } from '../src/search/rank.ts';
import { readBodies } from './bodies.ts';
import { type LocatedGold, locateGold } from './gold.ts';
import type { Example } from './logistic.ts';
import { type EvalQuestion, parseQuestions } from './questions.ts';
import type { QuestionPaper } from './ranking-lists.ts';
import { holdsAnswer, listAnswerable, type PlacedQuestion, type SquadParagraph } from './squad.ts';
import { buildSquadStory, type SquadStory } from './squad-story.ts';

/** A candidate that is to be given as the answer, or not. */
export interface DecisionExample extends Example {
  readonly source: string;
  readonly named: DecisionInputs;
}

/**
 * The candidates decided on for a paper's questions, of those that have an answer and those that have none; where a
 * story's editor wrote questions, with these and without.
 */
export async function listPaperDecisions({ questions: file, corpus }: QuestionPaper, source: string) {
  const stories = await loadCorpus(corpus, { reservedCommandNames: [] });
  const questions = parseQuestions(readFileSync(file, 'utf8')).filter((question) => !question.optional);
  const gold = locateGold(questions, readBodies(corpus));
  const asked = stories.filter(({ id }) => questions.some(({ story }) => story === id));
  const bare = asked.filter((story) => story.questions.length > 0).map((story) => ({ ...story, questions: [] }));
  return [
    { libraries: buildLibrary(asked).stories, name: source },
    { libraries: buildLibrary(bare).stories, name: `${source}, no editor` },
  ].flatMap(({ libraries, name }) =>
    questions.flatMap((question) => {
      const loaded = libraries.find(({ story }) => story.id === question.story);
      return loaded === undefined ? [] : readExample(question, gold.get(question.id) ?? [], loaded, name);
    }),
  );
}

const DECIDED: ReadonlySet<string> = new Set(['answer', 'abstain', 'correct_premise']);

function readExample(
  question: EvalQuestion,
  gold: readonly LocatedGold[],
  loaded: LoadedStory,
  source: string,
): DecisionExample[] {
  if (!DECIDED.has(question.expected_behaviour)) return [];
  const [part] = readQuestion(question.question, loaded);
  if (part?.intent.kind !== 'statement' || (part.scope.kind !== 'any' && part.scope.kind !== 'version')) return [];
  const versions = part.scope.kind === 'version' ? [part.scope.version] : loaded.story.versions;
  return decide(loaded, part, versions, { source, group: loaded.story.id, weight: 1 }, ({ unit }) =>
    gold.some(
      (span) => span.version === unit.version.id && span.start < unit.sentence.end && span.end > unit.sentence.start,
    ),
  );
}

/** The candidate that would be decided on: the first that no structural check refuses. */
function decide(
  loaded: LoadedStory,
  part: QuestionPart,
  versions: readonly Version[],
  about: Pick<DecisionExample, 'source' | 'group' | 'weight'>,
  answers: (candidate: Candidate) => boolean,
): DecisionExample[] {
  const query = buildQuery(part.terms, part.wanted, loaded.index);
  const ranked = rankSentences(query, loaded.index, versions);
  const floor = (ranked[0]?.score ?? 0) * SCORE_SHARE;
  const candidate = ranked
    .slice(0, TRIED)
    .find((other) => other.score >= floor && findRefusal(part, query, other) === undefined);
  if (candidate === undefined) return [];
  const named = readDecisionInputs(query, candidate, ranked);
  return [{ ...about, named, inputs: Object.values(named), label: answers(candidate) }];
}

/** A SQuAD question counts less than one about a story, as there are many of them and of another kind. */
const SQUAD_WEIGHT = 0.1;

/** Every Nth answerable question twice: asked over all the paragraphs, and with its article withheld. */
export function listSquadDecisions(paragraphs: readonly SquadParagraph[], every: number): DecisionExample[] {
  const questions = listAnswerable(paragraphs).filter((_, index) => index % every === 0);
  const whole = buildSquadStory(paragraphs);
  const asked = questions.flatMap((question) => readSquadExample(whole, question));
  const withheld = [...new Set(questions.map(({ article }) => article))].flatMap((article) => {
    const squad = buildSquadStory(paragraphs, article);
    return questions
      .filter((question) => question.article === article)
      .flatMap((question) => readSquadExample(squad, question));
  });
  return [...asked, ...withheld];
}

function readSquadExample(squad: SquadStory, question: PlacedQuestion): DecisionExample[] {
  const [part] = readQuestion(question.question, squad);
  if (part === undefined) return [];
  const about = { source: 'SQuAD', group: question.article, weight: SQUAD_WEIGHT };
  return decide(squad, part, squad.story.versions, about, ({ unit }) => holdsAnswer(squad.place(unit), question));
}
