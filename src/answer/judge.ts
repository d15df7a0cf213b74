import type { Query, QueryUnit } from '../search/query.ts';
import type { Candidate } from '../search/rank.ts';
import type { Unit } from '../search/story-index.ts';
import { decisionConfidence, readDecisionInputs } from './decision.ts';
import type { QuestionPart } from './question.ts';
import {
  countsWhatIsAsked,
  deniesSaying,
  givesReasonFor,
  holdsDeed,
  holdsSubject,
  namesWhatIsAsked,
  saysOpposite,
  speaksAboutTopic,
} from './required.ts';

/** Whether a candidate answers, and how surely. */
export type Verdict =
  | { readonly kind: 'answers'; readonly confidence: number }
  /** The question takes for granted what the candidate denies. */
  | { readonly kind: 'denies'; readonly confidence: number }
  | { readonly kind: 'refuses'; readonly confidence: number; readonly because: Refusal };

export type Refusal =
  | 'unknown-name' // somebody or something the story does not name
  | 'personal' // about the asker
  | 'no-such-answer' // not the kind of thing that was asked for
  | 'other-speaker' // words of somebody else
  | 'passive-agent' // "who told X" where X "was told"
  | 'other-subject' // of the kind asked for, but of something else
  | 'little-in-common';

/**
 * Decides by structure before score: each check names what a right answer must have and the candidate lacks. What is left
 * is weighed by how much of the question the candidate and its surroundings hold.
 */
export function judgeCandidate(
  part: QuestionPart,
  query: Query,
  candidate: Candidate,
  ranked: readonly Candidate[],
): Verdict {
  const { features, unit } = candidate;
  if (features.windowCoverage >= PREMISE_COVERAGE && deniesPremise(part, query, unit))
    return { kind: 'denies', confidence: 0.7 };
  const refusal = findRefusal(part, query, candidate);
  if (refusal !== undefined) return { kind: 'refuses', confidence: 0.85, because: refusal };
  if (query.wanted !== 'yesno' && saysOpposite(query, unit)) return { kind: 'denies', confidence: 0.6 };
  const confidence = decisionConfidence(readDecisionInputs(query, candidate, ranked));
  return confidence >= ANSWER_FROM
    ? { kind: 'answers', confidence }
    : { kind: 'refuses', confidence: 1 - confidence, because: 'little-in-common' };
}

/** A denial counts when the sentence holds this share of the question. */
const PREMISE_COVERAGE = 0.6;
/** Odds from which a candidate is given as the answer. */
const ANSWER_FROM = 0.5;
/** From this likeness on, a question of the story's editor speaks for itself. */
const SURELY_KNOWN = 0.92;

/** What a right answer must have and the candidate lacks, if anything. */
export function findRefusal(part: QuestionPart, query: Query, candidate: Candidate): Refusal | undefined {
  const { features, unit, around } = candidate;
  if (isPersonal(part, query, candidate)) return 'personal';
  if (query.units.some((asked) => isMissingName(asked))) return 'unknown-name';
  if (features.editorMatch >= SURELY_KNOWN) return undefined;
  if (NEEDS_ITS_KIND.has(query.wanted) && features.hasWanted < 0.35) return 'no-such-answer';
  if (query.wanted === 'speech' && (features.speakerMatches === 0 || deniesSaying(query, unit))) return 'other-speaker';
  if (features.passiveAgent === 1) return 'passive-agent';
  if (query.wanted === 'number' || query.wanted === 'duration' || query.wanted === 'money') {
    if (!countsWhatIsAsked(part, query, unit)) return 'other-subject';
  }
  if (query.wanted === 'name' && !namesWhatIsAsked(query, unit)) return 'no-such-answer';
  if ((query.wanted === 'identity' || query.wanted === 'definition') && !holdsSubject(part, query, unit))
    return 'other-subject';
  if (query.wanted === 'reason' && !givesReasonFor(query, unit)) return 'other-subject';
  if (query.wanted === 'person' && !holdsDeed(query, unit, around)) return 'other-subject';
  if (query.wanted === 'speech' && !speaksAboutTopic(part, query, unit, around)) return 'other-subject';
  return undefined;
}

const NEEDS_ITS_KIND: ReadonlySet<string> = new Set([
  'person',
  'name',
  'place',
  'time',
  'clock',
  'duration',
  'number',
  'address',
  'money',
]);

function isMissingName(asked: QueryUnit): boolean {
  return asked.nameLike && !asked.known;
}

/** "My lease", "how do I renew": about the asker or the bot, unless the story speaks of all that it names. */
function isPersonal(part: QuestionPart, query: Query, { features }: Candidate): boolean {
  const text = part.text.replace(/["“][^"”]*["”]/g, ' ');
  if (ADDRESSED.test(text)) return true;
  const isForeign = query.units.some(({ known, weight }) => !known && weight > 0.5);
  if (POSSESSIVE.test(text)) return isForeign || features.windowCoverage < PERSONAL_COVERAGE;
  return FIRST_PERSON.test(text) && (isForeign || features.windowCoverage < FIRST_PERSON_COVERAGE);
}

const ADDRESSED = /\b(?:are|do|can|could|would|will|did|have) you\b|\byou(?:'re| are)\b|\byour\b/iu;
const POSSESSIVE = /\b(?:my|mine|our|ours)\s+\p{L}+/iu;
const FIRST_PERSON = /\b(?:i|we|me|us)\b/i;
const PERSONAL_COVERAGE = 0.6;
const FIRST_PERSON_COVERAGE = 0.45;

const NEGATIONS = /^(?:not|never|no|neither|nor|cannot|.*n't|without|denied|denies|deny|refused|declined)$/;

/**
 * The question presumes that something happened ("why did X organize …") and the sentence, which holds the words of it,
 * says that it did not: a negation within three words before the matched verb.
 */
function deniesPremise(part: QuestionPart, query: Query, unit: Unit): boolean {
  if (!PRESUMING.test(part.text) || part.terms.some((term) => NEGATIONS.test(term.word))) return false;
  const { terms } = unit.statement;
  const verbs = query.units.filter((asked) => asked.weight > 0.25);
  return verbs.some((asked) =>
    terms.some((term, i) => {
      if (
        !asked.alternatives.some(
          (other) => other.weight > 0.6 && other.stems.length === 1 && other.stems[0] === term.stem,
        )
      )
        return false;
      return terms.slice(Math.max(0, i - 3), i).some((other) => NEGATIONS.test(other.word)) && !term.capital;
    }),
  );
}

const PRESUMING = /^(?:why|how come|when|where|how)\b(?!.*\b(?:whether|if)\b)/i;
