import { analyzeText, contentStems, type Term } from './analysis.ts';
import { mendMisspelling } from './misspelling.ts';
import type { SoughtWord, StoryFinder } from './story-finder.ts';

/**
 * Words for texts and for working on them: "what changed in the first version of the article about the wolves" is about the
 * wolves, whatever other story says of a version or an article. Their stems.
 */
export const OF_TEXTS: ReadonlySet<string> = new Set(
  contentStems(
    analyzeText(
      'version article story edition draft revision update correct edit revise reword change publish mention',
    ),
  ),
);
/** A story that is about articles is found by them still. */
const OF_TEXTS_WEIGHT = 0.25;

/**
 * The words by which the story of a question is found: its content words, and for one that no story holds what it may be a
 * misspelling of.
 */
export function readSoughtWords(terms: readonly Term[], finder: StoryFinder): readonly SoughtWord[] {
  const sought = new Map<string, number>();
  for (const { stem, stop } of terms) {
    if (stop) continue;
    if (finder.holds(stem)) sought.set(stem, OF_TEXTS.has(stem) ? OF_TEXTS_WEIGHT : 1);
    else for (const { word, weight } of mend(stem, finder)) sought.set(word, Math.max(weight, sought.get(word) ?? 0));
  }
  return Array.from(sought, ([stem, weight]) => ({ stem, weight }));
}

/** Stems are mended against stems; those that begin otherwise are not looked at, for an archive has a hundred thousand. */
function mend(stem: string, finder: StoryFinder): readonly { readonly word: string; readonly weight: number }[] {
  return mendMisspelling(stem, finder.stemsBeginning(stem.charAt(0)));
}
