/** A pattern for texts that begin with one of some words. */
export interface OpeningPattern {
  readonly pattern: RegExp;
  /** Whether it is worth trying: most are not, and a pattern that is never tried is never compiled. `lowered` in lower case. */
  readonly mayHold: (lowered: string) => boolean;
}

/** @param words one of which the text begins with, in lower case, parted by |; `source` goes on from there. */
export function openingPattern(words: string, source: string, flags: string): OpeningPattern {
  const opens = words.split('|');
  return {
    pattern: new RegExp(`^(?:${words})${source}`, flags),
    mayHold: (lowered) => opens.some((word) => lowered.startsWith(word)),
  };
}
