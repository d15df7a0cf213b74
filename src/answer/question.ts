import type { Story } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { analyzeText, type Term } from '../search/analysis.ts';
import { readWanted } from '../search/read-wanted.ts';
import type { Wanted } from '../search/wanted.ts';
import { cleanQuestion } from './clean.ts';
import { isChatter, stripFraming, stripPoliteness } from './framing.ts';
import { type Intent, readIntent } from './intent.ts';
import { splitParts } from './parts.ts';
import { readScope, type Scope } from './scope.ts';
import { hideDates } from './scope-dates.ts';
import { mendSpelling } from './spelling.ts';
import { forgetStoryName } from './story-name-en.ts';

/** One thing asked, understood: what about, of which versions, and what kind of answer would do. */
export interface QuestionPart {
  /** Its words, cleaned of markup, framing and scope. */
  readonly text: string;
  readonly intent: Intent;
  readonly scope: Scope;
  readonly wanted: Wanted;
  /** It asks whether the story says something: only a sentence that holds nearly all of it does. */
  readonly isClaim: boolean;
  /** Every word in order, stop words marked. */
  readonly terms: readonly Term[];
}

/**
 * Understands a question as typed. A message may ask several things: one part each; none where it says nothing.
 *
 *     typed -> clean -> parts -> scope words -> framing -> intent, wanted kind, terms
 */
export function readQuestion(question: string, { story, index }: LoadedStory): readonly QuestionPart[] {
  const cleaned = mendSpelling(cleanQuestion(question), index);
  if (!/[\p{L}\p{N}]/u.test(cleaned)) return [];
  if (isChatter(cleaned)) return [];
  const parts: QuestionPart[] = [];
  for (const text of splitParts(cleaned)) {
    const part = readPart(text, story);
    const previous = parts.at(-1);
    parts.push(previous === undefined ? part : continuePart(part, previous));
  }
  return parts;
}

/**
 * A later part keeps the version that an earlier one named, and its pronouns mean what that one was about: "which talk is
 * about X and who gives it".
 */
function continuePart(part: QuestionPart, previous: QuestionPart): QuestionPart {
  const scope = part.scope.kind === 'any' ? previous.scope : part.scope;
  const refersBack = part.terms.some(({ word }) => REFERRING.has(word));
  return {
    ...part,
    scope,
    terms: refersBack ? [...part.terms, ...previous.terms.filter(({ stop }) => !stop)] : part.terms,
  };
}

const REFERRING = new Set([
  'it',
  'its',
  'they',
  'them',
  'their',
  'he',
  'him',
  'his',
  'she',
  'her',
  'that',
  'this',
  'there',
  'those',
]);

/** Where the story is named in words of its own, what is asked of its versions is asked of all of it. */
function readPart(part: string, story: Story): QuestionPart {
  const nameless = forgetStoryName(part, story);
  if (nameless === part) return readNamed(part, story);
  const read = readNamed(nameless, story);
  return read.intent.kind === 'statement' ? readNamed(part, story) : read;
}

function readNamed(part: string, story: Story): QuestionPart {
  const framed = stripFraming(part);
  const { scope, rest, named } = readScope(framed, story);
  const unscoped = rest === framed ? framed : stripFraming(rest);
  const intent = readIntent(hideDates(stripPoliteness(part), story), unscoped, named, () => tellsOfVersions(story));
  const text = intent.kind === 'statement' ? unscoped : intent.topic;
  return {
    text,
    intent,
    scope,
    ...readSubject(text, intent.kind === 'compare'),
    isClaim: CLAIM.test(part) && !ASKS_WHERE.test(part),
  };
}

/** Reads what two versions are to be compared in: "the size of the loan". Undefined where nothing is named. */
export function readTopic(topic: string, loaded: LoadedStory): QuestionPart | undefined {
  const [part] = readQuestion(topic, loaded);
  return part && { ...part, ...readSubject(part.text, true) };
}

