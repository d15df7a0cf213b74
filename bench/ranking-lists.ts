import { readFileSync } from 'node:fs';
import { type QuestionPart, readQuestion } from '../src/answer/question.ts';
import type { Version } from '../src/corpus/story.ts';
import { buildLibrary, type Library, type LoadedStory } from '../src/library.ts';
import { buildQuery } from '../src/search/query.ts';
import { type Candidate, rankSentences } from '../src/search/rank.ts';
import { readBodies } from './bodies.ts';
import { holdsGold, type LocatedGold, locateGold } from './gold.ts';
import { type RankedList, toRow } from './learn-ranking.ts';
import { loadPaper, type QuestionPaper } from './papers.ts';
import { type EvalQuestion, parseQuestions } from './questions.ts';
import { holdsAnswer, listAnswerable, type PlacedQuestion, type SquadParagraph } from './squad.ts';
import { buildSquadStory, type SquadStory } from './squad-story.ts';

/**
 * A question about a story counts as six of SQuAD's, so that these three hundred are heard among the three thousand;
 * they alone inform what SQuAD has none of: several versions, editors' questions, headings.
 */
const OWN_WEIGHT = 6;

/** The answerable questions of SQuAD paragraphs, asked over all of them. */
export function listSquad(paragraphs: readonly SquadParagraph[], every = 1): RankedList[] {
  const squad = buildSquadStory(paragraphs);
  return listAnswerable(paragraphs)
    .filter((_, index) => index % every === 0)
    .map((question) => listSquadQuestion(squad, question));
}

export function listSquadQuestion(squad: SquadStory, question: PlacedQuestion): RankedList {
  const [part] = readQuestion(question.question, squad);
  const candidates = part === undefined ? [] : rankPart(squad, part, squad.story.versions);
  return {
    source: 'SQuAD',
    group: question.article,
    weight: 1,
    candidates: candidates.map(({ unit, features }) => ({
      features: toRow(features),
      answers: holdsAnswer(squad.place(unit), question),
    })),
  };
}

export function rankPart(loaded: LoadedStory, part: QuestionPart, versions: readonly Version[]): readonly Candidate[] {
  return rankSentences(buildQuery(part.terms, part.wanted, loaded.index), loaded.index, versions);
}

/** The answerable questions of a paper; where a story's editor wrote questions, asked with these and without. */
export async function listPaper(paper: QuestionPaper): Promise<RankedList[]> {
  const { source } = paper;
  const questions = parseQuestions(readFileSync(paper.questions, 'utf8')).filter(isPlain);
  const gold = locateGold(questions, readBodies(paper.corpus));
  const asked = new Set(questions.map(({ story }) => story));
  const { edited, bare } = await loadPaper(paper, asked);
  return [
    ...listLibrary(buildLibrary(edited), questions, gold, source),
    ...listLibrary(buildLibrary(bare), questions, gold, `${source}, no editor`),
  ];
}

function isPlain(question: EvalQuestion): boolean {
  return !question.optional && question.expected_behaviour === 'answer' && question.gold_mode === 'any';
}

function listLibrary(
  { stories }: Library,
  questions: readonly EvalQuestion[],
  gold: ReadonlyMap<string, readonly LocatedGold[]>,
  source: string,
): RankedList[] {
  return questions.flatMap((question) => {
    const loaded = stories.find(({ story }) => story.id === question.story);
    return loaded === undefined ? [] : [listQuestion(loaded, question, gold.get(question.id) ?? [], source)];
  });
}

function listQuestion(
  loaded: LoadedStory,
  question: EvalQuestion,
  gold: readonly LocatedGold[],
  source: string,
): RankedList {
  const version = question.expected_version;
  const permitted = version === null || version === 'both' ? gold : gold.filter((span) => span.version === version);
  const [part] = readQuestion(question.question, loaded);
  const candidates =
    part === undefined || part.intent.kind !== 'statement' ? [] : rankPart(loaded, part, versionsOf(loaded, part));
  return {
    source,
    group: loaded.story.id,
    weight: OWN_WEIGHT,
    candidates: candidates.map((candidate) => ({
      features: toRow(candidate.features),
      answers: holdsGold(permitted, candidate),
    })),
  };
}

function versionsOf({ story }: LoadedStory, { scope }: QuestionPart): readonly Version[] {
  if (scope.kind === 'version') return [scope.version];
  return scope.kind === 'any' ? story.versions : [];
}
