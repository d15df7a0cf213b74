import type { Citation } from './reply.ts';
import { formatDate, type Words } from './words/words.ts';

/** The parts of a citation in the order they are read, without the address: "version 002 (after the meeting)", "undated". */
export function citationParts(citation: Citation, words: Words): readonly string[] {
  const { story, version, label, published } = citation;
  return [
    ...(story === undefined ? [] : [story]),
    words.version(version, label),
    published === undefined ? words.undated : formatDate(words, published),
  ];
}
