import type { Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { buildQuery } from '../search/query.ts';
import type { Previous, Quotation } from './answer.ts';
import { asksDenied, deniesAsked } from './denial.ts';
import type { PartAnswer } from './part-answer.ts';
import { refusePart } from './part-answer.ts';
import type { QuestionPart } from './question.ts';
import { quoteSentence, quoteSentences } from './quote.ts';
import { findQuoted } from './quoted.ts';
import { answerStatement, findTopic } from './statements.ts';

/**
 * Which of the versions held says it first: every version is asked by itself, oldest first, and the first one that
 * answers as well as the best does is quoted. Versions that are not held may have said it before.
 */
export function answerFirstSaid(loaded: LoadedStory, part: QuestionPart): PartAnswer {
  const query = buildQuery(part.terms, part.wanted, loaded.index);
  const candidates = findTopic(loaded, query, loaded.story.versions);
  const [best] = candidates;
  if (best === undefined)
    return { ...answerStatement(loaded, part, loaded.story.versions), outcome: 'not-found', quotations: [] };
  const saying = candidates.filter(
    (candidate) => candidate.features.windowCoverage >= best.features.windowCoverage * AS_WELL,
  );
  // "Oil is leaking" does not say that no oil is, nor the other way round.
  const isDenied = asksDenied(query);
  const agreeing = saying.filter(({ unit }) => deniesAsked(query, unit) === isDenied);
  const sayingIt = agreeing.length > 0 ? agreeing : saying;
  const first = loaded.story.versions.find((version) =>
    sayingIt.some(({ unit }) => unit.version === version),
  ) as Version;
  const own = sayingIt.filter(({ unit }) => unit.version === first);
  const [chosen] = own;
  if (chosen === undefined) return refusePart(0.8);
  const confidence = Math.min(0.95, chosen.features.windowCoverage);
  return composeFirst(quoteSentence(loaded, first, chosen.unit.sentence), confidence);
}

/** The same of the statement just quoted. */
export function answerFirstSaying(loaded: LoadedStory, previous: Previous): PartAnswer {
  const quoted = findQuoted(loaded.story, previous);
  if (quoted === undefined) return refusePart(SURE);
  const first = loaded.links.firstVersionSaying(quoted.version, quoted.sentences[0]);
  const quotation = quoteSentences(loaded, first.version, first.sentences);
  return quotation === undefined ? refusePart(SURE) : composeFirst(quotation, SURE);
}

/** Where the words were quoted before, only the corresponding of versions can be wrong. */
const SURE = 0.9;

function composeFirst(quotation: Quotation, confidence: number): PartAnswer {
  return {
    outcome: 'first-said',
    quotations: [quotation],
    versionsDiffer: false,
    differences: [],
    notices: [],
    related: [],
    confidence,
  };
}

/** An older wording may share a little less with the question than the newer one it became. */
const AS_WELL = 0.85;
