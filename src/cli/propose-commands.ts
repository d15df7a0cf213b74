import { answerQuestion } from '../answer/answer-question.ts';
import { MAX_DESCRIPTION_LENGTH, MAX_QUESTION_LENGTH } from '../corpus/limits.ts';
import { normalizeText } from '../corpus/normalize.ts';
import type { Story, TopicCommand } from '../corpus/story.ts';
import { commandNameRule } from '../corpus/text-rules.ts';
import { findTextFault } from '../corpus/yaml-fields.ts';
import type { Library } from '../library.ts';
import { buildLibrary } from '../library.ts';
import type { Suggestion } from '../search/suggest.ts';
import { suggestQuestions } from '../search/suggest.ts';

/** A command that was tried, and the words of the text that answered it. */
export interface Proposal extends TopicCommand {
  readonly answer: string;
}

const MOST = 8;
/** What a topic command is good for: dates, places, names, sums, and what somebody said. */
const KINDS = [
  /^(?:when|at what time|until when) /i,
  /^where /i,
  /^who (?:is|was|are) the .+ (?:of|for) /i,
  /^how (?:many|much|long) /i,
  /^why /i,
  /^who (?!is\b|was\b|are\b)/i,
  /^what did \p{Lu}/iu,
];
/** A question that stands by itself points at nothing and asks one thing, of what is there. */
const POINTS = /\b(?:it|he|she|they|you|we|i|this|that|these|those|what we|not|how|said)\b/i;
const LONGEST_QUESTION = 90;
const LEAST_WORDS = 5;

/**
 * Topic commands for a story, from what its text states; each was asked, and its answer is the sentence it was made from.
 * English only. The rules read roughly, so an editor chooses.
 * @param takenNames names of commands that are there already.
 */
export function proposeCommands(story: Story, takenNames: Iterable<string>): readonly Proposal[] {
  if (!/^en\b/i.test(story.language)) return [];
  const library = buildLibrary([story]);
  const names = new Set(takenNames);
  const proposals: Proposal[] = [];
  for (const { question, suggestion } of rank(suggestQuestions(story))) {
    if (proposals.length === MOST) break;
    const name = nameQuestion(question, names);
    if (name === undefined || proposals.some(({ answer }) => answer === suggestion.quote)) continue;
    if (!isAnswered(library, story, question, suggestion)) continue;
    names.add(name);
    proposals.push({ name, ...phrase(question), answer: suggestion.quote });
  }
  return proposals;
}

interface Candidate {
  readonly question: string;
  readonly suggestion: Suggestion;
  readonly kind: number;
}

/** Dates, places and so on take turns, so that a text full of dates is not asked for them alone. */
function rank(suggestions: readonly Suggestion[]): readonly Candidate[] {
  const turns = new Map<number, number>();
  return suggestions
    .flatMap((suggestion) => suggestion.ask.map((question) => ({ question, suggestion, kind: kindOf(question) })))
    .filter(({ question, kind }) => kind !== -1 && isGood(question))
    .map((candidate) => {
      const turn = turns.get(candidate.kind) ?? 0;
      turns.set(candidate.kind, turn + 1);
      return { ...candidate, turn };
    })
    .sort((a, b) => a.turn - b.turn || a.kind - b.kind);
}

function kindOf(question: string): number {
  return KINDS.findIndex((kind) => kind.test(question));
}

function isGood(question: string): boolean {
  // "How many pupils?" says enough, "when was the bridge?" does not.
  if (!/^how /i.test(question) && question.split(' ').length < LEAST_WORDS) return false;
  const rest = question.replace(/^how (?:many|much|long)\b|^what did\b/i, '');
  return question.length <= LONGEST_QUESTION && /\p{L}{3}.*\p{L}{3}/u.test(rest) && !POINTS.test(rest);
}

function isAnswered(library: Library, story: Story, question: string, { quote }: Suggestion): boolean {
  if (question.length > MAX_QUESTION_LENGTH) return false;
  const { outcome, quotations } = answerQuestion(library, { question, story: story.id });
  return outcome === 'answered' && toWords(quotations[0]?.text ?? '') === toWords(quote);
}

function toWords(text: string): string {
  return normalizeText(text).replace(/\s+/g, ' ').trim();
}

/** Words that a command's name can do without. */
const SMALL = new Set(
  'a an the of to for and or in on at by with from did do does is are was were has have had'.split(' '),
);
const LONGEST_NAME = 32;

/** `when-ferry-stops`: as many of the question's words as fit, or undefined when another command is called so. */
function nameQuestion(question: string, taken: ReadonlySet<string>): string | undefined {
  const words =
    normalizeText(question)
      .replace(/'s?\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words.filter((candidate) => !SMALL.has(candidate))) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > LONGEST_NAME) break;
    name = longer;
  }
  const isFit = name.includes('-') && findTextFault(name, commandNameRule) === undefined && !taken.has(name);
  return isFit ? name : undefined;
}

function phrase(question: string): Pick<TopicCommand, 'question' | 'description'> {
  const line = question.charAt(0).toUpperCase() + question.slice(1);
  const isShort = line.length <= MAX_DESCRIPTION_LENGTH;
  return { question: line, description: isShort ? line : `${line.slice(0, MAX_DESCRIPTION_LENGTH - 1)}…` };
}
