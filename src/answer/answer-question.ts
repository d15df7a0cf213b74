import type { Version } from '../corpus/story.ts';
import type { Library, LoadedStory } from '../library.ts';
import { answerAboutVersion } from './about-version.ts';
import type { Answer, Inquiry, Notice } from './answer.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { chooseAnswer } from './choose-answer.ts';
import { cleanQuestion } from './clean.ts';
import { answerCompare, compareOrAnswer } from './compare.ts';
import { answerFirstSaid } from './first-said.ts';
import type { Intent } from './intent.ts';
import { SURELY_RIGHT } from './judge.ts';
import { type PartAnswer, refusePart, SURELY_NOT } from './part-answer.ts';
import { MOST_PARTS } from './parts.ts';
import { type QuestionPart, readQuestion } from './question.ts';
import { type Scope, scopeAsOf } from './scope.ts';
import { mendSpelling } from './spelling.ts';
import { answerStatement } from './statements.ts';
import { namesStory } from './story-name-en.ts';

/**
 * Answers a question with the words of a story, or says that none says it. A story named in the inquiry binds; without one
 * the question finds its story. Scope in the inquiry binds like scope words in the question. Never throws for what a
 * person typed.
 */
export function answerQuestion(library: Library, inquiry: Inquiry): Answer {
  const { question, story } = inquiry;
  const answer = story === undefined ? answerUnnamed(library, inquiry) : answerNamed(library, inquiry, story);
  return { question, ...(answer ?? refusePart(SURELY_NOT)) };
}

function answerNamed({ stories }: Library, inquiry: Inquiry, id: string): PartAnswer {
  const loaded = stories.find(({ story }) => story.id === id);
  return loaded === undefined
    ? refusePart(SURELY_NOT, [], [{ code: 'story-not-held', story: id }])
    : answerFromStory(loaded, inquiry);
}

/** A question on what was just quoted stays with that story as long as it has an answer. */
function answerUnnamed(library: Library, inquiry: Inquiry): PartAnswer | undefined {
  const { stories } = library;
  const [first] = stories;
  if (first !== undefined && stories.length === 1) return answerFromStory(first, inquiry);
  const continued = inquiry.previous && answerNamed(library, inquiry, inquiry.previous.story);
  if (continued !== undefined && continued.outcome !== 'not-found') return continued;
  const isMeant = ({ story }: LoadedStory) =>
    inquiry.previous !== undefined || inquiry.preferredStories?.includes(story.id) === true;
  const ask = (loaded: LoadedStory) => answerFromStory(loaded, inquiry, isMeant(loaded));
  return chooseAnswer(library, inquiry, ask) ?? continued ?? (first && askWhichStory(first, inquiry));
}

/** @param isMeant whether the story is known to be meant; if not, the question must name it where it asks of versions alone. */
function answerFromStory(loaded: LoadedStory, inquiry: Inquiry, isMeant = true): PartAnswer {
  const { previous } = inquiry;
  return previous?.story === loaded.story.id
    ? answerFollowUp(loaded, inquiry, previous, (asked) => answerInquiry(loaded, asked))
    : answerInquiry(loaded, inquiry, isMeant);
}

function answerInquiry(loaded: LoadedStory, inquiry: Inquiry, isMeant = true): PartAnswer {
  const parts = readQuestion(inquiry.question, loaded);
  if (!isMeant && namesNoStory(parts, loaded, inquiry)) return NAMES_NO_STORY;
  const answers = parts.map((part, i) => ({
    part,
    // What is asked beyond is named as unanswered.
    answer: i < MOST_PARTS ? answerPart(loaded, inquiry, part) : refusePart(SURELY_NOT),
  }));
  return joinParts(answers);
}

/** "What changed?" is asked of no story in particular: undefined where something else is asked. */
function askWhichStory(any: LoadedStory, inquiry: Inquiry): PartAnswer | undefined {
  return namesNoStory(readQuestion(inquiry.question, any), any, inquiry) ? NAMES_NO_STORY : undefined;
}

/** All that is asked is of versions, and whichever story was found is found by chance. */
function namesNoStory(parts: readonly QuestionPart[], { story, index }: LoadedStory, { question }: Inquiry): boolean {
  const isNameless = ({ intent, terms }: QuestionPart) =>
    intent.kind !== 'statement' && intent.kind !== 'instruction' && terms.every(({ stop }) => stop);
  if (parts.length === 0 || !parts.every(isNameless)) return false;
  return !namesStory(mendSpelling(cleanQuestion(question), index), story);
}

const NAMES_NO_STORY = refusePart(SURELY_NOT, [], [{ code: 'story-not-named' }]);

interface AnsweredPart {
  readonly part: QuestionPart;
  readonly answer: PartAnswer;
}

