import type { Version } from '../corpus/story.ts';
import type { Library, LoadedStory } from '../library.ts';
import { buildQuery, type Query } from '../search/query.ts';
import { type Candidate, rankSentences } from '../search/rank.ts';
import type { Answer, Inquiry, Notice, Quotation } from './answer.ts';
import { judgeCandidate } from './judge.ts';
import { type QuestionPart, readQuestion } from './question.ts';
import { type Scope, versionAsOf } from './scope.ts';

/**
 * Answers a question with the words of a story, or says that it does not say. Scope in the inquiry binds like scope words
 * in the question.
 */
export function answerQuestion(library: Library, inquiry: Inquiry): Answer {
  const loaded = library.stories.find(({ story }) => story.id === inquiry.story) ?? library.stories[0];
  if (loaded === undefined) return refuse(inquiry, 0.9);
  const parts = readQuestion(inquiry.question, loaded.story);
  const answers = parts.map((part) => answerPart(loaded, inquiry, part));
  return answers[0] ?? refuse(inquiry, 0.9);
}

function refuse(
  inquiry: Inquiry,
  confidence: number,
  related: readonly Quotation[] = [],
  notices: readonly Notice[] = [],
): Answer {
  return {
    question: inquiry.question,
    outcome: 'not-found',
    quotations: [],
    versionsDiffer: false,
    notices,
    related,
    confidence,
  };
}

function answerPart(loaded: LoadedStory, inquiry: Inquiry, part: QuestionPart): Answer {
  const scope = scopeOf(loaded, inquiry, part);
  const versions = versionsIn(scope, loaded);
  if (part.intent.kind === 'instruction' || versions.length === 0) return refuse(inquiry, 0.9);
  const query = buildQuery(part.terms, part.wanted, loaded.index);
  const candidates = rankSentences(query, loaded.index, versions);
  const best = candidates[0];
  if (best === undefined) return refuse(inquiry, 0.9);
  const chosen = firstThatAnswers(part, query, candidates);
  if (chosen === undefined) return refuse(inquiry, judgeCandidate(part, query, best).confidence, [quote(loaded, best)]);
  const { verdict, candidate: first } = chosen;
  return {
    question: inquiry.question,
    outcome: verdict.kind === 'denies' ? 'premise-denied' : 'answered',
    quotations: [first, ...candidates.filter((other) => other !== first).slice(0, 2)].map((candidate) =>
      quote(loaded, candidate),
    ),
    versionsDiffer: false,
    notices: [],
    related: [],
    confidence: verdict.confidence,
  };
}

/** Best-ranked candidates that are tried, and how far below the best score one may stand. */
const TRIED = 6;
const SCORE_SHARE = 0.6;

function firstThatAnswers(part: QuestionPart, query: Query, candidates: readonly Candidate[]) {
  const floor = (candidates[0]?.score ?? 0) * SCORE_SHARE;
  for (const candidate of candidates.slice(0, TRIED)) {
    if (candidate.score < floor) return undefined;
    const verdict = judgeCandidate(part, query, candidate);
    if (verdict.kind !== 'refuses') return { verdict, candidate };
  }
  return undefined;
}

function scopeOf({ story }: LoadedStory, inquiry: Inquiry, part: QuestionPart): Scope {
  if (inquiry.version !== undefined) {
    const version = story.versions.find(({ id }) => id === inquiry.version);
    return version === undefined ? { kind: 'not-held', version: inquiry.version } : { kind: 'version', version };
  }
  return inquiry.asOf === undefined ? part.scope : versionAsOf(story, inquiry.asOf);
}

function versionsIn(scope: Scope, { story }: LoadedStory): readonly Version[] {
  if (scope.kind === 'any') return story.versions;
  return scope.kind === 'version' ? [scope.version] : [];
}

function quote({ story }: LoadedStory, { unit }: Candidate): Quotation {
  const { start, end } = unit.sentence;
  const text = unit.version.body.slice(start, end);
  return { story: story.id, version: unit.version.id, start, end, text, highlight: null, dates: [], elsewhere: [] };
}
