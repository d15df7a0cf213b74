import type { Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { buildQuery, type Query } from '../search/query.ts';
import { type Candidate, rankSentences } from '../search/rank.ts';
import type { Unit } from '../search/units.ts';
import { findConflicts } from '../versions/alignment.ts';
import type { Present } from '../versions/links.ts';
import type { Quotation } from './answer.ts';
import { findDifferences, shareContent } from './conflict.ts';
import { listTried } from './decision.ts';
import { findHighlight, findHighlightWithList } from './highlight.ts';
import { judgeCandidate, type Verdict } from './judge.ts';
import { composeLater, type PartAnswer, refusePart } from './part-answer.ts';
import type { QuestionPart } from './question.ts';
import { quoteSentence, quoteSentences } from './quote.ts';

/** Answers what the story says, from the given versions, with the latest of them that says it. */
export function answerStatement(loaded: LoadedStory, part: QuestionPart, versions: readonly Version[]): PartAnswer {
  const query = buildQuery(part.terms, part.wanted, loaded.index);
  const candidates = rankSentences(query, loaded.index, versions);
  const judge = (candidate: Candidate): Verdict => judgeCandidate(part, query, candidate, candidates);
  const chosen = chooseCandidate(candidates, judge);
  if (chosen === undefined) return refuseWith(loaded, candidates, judge, versions);
  const { verdict } = chosen;
  return composeLater(
    { outcome: verdict.kind === 'denies' ? 'premise-denied' : 'answered', confidence: verdict.confidence },
    () => {
      const best = preferLatest(loaded, candidates, chosen.candidate, judge, versions.at(-1));
      const others = otherStatements(loaded, candidates, best);
      const quoted = [best, ...others].map((candidate) => quoteCandidate(loaded, query, candidate));
      // A question about one version asks nothing of the others.
      const compared = versions.length > 1 ? [best.unit, ...best.listed] : [];
      const latest = versions.length > 1 ? versions.at(-1) : undefined;
      return {
        quotations: latest === undefined ? quoted : quoted.map((quotation) => withContrasts(quotation, latest.id)),
        differences: compared.flatMap((unit) => findDifferences(loaded, unit, query, findHighlight(query, unit))),
        related: [],
      };
    },
  );
}

/** The sentences that come nearest to what a topic says, best first; none that has little in common with it. */
export function findTopic(loaded: LoadedStory, query: Query, versions: readonly Version[]): readonly Candidate[] {
  const candidates = rankSentences(query, loaded.index, versions);
  const best = Math.max(0, ...candidates.map(({ features }) => features.windowCoverage));
  const floor = Math.max(TOPIC_COVERAGE, best * TOPIC_SHARE);
  return candidates.filter(({ features }) => features.windowCoverage >= floor);
}

const TOPIC_SHARE = 0.7;
const TOPIC_COVERAGE = 0.4;

const TELLS_OF_IT = 0.8;

type Judge = (candidate: Candidate) => Verdict;

interface Chosen {
  readonly candidate: Candidate;
  readonly verdict: Exclude<Verdict, { readonly kind: 'refuses' }>;
}

/** The surest of the best statements; one that denies what is asked only where none before it answers. */
function chooseCandidate(candidates: readonly Candidate[], judge: Judge): Chosen | undefined {
  let best: Chosen | undefined;
  for (const candidate of listTried(candidates)) {
    const verdict = judge(candidate);
    if (verdict.kind === 'denies') return best ?? { candidate, verdict };
    if (verdict.kind === 'answers' && verdict.confidence > (best?.verdict.confidence ?? 0))
      best = { candidate, verdict };
    // The story tells of the deed and leaves out who did it: no other sentence will say.
    if (isTold(verdict, candidate)) return best;
  }
  return best;
}

function isTold(verdict: Verdict, { features }: Candidate): boolean {
  return verdict.kind === 'refuses' && verdict.because === 'passive-agent' && features.windowCoverage >= TELLS_OF_IT;
}

/** How much of the chosen one's score a reworked later wording must reach to stand in for it. */
const LATER_SHARE = 0.75;
/** The same of another statement, which may be about something else. */
const ELSEWHERE_SHARE = 0.9;
/** A later wording of the same facts stands in even where an editor's question fits the older one's words better. */
const SAME_FACTS_SHARE = 0.5;

/**
 * Where a later version says the same, it is quoted; where it says something else in that place, or nothing there but
 * something elsewhere, only if that answers the question nearly as well.
 */
function preferLatest(
  loaded: LoadedStory,
  candidates: readonly Candidate[],
  chosen: Candidate,
  judge: Judge,
  latest: Version | undefined,
): Candidate {
  for (const counterpart of laterWordings(loaded, chosen.unit).toReversed()) {
    const { version, sentences } = counterpart;
    const [best] = candidates.filter(({ unit }) => unit.version === version && sentences.includes(unit.sentence));
    if (
      best === undefined ||
      best.score < chosen.score * (findConflicts(counterpart).length > 0 ? LATER_SHARE : SAME_FACTS_SHARE)
    )
      continue;
    if (judge(best).kind !== 'refuses') return best;
  }
  const inLatest = candidates.find(({ unit }) => unit.version === latest);
  if (inLatest === undefined || inLatest.score < chosen.score * ELSEWHERE_SHARE) return chosen;
  const { version, sentence } = chosen.unit;
  const isGone = loaded.links.history(version, sentence)[inLatest.unit.version.order]?.relation === 'absent';
  return isGone && judge(inLatest).kind === 'answers' ? inLatest : chosen;
}

/** What stands in the sentence's place in each later version that has it, the earliest first. */
function laterWordings(loaded: LoadedStory, { version, sentence }: Unit): readonly Present[] {
  return loaded.links
    .elsewhere(version, sentence)
    .filter((other): other is Present => other.relation !== 'absent' && other.version.order > version.order);
}

/** Up to two more statements, none of which is another version's wording of one already there. */
function otherStatements(loaded: LoadedStory, candidates: readonly Candidate[], best: Candidate): readonly Candidate[] {
  const seen = new Set([best.unit, ...best.listed].flatMap((unit) => wordingsOf(loaded, unit)));
  const others: Candidate[] = [];
  for (const candidate of candidates) {
    if (others.length === MOST_OTHERS || candidate.score < best.score * OTHER_SHARE) break;
    if (seen.has(candidate.unit.sentence)) continue;
    for (const sentence of wordingsOf(loaded, candidate.unit)) seen.add(sentence);
    others.push(candidate);
  }
  return others;
}

const MOST_OTHERS = 2;
const OTHER_SHARE = 0.55;

function wordingsOf(loaded: LoadedStory, unit: Unit) {
  return loaded.links
    .history(unit.version, unit.sentence)
    .flatMap((other) => (other.relation === 'absent' ? [] : other.sentences));
}

/** What else should be seen beside a quotation, whether or not a fact of it is known to bear on the question. */
function withContrasts(quotation: Quotation, latest: string): Quotation {
  const { version, text, start, highlight, elsewhere } = quotation;
  const answering = highlight === null ? '' : text.slice(highlight.start - start, highlight.end - start);
  const lacks = new Map<string, boolean>();
  // Thousands of versions may have a few texts between them.
  const lacksAnswer = (other: string): boolean => {
    const known =
      lacks.get(other) ?? !(other.toLowerCase().includes(answering.toLowerCase()) || shareContent(answering, other));
    lacks.set(other, known);
    return known;
  };
  const contrasts = elsewhere.filter((other) => {
    if (other.relation !== 'changed' && other.relation !== 'reworded') return false;
    const isSuperseding = other.version === latest && version !== latest && other.relation === 'changed';
    return isSuperseding || lacksAnswer(other.text);
  });
  return contrasts.length === 0 ? quotation : { ...quotation, contrasts: contrasts.map((other) => other.version) };
}

function quoteCandidate(loaded: LoadedStory, query: Query, candidate: Candidate): Quotation {
  const { version, sentence } = candidate.unit;
  return quoteSentence(loaded, version, sentence, findHighlightWithList(query, candidate));
}

function refuseWith(
  loaded: LoadedStory,
  candidates: readonly Candidate[],
  judge: Judge,
  versions: readonly Version[],
): PartAnswer {
  const [best] = candidates;
  if (best === undefined) return refusePart(NOTHING_SHARED);
  const isNear = best.features.windowCoverage >= RELATED_COVERAGE;
  return composeLater({ outcome: 'not-found', confidence: judge(best).confidence }, () => ({
    quotations: [],
    differences: [],
    related: isNear ? [quoteLatest(loaded, best.unit, versions)] : [],
  }));
}

/** What only comes near is shown as the latest version has it: nobody should take away what no longer stands. */
function quoteLatest(loaded: LoadedStory, unit: Unit, versions: readonly Version[]): Quotation {
  const later = laterWordings(loaded, unit).findLast(({ version }) => versions.includes(version));
  const quotation = later && quoteSentences(loaded, later.version, later.sentences);
  return quotation ?? quoteSentence(loaded, unit.version, unit.sentence);
}

/** No word in common: surely not said. */
const NOTHING_SHARED = 0.95;
/** Less in common than this is not worth showing as related. */
const RELATED_COVERAGE = 0.3;
