/** Spans of the sentences of a text. */
export function splitSentences(
  text: string,
  language: string,
): readonly { readonly start: number; readonly end: number }[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }));
}
