import { readQuestion } from '../src/answer/question.ts';
import { evaluateTrees } from '../src/answer/trees.ts';
import { buildQuery } from '../src/search/query.ts';
import type { Candidate, RankingWeights } from '../src/search/rank.ts';
import { rankSentences } from '../src/search/rank.ts';
import { type Example, type Growth, growTrees } from './boosted-trees.ts';
import { DECISION_SIGNS, inputsOf } from './decision-examples.ts';
import { learnRankingWeights, type RankedList } from './learn-ranking.ts';
import { listSquadQuestion } from './ranking-lists.ts';
import type { PlacedQuestion, SquadParagraph } from './squad.ts';
import type { LearnRanker } from './squad-exam.ts';
import { buildSquadStory, type SquadStory } from './squad-story.ts';

/**
 * The project's own ranking over all the paragraphs, its weights and its decision learned from the questions given (the
 * weights also from the lists always learned from). An article is withheld by leaving it out of the story, so that no word of it is known.
 */
export function prepareProjectRanker(
  paragraphs: readonly SquadParagraph[],
  alwaysLearnFrom: readonly RankedList[],
): LearnRanker {
  const squads = new Map<string, SquadStory>();
  const lists = new Map<string, RankedList>();
  return (learnFrom) => {
    const weights = learnRankingWeights([...alwaysLearnFrom, ...learnFrom.map(listOnce)]);
    const decision = growTrees(listDecisions(learnFrom, weights), GROWTH);
    return {
      name: 'Verbatim',
      rankSentences: (question, withhold = '') => {
        const { candidates, inputs } = ask(question, withhold, weights);
        const squad = squadWithout(withhold);
        return {
          sentences: candidates.slice(0, 3).map(({ unit }) => squad.place(unit)),
          answerable: inputs === undefined ? 0 : evaluateTrees(decision, inputs),
        };
      },
    };
  };

  /** Questions asked over everything, which can be answered, and with their article withheld, which cannot. */
  function listDecisions(questions: readonly PlacedQuestion[], weights: RankingWeights): Example[] {
    return questions
      .filter((_, index) => index % DECISIONS_EVERY === 0)
      .flatMap(({ question, article }) =>
        ['', article].flatMap((withhold): Example[] => {
          const { inputs } = ask(question, withhold, weights);
          return inputs === undefined ? [] : [{ inputs, label: withhold === '', group: article, weight: 1 }];
        }),
      );
  }

  function ask(question: string, withhold: string, weights: RankingWeights): Asked {
    const squad = squadWithout(withhold);
    const [part] = readQuestion(question, squad);
    if (part === undefined) return { candidates: [], inputs: undefined };
    const query = buildQuery(part.terms, part.wanted, squad.index);
    const candidates = rankSentences(query, squad.index, squad.story.versions, weights);
    const [best] = candidates;
    return {
      candidates,
      inputs: best === undefined ? undefined : inputsOf(part, query, best, candidates),
    };
  }

  function listOnce(question: PlacedQuestion): RankedList {
    const list = lists.get(question.id) ?? listSquadQuestion(squadWithout(''), question);
    lists.set(question.id, list);
    return list;
  }

  function squadWithout(article: string): SquadStory {
    const squad = squads.get(article) ?? buildSquadStory(paragraphs, article);
    squads.set(article, squad);
    return squad;
  }
}

interface Asked {
  readonly candidates: readonly Candidate[];
  /** Of the best candidate; none where no sentence shares a word. */
  readonly inputs: readonly number[] | undefined;
}

/** Every so many questions are enough to learn a decision of few inputs from. */
const DECISIONS_EVERY = 3;
const GROWTH: Growth = { rounds: 200, depth: 4, rate: 0.07, ridge: 5, inputShare: 0.6, signs: DECISION_SIGNS };
