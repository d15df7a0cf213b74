import type { Story, Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { analyzeText } from '../search/analysis.ts';
import type { Inquiry, Previous } from './answer.ts';
import { cleanQuestion } from './clean.ts';
import { stripFraming } from './framing.ts';
import { readScope } from './scope.ts';

/** What a follow-up asks, read in the light of the answer it follows. */
export type FollowUp =
  /** Who says what was quoted. */
  | { readonly kind: 'who-said' }
  /** The same of another version, which is the inquiry's. */
  | { readonly kind: 'elsewhere'; readonly inquiry: Inquiry }
  /** The previous question's subject, asked about in other words. */
  | { readonly kind: 'subject'; readonly inquiry: Inquiry }
  /** A question of its own, which may point back. */
  | { readonly kind: 'own'; readonly inquiry: Inquiry };

/**
 * Reads a follow-up: "what about the other version?" asks the previous question again; "and when?" and "why did he do
 * it?" lack a subject and get the previous question's; "who said that?" points at the quotation. What stands for itself
 * is left as it is. By rules, English only.
 */
export function readFollowUp({ story }: LoadedStory, inquiry: Inquiry, previous: Previous): FollowUp {
  const { previous: _, ...own } = inquiry;
  const question = stripFraming(cleanQuestion(inquiry.question));
  if (WHO_SAID.test(question)) return { kind: 'who-said' };
  const other = OTHER_VERSION.test(question) ? chooseOther(story, previous.version) : undefined;
  const scope = readScope(question.replace(OTHER_VERSION, ' '), story);
  const version = inquiry.version ?? other?.id ?? (scope.named.length === 1 ? scope.named[0]?.id : undefined);
  const scoped: Inquiry = version === undefined ? own : { ...own, version };
  const topic = topicOf(story, previous);
  const content = contentOf(scope.rest);
  const opener = OPENER.exec(scope.rest)?.[0];
  if (content.length === 0) {
    const isAgain = opener === undefined || /^(?:what|how) about\b/i.test(scope.rest);
    if (isAgain && version !== undefined)
      return { kind: 'elsewhere', inquiry: { ...scoped, question: previous.question } };
    return { kind: 'subject', inquiry: { ...scoped, question: isAgain ? previous.question : `${opener} ${topic}?` } };
  }
  if (!POINTING.test(scope.rest) || content.length > MOST_OWN_WORDS) return { kind: 'own', inquiry: own };
  return { kind: 'own', inquiry: { ...own, question: `${inquiry.question.replace(/[\s?!.]+$/, '')} (${topic})?` } };
}

const WHO_SAID =
  /^(?:and |but |so )?who(?: exactly| actually| else)? (?:said|says|claims?|claimed) (?:that|it|this|so)\b[\s?!.]*$/i;
const OTHER_VERSION = /\b(?:in |from )?(?:the )?other (?:version|text|edition|story|article|one)s?\b/i;
const OPENER =
  /^(?:and |but |so |since |until )*(?:when|where|why|who(?:m|se)?|what(?: time| day)?|which(?: \w+)?|how(?: (?:many|much|long|often|old|far))?)\b/i;
/** Words that stand for something said before. */
const POINTING = /\b(?:that|this|it|its|he|him|his|she|her|they|them|their|there|then|those|these)\b/i;
/** A question with more words of its own has its own subject. */
const MOST_OWN_WORDS = 3;
/** Words that carry nothing of a subject in a follow-up. */
const FILLERS = new Set(
  'about exactly happen happened say says said mean version text story article other one'.split(' '),
);

function contentOf(text: string) {
  return analyzeText(text.replace(OPENER, ' ')).filter(({ stop, word }) => !stop && !FILLERS.has(word));
}

/** What the previous question was about: its words without those that ask, else the quoted words. */
function topicOf(story: Story, { question, version, start, end }: Previous): string {
  const asked = stripFraming(question)
    .replace(OPENER, ' ')
    .replace(/[\s?!.]+$/, '')
    .trim();
  if (contentOf(asked).length > 0) return asked;
  const body = story.versions.find(({ id }) => id === version)?.body ?? '';
  return body.slice(start, end).replace(/\s+/g, ' ');
}

/** The version before the one that answered, else the one after it. */
function chooseOther({ versions }: Story, id: string): Version | undefined {
  const at = versions.findIndex((version) => version.id === id);
  return versions[at - 1] ?? versions[at + 1];
}
