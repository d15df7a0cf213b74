import type { Version } from '../corpus/story.ts';
import { readEditTalk, readFirstSaid, readLackingTopic, talksOfEditing } from './edit-talk-en.ts';
import { topicOf } from './phrase-template.ts';
import { reduceTexts } from './text-mentions-en.ts';
import { VERSION_PHRASES, VERSION_WORDS } from './version-phrases-en.ts';

/** What a question is about: what the story says, or how its versions stand to each other. */
export type Intent =
  /** What the story says. */
  | { readonly kind: 'statement' }
  /** What changed, or whether something did. An empty topic means all of it. */
  | {
      readonly kind: 'compare';
      readonly focus: CompareFocus;
      readonly topic: string;
      readonly between: readonly Version[];
    }
  /** Which version says it first. */
  | { readonly kind: 'first-said'; readonly topic: string }
  /** When a version was published, or which versions there are; `at` where none is named but the first or the last is meant. */
  | {
      readonly kind: 'about-version';
      readonly topic: string;
      readonly versions: readonly Version[];
      readonly at?: 0 | -1;
    }
  /** No question but an order, or a question about the asker: nothing a story answers. */
  | { readonly kind: 'instruction'; readonly topic: string };

export type CompareFocus = 'all' | 'added' | 'removed' | 'kept';

/**
 * Tells the intent of one question part. `framed` still has its scope words, `rest` has not; `named` are the versions
 * those words name, `tellsOfVersions` tells whether the story itself speaks of versions of something. The phrasings are a table
 * so that each can be tested; none knows any story.
 */
export function readIntent(
  framed: string,
  rest: string,
  named: readonly Version[],
  tellsOfVersions: () => boolean = () => false,
): Intent {
  if (INSTRUCTIONS.some((pattern) => pattern.test(framed))) return { kind: 'instruction', topic: rest };
  if (framed.length > LONGEST_PHRASE) return { kind: 'statement' };
  const reduced = reduceTexts(framed, named);
  const talk =
    readOneSided(reduced, named) ??
    readPhrase(reduced, named) ??
    readTalk(framed, reduced, rest, named, tellsOfVersions);
  return talk ?? { kind: 'statement' };
}

/** "Before they edited it, who …" names a version and asks about the news. */
function readTalk(
  framed: string,
  reduced: string,
  rest: string,
  named: readonly Version[],
  tellsOfVersions: () => boolean,
): Intent | undefined {
  const said = readFirstSaid(framed, tellsOfVersions);
  if (said !== undefined) return { kind: 'first-said', topic: said };
  if (named.length === 1 && !talksOfEditing(rest)) return undefined;
  const talk = readEditTalk(reduced, named.length);
  return talk && { kind: 'compare', ...talk, between: named };
}

function readPhrase(reduced: string, named: readonly Version[]): Intent | undefined {
  if (!VERSION_WORDS.test(reduced)) return undefined;
  // "Is this the latest version" asks about a text, "is this a critical update" about the news.
  if (named.length === 0 && /^ (?:is|are) <\w+>$/.test(reduced)) return undefined;
  for (const { phrase, kind } of VERSION_PHRASES) {
    const match = phrase.match(reduced);
    if (match === null) continue;
    const topic = tidyTopic(topicOf(match));
    if (kind === 'first-said') return { kind, topic };
    if (kind === 'about-version') return { kind, topic, versions: named, ...readEnd(reduced) };
    return { kind: 'compare', focus: kind, topic, between: named };
  }
  return undefined;
}

/** "When was it last updated", "when was this first published". */
function readEnd(reduced: string): { readonly at?: 0 | -1 } {
  if (/ (?:last|latest|newest|newer|most recent|current)(?= |$)|<new>/i.test(reduced)) return { at: -1 };
  return / (?:first|original|originally|initially|oldest|older|earliest)(?= |$)|<old>/i.test(reduced) ? { at: 0 } : {};
}

/** "What is in version 1 that is not in version 2": what one text has and the other has not. */
function readOneSided(reduced: string, named: readonly Version[]): Intent | undefined {
  const [holding, lacking] = named;
  if (lacking === undefined || holding === undefined || named.length > 2) return undefined;
  const topic = readLackingTopic(reduced);
  const focus = holding.order < lacking.order ? 'removed' : 'added';
  return topic === undefined ? undefined : { kind: 'compare', focus, topic, between: named };
}

/** Nobody asks about versions at greater length, in characters; what is longer tells something. */
const LONGEST_PHRASE = 300;

/**
 * Orders to a machine, wherever they stand. A story is quoted, never acted: "pretend", "translate", "repeat after me",
 * "say that …" have no answer in it.
 */
const INSTRUCTIONS: readonly RegExp[] = [
  /^(?:now |please |just |then |ok(?:ay)? )*(?:ignore|disregard|forget)\b.{0,60}\b(?:and|then|instead)\b.{0,20}\b(?:tell|say|write|post|announce|reply|answer|claim)\b/i,
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.?!]{0,30}\b(?:instructions?|rules?|prompts?|guidelines?|previous|above|everything|training)\b/i,
  /\b(?:repeat after me|system prompt|jailbreak|developer mode|you are now|from now on|act as|role-?play|pretend|imagine that|make up|invent)\b/i,
  /^(?:now |please |just |then )*(?:say|write|type|print|output|post|send|claim|repeat|respond with|reply with|answer with|tell (?:everyone|them|people))\b(?! (?:who|what|when|where|why|how|which|me (?:who|what|when|where|why|how|which)))/i,
  /^(?:now |please |just |then )*(?:translate|summari[sz]e|rewrite|rephrase|paraphrase|shorten|compose|draft|generate|create|draw|calculate|solve|ping|mention|tag|ban|kick|mute|delete|dm|message|email|call|google|search the web)\b/i,
  /^(?:now |please |just |then )*(?:quote|give me|show me|post|send|copy|paste|print)\b[^.?!]{0,20}\b(?:whole|entire|full|complete|all of)\b/i,
  /\b(?:and|then) (?:translate|ping|tag|dm|delete|ban) /i,
];

/** The topic without the words that only say it is about versions. */
function tidyTopic(topic: string): string {
  let text = topic.replace(/<\w+>/g, ' ');
  for (const pattern of TOPIC_NOISE) text = text.replace(pattern, ' ');
  return text.replace(/\s+/g, ' ').replace(/^[\s,:;-]+|[\s,:;-]+$/g, '');
}

const TOPIC_NOISE: readonly RegExp[] = [
  /\b(?:over time|since then|overall|so far|each other|one another|at all|afterwards?|later on)\b/giu,
  /^\s*(?:about|regarding|concerning|on|in|with|of|to|from|as to|when it comes to|between|that|and|the (?:part|bit|section|line) (?:about|where|on))\b/iu,
  /\b(?:between|from|to|and|in|since|after|of|with|got)\s*$/iu,
];
