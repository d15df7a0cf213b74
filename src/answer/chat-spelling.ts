import { isEnglishWord } from '../search/frequency.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../versions/english.ts';

/** Chat spellings ("wen", "y", "ppl", "didnt"), written out. */
export function writeOutChat(text: string): string {
  return text.replace(/[\p{L}']+/gu, (word) => CHAT_SPELLINGS.get(word.toLowerCase()) ?? word);
}

/** The same, and slips in the small words that carry a question ("teh", "waht"), where no story has such a word. */
export function mendSmallWords(text: string, isStoryWord: (folded: string) => boolean): string {
  return writeOutChat(text).replace(/[\p{L}']+/gu, (word) => {
    const isKnown = word.toLowerCase() !== word || STOP_WORDS.has(word) || isEnglishWord(word) || isStoryWord(word);
    return isKnown ? word : (mendToSmall(word) ?? word);
  });
}

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

/** "March" and "may" are other words too. */
const DAYS_AND_MONTHS = [...WEEKDAY_NAMES, ...MONTH_NAMES].filter((name) => name !== 'march' && name !== 'may');
const SMALL_WORDS = [...new Set([...STOP_WORDS, 'people', 'first', 'still', ...DAYS_AND_MONTHS])].filter((word) =>
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

/** The small word that is one slip away from what is no word, of three letters or more. */
export function mendToSmall(word: string): string | undefined {
  return word.length < SHORTEST ? undefined : (SWAPS.get(word) ?? mendSlip(word));
}

const SHORTEST = 3;

/** A letter too few, too many or another vowel. The first listed of several. */
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
