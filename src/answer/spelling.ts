import { stemWord } from '../search/analysis.ts';
import { isCommoner, isEnglishName, isEnglishWord, isSeenWord } from '../search/frequency.ts';
import { beginAlike, englishSlips, mendMisspelling } from '../search/misspelling.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import type { WordBook } from '../search/word-set.ts';
import { mendToSmall, writeOutChat } from './chat-spelling.ts';

/** The words that a story uses. */
export interface StoryWordBook {
  readonly vocabulary: WordBook;
  readonly postings: { has(stem: string): boolean };
}

/**
 * Misspelt words of a question, written as they are meant: as words of the story, as the small words that carry a question, or
 * as common English ("relase", "waht", "hapened"). A slip left standing is weighed as a rare word, and is no "which" or "release" to
 * any rule that reads the words. Words with a capital may be names and stay; the search looks for what is like them in the story.
 */
export function mendSpelling(text: string, story: StoryWordBook): string {
  const mended = new Map<string, string>();
  return writeOutChat(text).replace(PLAIN_WORD, (word) => {
    const known = mended.get(word) ?? mendWord(word, story);
    mended.set(word, known);
    return known;
  });
}

/** In lower case, no part of an address, an identifier or a figure, and no longer than words are. */
const PLAIN_WORD = /(?<![\p{L}\p{N}'’.@/_-])\p{Ll}{3,24}(?![\p{L}\p{N}'’@/_-]|\.\p{L})/gu;

/** A word that somebody may have meant, and what speaks against it, in edits. */
interface Meant {
  readonly word: string;
  readonly cost: number;
}

function mendWord(word: string, story: StoryWordBook): string {
  if (STOP_WORDS.has(word) || isWordOf(story, word)) return word;
  if (isDropped(word)) return `${word}g`;
  if (isEnglishWord(word) || isEnglishName(word) || LATE_WORDS.has(word)) return word;
  const isRare = isSeenWord(word) || isMadeOf(word, (part) => isEnglishWord(part) || story.vocabulary.has(part));
  const meant = isRare ? likeSmall(word) : [...likeSmall(word), ...likeStory(word, story), ...likeEnglish(word)];
  return meant.sort((a, b) => a.cost - b.cost)[0]?.word ?? word;
}

function isWordOf({ vocabulary, postings }: StoryWordBook, word: string): boolean {
  return vocabulary.has(word) || postings.has(stemWord(word));
}

/** "Givin", "fightin": as it is said. */
function isDropped(word: string): boolean {
  return word.endsWith('in') && isCommoner(`${word}g`, word, MUCH_COMMONER);
}

const MUCH_COMMONER = 8;

/** What people write today and film subtitles up to 2009 hardly had. */
const LATE_WORDS = new Set(
  `addon addons app apps blog blogger cc covid cvss diff diffs distro docker email emails emoji github https iphone linux
  livestream login logins logout malware meme online paywall podcast ransomware selfie signup smartphone spyware startup
  tweet tweeted tweets unfollow url urls vlog webcam website websites wifi youtube`.split(/\s+/),
);

/** "Unpatched" is no slip of "patched", nor "roofer" of "river", nor "layoff" of "lay". */
function isMadeOf(word: string, isKnown: (part: string) => boolean): boolean {
  const isPart = (part: string): boolean => part !== word && part.length >= SHORTEST_PART && isKnown(part);
  const isForm = (part: string): boolean =>
    isPart(part) || SUFFIXES.some(([pattern, ending]) => pattern.test(part) && isPart(part.replace(pattern, ending)));
  return (
    isForm(word) ||
    isForm(word.replace(PREFIX, '')) ||
    Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)] as const).some((parts) =>
      parts.every((part) => part.length >= SHORTEST_HALF && isKnown(part)),
    )
  );
}

const PREFIX = /^(?:re|un|pre|non|anti|over|out|under|mis|dis|co|de|in|im)/;
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:s|es|ed|ing|er|ers|est|ly|ness)$/, ''],
  [/(?:s|d|r|rs|st|ly)$/, ''],
  [/(?:ing|ed|er|ers)$/, 'e'],
  [/(.)\1(?:ing|ed|er|ers)$/, '$1'],
];
const SHORTEST_PART = 4;
const SHORTEST_HALF = 3;

/**
 * A word of the story is likelier meant than one of which nothing is said, and a small word than any other: as much as these
 * edits. Of two English words the commoner is likelier, a hundred times as common as much as a fifth of an edit.
 */
const STORY_GAIN = 0.75;
const SMALL_GAIN = 0.6;
const COMMON_GAIN = 0.1;
/** What a doubled letter too few or too many costs. */
const DOUBLING = 0.25;

function likeSmall(word: string): Meant[] {
  const small = mendToSmall(word);
  return small === undefined ? [] : [{ word: small, cost: 1 - SMALL_GAIN }];
}

function likeStory(word: string, { vocabulary }: StoryWordBook): readonly Meant[] {
  const most = word.length < LONG ? 1 : 2;
  return mendMisspelling(word, vocabulary)
    .filter(({ word: other, edits }) => edits <= most + DOUBLING && beginAlike(word, other))
    .map(({ word: other, edits }) => ({ word: other, cost: edits - STORY_GAIN }));
}

/** Shorter words with two slips may be anything. */
const LONG = 8;

function likeEnglish(word: string): readonly Meant[] {
  return englishSlips(word).map(({ word: other, count, isDoubling }) => ({
    word: other,
    cost: (isDoubling ? DOUBLING : 1) - COMMON_GAIN * Math.log10(count),
  }));
}
