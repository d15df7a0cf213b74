import type { Sentence, Version } from '../corpus/story.ts';
import { analyzeVersion } from './analysis.ts';
import type { DateExpression } from './dates.ts';
import { findDates } from './dates.ts';
import type { Attribution } from './speakers.ts';
import { findAttributions } from './speakers.ts';
import type { Token } from './tokens.ts';

/** One side of a row: the sentences that correspond, and what in them bears on the kind of a change. */
export interface Statement {
  readonly version: Version;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly dates: readonly DateExpression[];
  readonly attributions: readonly Attribution[];
}

/** @param sentences at least one. */
export function readStatement(version: Version, sentences: readonly Sentence[]): Statement {
  const analysis = analyzeVersion(version);
  const tokens = sentences.flatMap((sentence) => analysis.sentences[sentence.index] ?? []);
  return {
    version,
    sentences,
    tokens,
    dates: findDates(tokens),
    attributions: findAttributions(tokens, version.normalized),
  };
}

/** Words of a statement, by their indexes, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that stand in one side where others, or none, stand in the other. */
export interface Hunk {
  readonly from: Range;
  readonly to: Range;
}

/** True where the two share a word, or the empty one stands at the edge of the other. */
export function touches(range: Range, other: Range): boolean {
  return range.start === range.end
    ? other.start <= range.start && range.start <= other.end
    : other.start < range.end && range.start < other.end;
}

export function slice(tokens: readonly Token[], range: Range): readonly Token[] {
  return tokens.slice(range.start, range.end);
}
