/**
 * A question as people type it in a chat, brought down to its words: markup, mentions, links and code are taken out,
 * styled and look-alike letters become plain ones. The result is for understanding only; what is shown to people is the
 * question as they typed it. One space stands between words, or one line break.
 */
export function cleanQuestion(question: string): string {
  let text = question.normalize('NFKC').replace(INVISIBLE, '');
  for (const markup of MARKUP) text = text.replace(markup, ' ');
  const foreign = (text.match(WORD) ?? []).some(isForeign);
  return text
    .replace(CLOCK, '$1 $2')
    .replace(WORD, (word) => (foreign && !HAS_LATIN.test(word) ? word : plainLetters(word)))
    .replace(QUOTES, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Zero-width and direction-changing characters: they show nothing and carry nothing. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const QUOTES = /[\u2018\u2019\u201b\u02bc`\u00b4]/g;

const MARKUP: readonly RegExp[] = [
  /```[\s\S]*?```/g, // code blocks and spans are not addressed to a reader of news
  /`[^`]*`/g,
  /!?\[[^\][]*\]\((?:[^()]|\([^()]*\))*\)/g, // masked links, with one level of nested brackets
  /\bhttps?:\/\/\S+/gi,
  /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]{1,80}:)[^>]{0,40}>/g, // Discord's mentions, emoji, timestamps, command links
  /@(?:everyone|here)\b/gi,
  /\|\||\*\*|~~|__/g,
  /\p{Extended_Pictographic}|\ufe0f/gu,
];

/** "6pm" is written "6 p.m." in the news, two words. */
const CLOCK = /\b(\d{1,2}(?::\d{2})?)([ap]m)\b/gi;

const WORD = /[\p{L}\p{M}]+/gu;

/** Letters of other scripts that look like Latin ones, after Unicode's confusables (UTS #39); lower case. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    ı: 'i',
    ɡ: 'g',
    ɑ: 'a',
    ʏ: 'y',
    ꜱ: 's',
  }),
);

const HAS_LATIN = /[a-z]/i;

/**
 * A word with look-alike letters is read as the Latin word it imitates when every letter of it has a Latin shape. Words
 * truly of another script keep their letters, and so do the words around them that have no Latin letter.
 */
function plainLetters(word: string): string {
  const letters = plainShapes(word);
  return letters.every((letter) => HAS_LATIN.test(letter)) && letters.join('') !== withoutAccents(word)
    ? letters.join('')
    : word;
}

/** "победил" has letters that no Latin one looks like. */
function isForeign(word: string): boolean {
  return !HAS_LATIN.test(word) && plainShapes(word).some((letter) => !HAS_LATIN.test(letter));
}

function plainShapes(word: string): readonly string[] {
  return [...withoutAccents(word)].map((letter) => LOOK_ALIKES.get(letter.toLowerCase()) ?? letter);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '');
}
