import { LETTER } from '../corpus/letters.ts';
import type { Query, QueryUnit } from '../search/query.ts';
import type { Candidate } from '../search/rank.ts';
import type { Unit } from '../search/units.ts';
import { findLack, type Shortcoming, SURELY_KNOWN } from './checks.ts';
import { decisionConfidence, readDecisionInputs } from './decision.ts';
import { asksDenied, deniesAsked } from './denial.ts';
import type { QuestionPart } from './question.ts';
import { saysOpposite } from './required.ts';

/** Whether a candidate answers, and how surely. */
export type Verdict =
  | { readonly kind: 'answers'; readonly confidence: number }
  /** The question takes for granted what the candidate denies. */
  | { readonly kind: 'denies'; readonly confidence: number }
  | { readonly kind: 'refuses'; readonly confidence: number; readonly because: Refusal };

export type Refusal = Bar | Shortcoming | 'little-in-common';

/** What no candidate can make good. */
type Bar =
  | 'unknown-name' // somebody or something the story does not name
  | 'personal' // about the one who is asked
  | 'little-in-common';

/**
 * Some questions no sentence answers; of the others the decision weighs how much the candidate and its surroundings hold, how
 * far it stands before its rivals, and whether it lacks what a right answer of this kind has.
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
  const bar = findBar(part, query, candidate);
  if (bar !== undefined) return { kind: 'refuses', confidence: 0.85, because: bar };
  if (query.wanted !== 'yesno' && features.windowCoverage >= OPPOSITE_COVERAGE && saysOpposite(query, unit))
    return { kind: 'denies', confidence: 0.6 };
  const lack = findLack(part, query, candidate);
  const learned = decisionConfidence(readDecisionInputs(query, candidate, ranked, lack));
  const isForeseen = features.editorMatch >= SURELY_KNOWN && lack === undefined;
  const confidence = isForeseen ? Math.max(learned, SURELY_RIGHT) : learned;
  return confidence >= (isPersonal(part, query, candidate) ? PERSONAL_FROM : ANSWER_FROM)
    ? { kind: 'answers', confidence }
    : { kind: 'refuses', confidence: 1 - confidence, because: lack?.because ?? 'little-in-common' };
}

/** A denial counts when the sentence holds this share of the question. */
const PREMISE_COVERAGE = 0.6;
/** So does the opposite of one word, which itself is missing from what the sentence holds. */
const OPPOSITE_COVERAGE = 0.45;
/**
 * From here on a candidate is given as the answer. A little less would be right as often, and give more wrong answers,
 * which do more harm than a refusal: what other thresholds would give stands in bench/RESULTS.md.
 */
export const ANSWER_FROM = 0.5;
/** The same where the asker speaks of themselves in words that the story hardly has: mostly it is about something else. */
const PERSONAL_FROM = 0.6;
/** Of candidates that hold less of the question than this, 32 of 34 did not answer it. */
const LEAST_COVERAGE = 0.25;
const CLAIM_COVERAGE = 0.65;
/** Of the shipped story's own questions 98.8 of 100 bring their quote. */
export const SURELY_RIGHT = 0.97;

/** Whether the question is one that no sentence answers, or not with so little in common. */
export function findBar(part: QuestionPart, query: Query, { features }: Candidate): Bar | undefined {
  if (features.windowCoverage < LEAST_COVERAGE && features.editorMatch === 0) return 'little-in-common';
  if (ADDRESSED.test(withoutQuotes(part))) return 'personal';
  if (query.units.some((asked) => isMissingName(asked))) return 'unknown-name';
  if (part.isClaim && features.windowCoverage < CLAIM_COVERAGE) return 'little-in-common';
  return ownsWhatIsForeign(part, query) ? 'personal' : undefined;
}

function isMissingName(asked: QueryUnit): boolean {
  return asked.nameLike && !asked.known;
}

/** "My lease", "how do I renew": about the asker, unless the story speaks of all that it names. */
function isPersonal(part: QuestionPart, query: Query, { features }: Candidate): boolean {
  const text = withoutQuotes(part);
  const isForeign = query.units.some(({ known, weight }) => !known && weight > 0.5);
  if (POSSESSIVE.test(text)) return isForeign || features.windowCoverage < PERSONAL_COVERAGE;
  return FIRST_PERSON.test(text) && (isForeign || features.windowCoverage < FIRST_PERSON_COVERAGE);
}

/** "My lease", "our boat tickets": what the asker calls their own and the story does not know is not in it. */
function ownsWhatIsForeign(part: QuestionPart, query: Query): boolean {
  const at = part.terms.findIndex(({ word }) => POSSESSIVES.has(word));
  if (at < 0) return false;
  const end = part.terms.findIndex(({ stop }, i) => i > at && stop);
  const owned = part.terms.slice(at + 1, end < 0 ? at + 1 + MOST_OWNED : Math.min(end, at + 1 + MOST_OWNED));
  return query.units.some(
    ({ word, known, weight }) =>
      !known && weight >= FOREIGN_WEIGHT && owned.some((term) => word.split(' ').includes(term.word)),
  );
}

const POSSESSIVES = new Set(['my', 'our']);
/** Words that a noun and what describes it take; what follows is the rest of the question. */
const MOST_OWNED = 2;
const FOREIGN_WEIGHT = 0.5;

function withoutQuotes({ text }: QuestionPart): string {
  return text.replace(/["“][^"”]*["”]/g, ' ');
}

/** "Are you a bot", "what do you think", "your rules"; but "how do you get there" may be anybody. */
const ADDRESSED =
  /^(?:(?:so|and|but|well|hey) )*(?:are|do|would|will|did|have|(?:can|could)(?= you (?!still\b))) you\b|\b(?:are you|you(?:'re| are))\b|\b(?:do|can|could|would|will|did|have) you (?:think|feel|like|love|want|know|mean|live|work|believe|say|help|do|be)\b|^(?:(?:so|and|but|well|hey) )*(?:who|what|where|when|why|how)(?:['’]s| is| are| was| were| do| does| did)? your\b|\byour (?:name|opinion|views?|favou?rite|rules|instructions|prompts?|system|creators?|developers?|makers?|boss|job|purpose|programming|memory|training|sources?|code|token|password|owner|answers?|last|previous)\b/i;
const POSSESSIVE = new RegExp(String.raw`\b(?:my|mine|our|ours)\s+${LETTER}`, 'i');
const FIRST_PERSON = /\b(?:i|we|me|us|you)\b/i;
const PERSONAL_COVERAGE = 0.6;
const FIRST_PERSON_COVERAGE = 0.45;

/**
 * The question presumes that something happened ("why did X organize …") and the sentence, which holds the words of it,
 * says that it did not.
 */
function deniesPremise(part: QuestionPart, query: Query, unit: Unit): boolean {
  return PRESUMING.test(part.text) && !asksDenied(query) && deniesAsked(query, unit);
}

/** "How old is she" takes no deed for granted. */
const PRESUMING =
  /^(?:since|given(?: that)?|now that|because|as|seeing(?: that)?|considering(?: that)?) [^,]{6,}, |^(?:why|how come|when|where|how(?! (?:old|many|much|few|big|large|tall|far|high|wide|deep|heavy|long|fast)\b))\b(?!.*\b(?:whether|if)\b)/i;
