import type { Term } from './analysis.ts';
import { mendMisspelling } from './misspelling.ts';
import type { SoughtWord, StoryFinder } from './story-finder.ts';

/**
 * The words by which the story of a question is found: its content words, and for one that no story holds what it may be a
 * misspelling of.
 */
export function readSoughtWords(terms: readonly Term[], finder: StoryFinder): readonly SoughtWord[] {
  const sought = new Map<string, number>();
  for (const { stem, stop } of terms) {
    if (stop) continue;
    if (finder.holds(stem)) sought.set(stem, 1);
    else for (const { word, weight } of mend(stem, finder)) sought.set(word, Math.max(weight, sought.get(word) ?? 0));
  }
  return Array.from(sought, ([stem, weight]) => ({ stem, weight }));
}

/** Stems are mended against stems; those that begin otherwise are not looked at, for an archive has a hundred thousand. */
function mend(stem: string, finder: StoryFinder): readonly { readonly word: string; readonly weight: number }[] {
  return mendMisspelling(stem, finder.stemsBeginning(stem.charAt(0)));
}
