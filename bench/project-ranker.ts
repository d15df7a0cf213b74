import { decisionConfidence, readDecisionInputs } from '../src/answer/decision.ts';
import { type QuestionPart, readQuestion } from '../src/answer/question.ts';
import { buildQuery } from '../src/search/query.ts';
import { rankSentences } from '../src/search/rank.ts';
import { learnRankingWeights, type RankedList } from './learn-ranking.ts';
import { listSquadQuestion } from './ranking-lists.ts';
import type { PlacedQuestion, SquadParagraph } from './squad.ts';
import type { LearnRanker, Ranking } from './squad-exam.ts';
import { buildSquadStory, type SquadStory } from './squad-story.ts';

/**
 * The project's own ranking over all the paragraphs, its weights learned from the questions given (and the lists always
 * learned from). An article is withheld by leaving it out of the story, so that no word of it is known.
 */
export function prepareProjectRanker(
  paragraphs: readonly SquadParagraph[],
  alwaysLearnFrom: readonly RankedList[],
): LearnRanker {
  const squads = new Map<string, SquadStory>();
  const lists = new Map<string, RankedList>();
  return (learnFrom) => {
    const weights = learnRankingWeights([...alwaysLearnFrom, ...learnFrom.map(listOnce)]);
    return {
      name: 'Verbatim',
      rankSentences: (question, withhold = '') => {
        const squad = squadWithout(withhold);
        const [part] = readQuestion(question, squad);
        return part === undefined ? NOTHING : rank(squad, part);
      },
    };

    function rank(squad: SquadStory, part: QuestionPart): Ranking {
      const query = buildQuery(part.terms, part.wanted, squad.index);
      const candidates = rankSentences(query, squad.index, squad.story.versions, weights);
      const [best] = candidates;
      if (best === undefined) return NOTHING;
      return {
        sentences: candidates.slice(0, 3).map(({ unit }) => squad.place(unit)),
        answerable: decisionConfidence(readDecisionInputs(query, best, candidates)),
      };
    }
  };

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

const NOTHING: Ranking = { sentences: [], answerable: 0 };
