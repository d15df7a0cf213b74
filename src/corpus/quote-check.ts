import { normalizeText } from './normalize.ts';
import type { Version } from './story.ts';
import type { StoryFile } from './story-file.ts';
import { report, shorten } from './yaml-fields.ts';

/** Adds a problem for each `quote` that stands in no sentence of any version, typography and white space aside. */
export function checkQuotes({ yaml, questions }: StoryFile, versions: readonly Version[]): void {
  if (questions.length === 0) return;
  const sentences = versions.flatMap(({ normalized, sentences: spans }) =>
    spans.map(({ start, end }) => simplify(normalized.slice(start, end))),
  );
  for (const { quote, field } of questions) {
    const wanted = simplify(normalizeText(quote));
    if (sentences.some((sentence) => sentence.includes(wanted))) continue;
    const message = `no sentence of a version holds ${shorten(quote)}; copy words that stand within one sentence`;
    report(yaml, field, { found: shorten(quote), expected: "words from a version's sentence", message });
  }
}

function simplify(normalized: string): string {
  return normalized.replaceAll('…', '...').replace(/\s+/g, ' ');
}
