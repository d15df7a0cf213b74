import { isCommoner, isEnglishWord, mendToEnglish } from '../search/frequency.ts';
import { mendMisspelling } from '../search/misspelling.ts';
import { STOP_WORDS } from '../search/stop-words.ts';

/**
 * Chat spellings and slips in the small words that carry a question ("wen", "teh", "waht", "y", "ppl"), written out. Words
 * of the story are mended later, against the story's own vocabulary; these belong to no story.
 */
export function mendSmallWords(text: string, isStoryWord: (folded: string) => boolean): string {
  return text.replace(/[\p{L}']+/gu, (word) => {
    const lower = word.toLowerCase();
    const known = CHAT_SPELLINGS.get(lower);
    if (known !== undefined) return known;
    if (lower.length < 3 || lower !== word || STOP_WORDS.has(lower) || isEnglishWord(lower) || isStoryWord(lower))
      return word;
    return SWAPS.get(lower) ?? mendSlip(lower) ?? word;
  });
}

/**
 * Slips in words that the story has nothing like ("hapened", "finsih"), written out, so that they are not taken for names
 * it does not know.
 */
export function mendEnglishWords(text: string, vocabulary: ReadonlySet<string>): string {
  const mended = new Map<string, string>();
  return text.replace(/(?<![\p{L}\p{N}'.@/_-])\p{Ll}{4,}(?![\p{L}\p{N}'@/_-]|\.\p{L})/gu, (word) => {
    const known = mended.get(word) ?? mendWord(word, vocabulary);
    mended.set(word, known);
    return known;
  });
}

function mendWord(word: string, vocabulary: ReadonlySet<string>): string {
  if (STOP_WORDS.has(word) || vocabulary.has(word)) return word;
  if (isDropped(word)) return `${word}g`;
  if (isEnglishWord(word)) return word;
  const mended = mendToEnglish(word);
  return mended === undefined || mendMisspelling(word, vocabulary).length > 0 ? word : mended;
}

/** "Givin", "fightin": as it is said. */
function isDropped(word: string): boolean {
  return word.endsWith('in') && isCommoner(`${word}g`, word, MUCH_COMMONER);
}

const MUCH_COMMONER = 8;

const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    y: 'why',
    wat: 'what',
    wut: 'what',
    wot: 'what',
    whats: "what's",
    wats: "what's",
    whos: "who's",
    hows: "how's",
    wheres: "where's",
    whens: "when's",
    whys: "why's",
    wen: 'when',
    wher: 'where',
    whr: 'where',
    abt: 'about',
    ppl: 'people',
    cuz: 'because',
    bc: 'because',
    b4: 'before',
    w: 'with',
    thru: 'through',
    tho: 'though',
    dat: 'that',
    meny: 'many',
    mony: 'money',
    mutch: 'much',
    da: 'the',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    govt: 'government',
    didnt: "didn't",
    couldnt: "couldn't",
    wasnt: "wasn't",
    isnt: "isn't",
    doesnt: "doesn't",
    dont: "don't",
    wouldnt: "wouldn't",
    cant: "can't",
    wont: "won't",
    theyre: "they're",
    thats: "that's",
    theres: "there's",
  }),
);

const SMALL_WORDS = [...new Set([...STOP_WORDS, 'people', 'first', 'still'])].filter((word) =>
  /^[a-z]{3,}$/.test(word),
);
const VOWELS = 'aeiouy';
/** No slip makes a small word of a longer one. */
const LONGEST = Math.max(...SMALL_WORDS.map((word) => word.length)) + 1;

/** The small words with two neighbouring letters swapped. */
const SWAPS = firstOf(SMALL_WORDS, (small) =>
  [...small].map((_, i) => small.slice(0, i) + small.charAt(i + 1) + small.charAt(i) + small.slice(i + 2)),
);
/** With a letter left out, or another vowel in a word of four letters or more, or "than" would be "that". */
const SLIPS = firstOf(SMALL_WORDS, (small) => [...deletions(small), ...(small.length >= 4 ? otherVowels(small) : [])]);
const ORDER: ReadonlyMap<string, number> = new Map(SMALL_WORDS.map((small, i) => [small, i]));

/** The small word that is one slip away: a letter too few, too many or another vowel. The first listed of several. */
function mendSlip(word: string): string | undefined {
  const found = [SLIPS.get(word), ...deletions(word)].filter((small) => small !== undefined && ORDER.has(small));
  return found.sort((a, b) => (ORDER.get(a ?? '') ?? 0) - (ORDER.get(b ?? '') ?? 0))[0];
}

/** Which small word a slip stands for; the first listed of several. */
function firstOf(words: readonly string[], slipsOf: (word: string) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const)).reverse());
}

function deletions(word: string): readonly string[] {
  if (word.length > LONGEST) return [];
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function otherVowels(word: string): readonly string[] {
  return [...word].flatMap((letter, i) =>
    VOWELS.includes(letter) ? [...VOWELS].map((vowel) => word.slice(0, i) + vowel + word.slice(i + 1)) : [],
  );
}