function readSubject(text: string, isCompared: boolean): Pick<QuestionPart, 'wanted' | 'terms'> {
  const attribute = isCompared ? ATTRIBUTES.find(({ pattern }) => pattern.test(text)) : undefined;
  const wanted = attribute?.wanted ?? (ABOUT.test(text) ? 'thing' : readWanted(text));
  const subject = text.replace(attribute?.pattern ?? ABOUT, attribute === undefined ? '$1 discuss' : '');
  return { wanted, terms: analyzeText(dropAskingWords(subject, wanted)).slice(-MOST_WORDS) };
}

const tellingOfVersions = new WeakMap<Story, boolean>();

/** "Version 18.2", "v20": of software, mostly. */
function tellsOfVersions(story: Story): boolean {
  const known = tellingOfVersions.get(story);
  if (known !== undefined) return known;
  const tells = story.versions.some(({ body }) => /\bversions? v?\d|\bv\d+\.\d|\bversions\b/i.test(body));
  tellingOfVersions.set(story, tells);
  return tells;
}

/** Who writes more before asking tells a story of their own; the question comes last. */
const MOST_WORDS = 120;

const CLAIM =
  /\b(?:does|did|do) (?:it|they|(?:the |this )?(?:\w+ )?(?:story|article|text|version|piece|report|post))(?: still)? (?:say|state|mention|claim|report)\b(?! (?:about|anything|something|who|what|when|where|why|how)\b)/i;

/** "Where does it say the policy lives" asks for the place. */
const ASKS_WHERE = /\b(?:who|what|when|where|why|how) (?:does|did|do) (?:it|they|the)\b/i;

/**
 * What changed in "the size of the loan" is a figure beside the loan, which need not be called its size, and in "the year the
 * ship was built" a time.
 */
const ATTRIBUTES: readonly { readonly pattern: RegExp; readonly wanted: Wanted }[] = [
  {
    pattern:
      /^(?:in |about )?(?:the |its )?(?:exact |total )?(?:size|number|amount|sum|total|figure|count)s? (?:of|for) /i,
    wanted: 'number',
  },
  {
    pattern:
      /^(?:in |about )?(?:the |its )?(?:exact )?(?:year|date|day|time|hour)s? (?:of|for|on which|when|that|in which|(?=the |it |he |she |they ))/i,
    wanted: 'time',
  },
];

/** "What was the meeting about" asks for what was discussed. */
const ABOUT = /^(what\b.*) (?:about|on the agenda|for discussion)\s*\?*$/i;

/** Words that say what kind of answer is wanted and nothing of its subject: "what does X stand for" is about X. */
function dropAskingWords(text: string, wanted: Wanted): string {
  const pattern = ASKING_WORDS[wanted];
  return pattern === undefined ? text : text.replace(pattern, ' ');
}

const ASKING_WORDS: Readonly<Partial<Record<Wanted, RegExp>>> = {
  definition:
    /\b(?:stands? for|short for|(?:the )?(?:full |long )?(?:form|meaning|definition|abbreviation|acronym)(?: of)?|mean(?:s|ing)?|spell(?:ed|s)? out|thing)\b/giu,
  name: /\b(?:(?:first|last|full) )?names?\b(?: of)?|\b(?:called|named)\b/giu,
  length: /\bhow long\b/giu,
  frequency: /\bhow (?:often|frequently|regularly|many times)\b/giu,
  number: /\bhow (?:many|much|few|old|big|large|tall|far|fast|high|wide|deep|heavy|long)\b/giu,
  duration: /\bhow (?:long|many|much)(?: longer| more)?(?: time)?\b/giu,
  money: /\bhow much\b/giu,
  address: /\b(?:link|url|website|web site|web page|e-?mail(?: address)?|phone(?: number)?|telephone|hotline)\b/giu,
  clock: /\b(?:what|at what) (?:time|hour)\b/giu,
  time: /\b(?:what|which) (?:day|date|time|year|month|week|part|half)(?: of (?:the |a )?(?:year|month|week|season|day))?\b/giu,
};
