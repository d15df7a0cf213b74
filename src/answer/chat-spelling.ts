import { isEnglishWord } from '../search/frequency.ts';
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
    return (
      SMALL_WORDS.find((small) => isSwap(lower, small)) ??
      SMALL_WORDS.find((small) => isOneSlipAway(lower, small)) ??
      word
    );
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

const SMALL_WORDS = [...STOP_WORDS, 'people', 'first', 'still'].filter((word) => /^[a-z]{3,}$/.test(word));

function isSwap(word: string, small: string): boolean {
  if (word.length !== small.length) return false;
  for (let i = 0; i + 1 < word.length; i++) {
    if (word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2) === small) return true;
  }
  return false;
}

/** One letter more or less; another vowel in a word of four letters or more, or "than" would be "that". */
function isOneSlipAway(word: string, small: string): boolean {
  if (word.length === small.length) {
    const differing = [...word].flatMap((letter, i) => (letter === small.charAt(i) ? [] : [letter + small.charAt(i)]));
    return word.length >= 4 && differing.length === 1 && /^[aeiouy]{2}$/.test(differing[0] ?? '');
  }
  const [longer, shorter] = word.length > small.length ? [word, small] : [small, word];
  if (longer.length - shorter.length !== 1) return false;
  for (let i = 0; i < longer.length; i++) if (longer.slice(0, i) + longer.slice(i + 1) === shorter) return true;
  return false;
}