/** What was answered comes first, by the order of asking; what was not is named. */
function joinParts(answers: readonly AnsweredPart[]): PartAnswer {
  const [only, ...more] = answers;
  if (only !== undefined && more.length === 0) return only.answer;
  const answered = answers.filter(({ answer }) => answer.outcome !== 'not-found');
  const [first] = answered;
  if (first === undefined) return answers[0]?.answer ?? refusePart(SURELY_NOT);
  const refused = answers.filter(({ answer }) => answer.outcome === 'not-found');
  return {
    ...first.answer,
    quotations: answered.flatMap(({ answer }, part) =>
      answered.length === 1 ? answer.quotations : answer.quotations.map((quotation) => ({ ...quotation, part })),
    ),
    versionsDiffer: answered.some(({ answer }) => answer.versionsDiffer),
    differences: answered.flatMap(({ answer }) => answer.differences),
    notices: [
      ...answered.flatMap(({ answer }) => answer.notices),
      ...refused.map(({ part }): Notice => ({ code: 'part-unanswered', part: part.text })),
    ],
  };
}

function answerPart(loaded: LoadedStory, inquiry: Inquiry, part: QuestionPart): PartAnswer {
  const { intent } = part;
  const scope = scopeOf(loaded, inquiry, part);
  switch (intent.kind) {
    case 'instruction':
      return refusePart(SURELY_NOT);
    case 'about-version':
      return answerAboutVersion(loaded, versionsMeant(loaded, intent, scope));
    case 'compare':
      return answerCompare(loaded, part, intent.focus, intent.between);
    case 'first-said':
      return answerFirstSaid(loaded, part);
    case 'statement':
      return compareOrAnswer(loaded, { ...part, scope }, () => answerScoped(loaded, part, scope));
  }
}

function versionsMeant(
  { story }: LoadedStory,
  { versions, at }: Extract<Intent, { readonly kind: 'about-version' }>,
  scope: Scope,
): readonly Version[] {
  if (scope.kind === 'version') return [scope.version];
  const end = versions.length === 0 && at !== undefined ? story.versions.at(at) : undefined;
  return end === undefined ? versions : [end];
}

/** A scoped question is never answered from another version; what another version says is at most related. */
function answerScoped(loaded: LoadedStory, part: QuestionPart, scope: Scope): PartAnswer {
  const { versions } = loaded.story;
  switch (scope.kind) {
    case 'any':
      return answerStatement(loaded, part, versions);
    case 'not-held':
      return refusePart(SURELY_NOT, [], [{ code: 'version-not-held', version: scope.version, story: loaded.story.id }]);
    case 'before-first':
      return refusePart(SURELY_NOT, [], [{ code: 'as-of-before-first', asOf: scope.asOf }]);
    case 'version':
      return answerFrom(
        loaded,
        part,
        scope.version,
        scope.asOf === undefined ? [] : asOfNotices(scope.asOf, scope.version, versions),
      );
  }
}

function answerFrom(loaded: LoadedStory, part: QuestionPart, version: Version, notices: readonly Notice[]): PartAnswer {
  const answer = answerStatement(loaded, part, [version]);
  const others = loaded.story.versions.filter((other) => other !== version);
  const elsewhere = others.length === 0 ? undefined : answerStatement(loaded, part, others);
  const isElsewhere = elsewhere !== undefined && elsewhere.outcome !== 'not-found';
  if (answer.outcome !== 'not-found' && !(isElsewhere && saysItInstead(elsewhere, answer, version)))
    return { ...answer, notices };
  return {
    ...refusePart(answer.outcome === 'not-found' ? answer.confidence : (elsewhere?.confidence ?? answer.confidence)),
    related: isElsewhere ? elsewhere.quotations.slice(0, 1) : answer.related,
    notices: [{ code: 'not-in-version', version: version.id, story: loaded.story.id }, ...notices],
  };
}

/**
 * How much surer, in log-odds, what only another version says must be than what this one has: e to the 1.3, 3.7 to 1. That
 * is much, for the decision is seldom surer than 0.9.
 */
const MUCH_SURER = 1.3;

/**
 * Only another version says what was asked: it answers far more surely, or as surely as where the story's editor foresaw
 * the very question and this version's does not, and its statement is not in this version at all.
 */
function saysItInstead(elsewhere: PartAnswer, answer: PartAnswer, version: Version): boolean {
  const relation = elsewhere.quotations[0]?.elsewhere.find((other) => other.version === version.id)?.relation;
  if (relation !== 'absent') return false;
  if (elsewhere.confidence >= SURELY_RIGHT) return answer.confidence < SURELY_RIGHT;
  return logOdds(elsewhere.confidence) - logOdds(answer.confidence) >= MUCH_SURER;
}

function logOdds(confidence: number): number {
  const sure = Math.min(0.999, Math.max(0.001, confidence));
  return Math.log(sure / (1 - sure));
}

/** A question as of a date is answered from one version and passes over those without a date: the reader is told. */
function asOfNotices(asOf: string, version: Version, versions: readonly Version[]): readonly Notice[] {
  const undated = versions.filter(({ published }) => published === undefined);
  return [
    { code: 'as-of-version', asOf, version: version.id },
    ...undated.map((other): Notice => ({ code: 'undated-version', version: other.id })),
  ];
}

function scopeOf({ story }: LoadedStory, inquiry: Inquiry, part: QuestionPart): Scope {
  if (inquiry.version !== undefined) {
    const version = story.versions.find(({ id }) => id === inquiry.version);
    return version === undefined ? { kind: 'not-held', version: inquiry.version } : { kind: 'version', version };
  }
  return inquiry.asOf === undefined ? part.scope : scopeAsOf(story, inquiry.asOf);
}
