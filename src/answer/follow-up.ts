import type { Story, Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { analyzeText } from '../search/analysis.ts';
import type { Inquiry, Previous } from './answer.ts';
import { cleanQuestion } from './clean.ts';
import {
  ABOUT,
  AT_STATEMENT,
  BARE,
  BEFORE,
  BY_PLACE,
  HISTORY,
  ITS_VERSION,
  ITS_WORDS,
  MAYBE_HISTORY,
  NOW,
  OF_TEXTS,
  OPENER,
  OTHER_VERSION,
  POINTING,
  STILL,
  WHO_SAID,
} from './follow-up-en.ts';
import { stripFraming } from './framing.ts';
import { readIntent } from './intent.ts';
import { findQuoted } from './quoted.ts';
import { readScope } from './scope.ts';

/** What a follow-up asks, read in the light of the answer it follows. */
export type FollowUp =
  /** Who says what was quoted. */
  | { readonly kind: 'who-said' }
  /** How what was quoted changed from version to version, or between those named; where it may be news, that comes first. */
  | { readonly kind: 'history'; readonly between: readonly Version[]; readonly news?: Inquiry }
  /** Which version was the first to say what was quoted. */
  | { readonly kind: 'first-said' }
  /** When the version that was quoted was published. */
  | { readonly kind: 'version'; readonly version: Version }
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
export function readFollowUp(loaded: LoadedStory, inquiry: Inquiry, previous: Previous): FollowUp {
  const { story } = loaded;
  const { previous: _, ...own } = inquiry;
  const question = clean(inquiry.question);
  if (WHO_SAID.test(question)) return { kind: 'who-said' };
  const aboutVersions = readAboutVersions(own, story, previous);
  if (aboutVersions !== undefined) return aboutVersions;
  const place = readPlace(question, loaded, previous);
  if (place !== undefined && place.version === undefined) return { kind: 'own', inquiry: own };
  const { rest, named } = readScope(place?.rest ?? question, story);
  const version = inquiry.version ?? place?.version?.id ?? (named.length === 1 ? named[0]?.id : undefined);
  const scoped: Inquiry = version === undefined ? own : { ...own, version };
  const before = askedBefore(story, previous);
  const topic = topicOf(before);
  const content = contentOf(rest);
  const opener = OPENER.exec(rest)?.[0];
  if (content.length === 0) {
    const isAgain = opener === undefined || ABOUT.test(rest) || (version !== undefined && ITS_WORDS.test(rest));
    if (isAgain && version !== undefined) return { kind: 'elsewhere', inquiry: { ...scoped, question: before } };
    return { kind: 'subject', inquiry: { ...scoped, question: isAgain ? before : `${opener} ${topic}?` } };
  }
  if (!POINTING.test(rest) || content.length > MOST_OWN_WORDS) return { kind: 'own', inquiry: own };
  return { kind: 'own', inquiry: { ...own, question: `${inquiry.question.replace(/[\s?!.]+$/, '')} (${topic})?` } };
}

/** Whether a question is surely about the answer before it: "and before?", "did that change?", "why?". */
export function asksOn(loaded: LoadedStory, question: string, previous: Previous): boolean {
  const { kind } = readFollowUp(loaded, { question }, previous);
  return kind === 'subject' ? BARE.test(clean(question)) : kind !== 'own';
}

/** A question with more words of its own has its own subject. */
const MOST_OWN_WORDS = 3;
/** Words that carry nothing of a subject in a follow-up. */
const FILLERS = new Set(
  'about exactly happen happened say says said mean version text story article other one'.split(' '),
);

function contentOf(text: string) {
  return analyzeText(text.replace(OPENER, ' ')).filter(({ stop, word }) => !stop && !FILLERS.has(word));
}

/** The previous question, to be asked again; the quoted words where it meant nothing by itself, or asked about versions. */
function askedBefore(story: Story, previous: Previous): string {
  const question = stripFraming(cleanQuestion(previous.question));
  const { rest, named } = readScope(question, story);
  const isOwn = contentOf(rest).length > 0 && readIntent(question, rest, named).kind === 'statement';
  if (isOwn && readAboutVersions(previous, story, previous) === undefined) return previous.question;
  const body = story.versions.find(({ id }) => id === previous.version)?.body ?? '';
  return body.slice(previous.start, previous.end).replace(/\s+/g, ' ');
}

/** What a question is about: its words without those that ask. */
function topicOf(question: string): string {
  return stripFraming(question)
    .replace(OPENER, ' ')
    .replace(/[\s?!.]+$/, '')
    .trim();
}

/** "Did that change?", "which version said that first?": what is asked of versions, about nothing but what was quoted. */
function readAboutVersions(inquiry: Inquiry, story: Story, previous: Previous): FollowUp | undefined {
  const question = clean(inquiry.question);
  if (HISTORY.test(question)) return { kind: 'history', between: [] };
  if (MAYBE_HISTORY.test(question)) return { kind: 'history', between: [], news: inquiry };
  const version = story.versions.find(({ id }) => id === previous.version);
  if (version !== undefined && ITS_VERSION.test(question)) return { kind: 'version', version };
  const { rest, named } = readScope(question, story);
  const intent = readIntent(question, rest, named);
  if (intent.kind === 'statement' || intent.kind === 'instruction') return undefined;
  const topic = intent.kind === 'first-said' ? intent.topic.replace(/\b(?:first|originally)\b/gi, ' ') : intent.topic;
  if (!AT_STATEMENT.test(question) || contentOf(topic).length > 0) return undefined;
  if (intent.kind === 'first-said') return { kind: 'first-said' };
  if (intent.kind === 'compare') {
    const isSure = intent.focus === 'all' || named.length > 0 || OF_TEXTS.test(question);
    return { kind: 'history', between: named, ...(isSure ? {} : { news: inquiry }) };
  }
  const isOwn = version === undefined || intent.at !== undefined || named.length > 0;
  return isOwn ? undefined : { kind: 'version', version };
}

function clean(question: string): string {
  return stripFraming(cleanQuestion(question)).replace(BY_PLACE, '$1 version?');
}

/** The version that "the other version", "and before?" and "and now?" mean, seen from the one quoted, and what else was said. */
function readPlace(question: string, loaded: LoadedStory, previous: Previous) {
  const { versions } = loaded.story;
  const at = versions.findIndex((version) => version.id === previous.version);
  if (OTHER_VERSION.test(question))
    return { version: versions[at - 1] ?? versions[at + 1], rest: question.replace(OTHER_VERSION, ' ') };
  if (BEFORE.test(question)) return { version: versionBefore(loaded, previous) ?? versions[at - 1], rest: '' };
  return NOW.test(question) || STILL.test(question) ? { version: versions.at(-1), rest: '' } : undefined;
}

/** The last version before the one quoted that does not say it in the very same words. */
function versionBefore({ story, links }: LoadedStory, previous: Previous): Version | undefined {
  const quoted = findQuoted(story, previous);
  if (quoted === undefined) return undefined;
  const earlier = links.history(quoted.version, quoted.sentences[0]).slice(0, quoted.version.order);
  return earlier.findLast(({ relation }) => relation !== 'unchanged')?.version;
}
