import type { Sentence, Version } from '../corpus/story.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const PATTERN = new RegExp(
  String.raw`\b(?:the\s+)?(${ORDINALS.join('|')}|opening|last|final|closing|lead)\s+(sentence|line|paragraph|passage)\b|\b(?:the\s+)?(lede|lead|opening|beginning|ending|intro(?:duction)?)\b`,
  'i',
);

/** The sentence of each version that a question names by its place: "the first sentence", "the last paragraph", "the lede". */
export function readPosition(
  question: string,
  from: Version,
  to: Version,
): { readonly from: Sentence; readonly to: Sentence } | undefined {
  const match = question.match(PATTERN);
  if (match === null) return undefined;
  const word = (match[1] ?? match[3] ?? '').toLowerCase();
  const byPassage = /paragraph|passage/i.test(match[2] ?? '');
  const at = (version: Version): Sentence | undefined => {
    const index = /last|final|closing|ending/.test(word) ? -1 : Math.max(0, ORDINALS.indexOf(word));
    return byPassage ? version.sentences[version.passages.at(index)?.firstSentence ?? -1] : version.sentences.at(index);
  };
  const older = at(from);
  const newer = at(to);
  return older === undefined || newer === undefined ? undefined : { from: older, to: newer };
}
