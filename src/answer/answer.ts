import type { Span } from '../corpus/story.ts';

/**
 * An answer, with the names of the contract (docs/design.md): scripts rely on them. Spans count UTF-16 code units from
 * the beginning of the named version's body.
 */
export interface Answer {
  readonly question: string;
  readonly outcome: Outcome;
  /** Best first; empty exactly when the outcome is about-version or not-found. */
  readonly quotations: readonly Quotation[];
  /** True only when versions say conflicting things about what was asked. */
  readonly versionsDiffer: boolean;
  /** The words by which they conflict, the first quotation's version last; there exactly when `versionsDiffer`. */
  readonly differences: readonly Difference[];
  readonly notices: readonly Notice[];
  /** With not-found: what comes nearest, never called an answer. */
  readonly related: readonly Quotation[];
  /** With about-version only. */
  readonly versions?: readonly VersionFact[];
  /** 0 to 1: how likely the first quotation (or the refusal) is right. */
  readonly confidence: number;
}

export type Outcome = 'answered' | 'compared' | 'first-said' | 'premise-denied' | 'about-version' | 'not-found';

export interface Quotation extends Span {
  readonly story: string;
  readonly version: string;
  /** `body.slice(start, end)`, always. */
  readonly text: string;
  /** The answering words inside the quotation. */
  readonly highlight: Span | null;
  readonly dates: readonly ResolvedDate[];
  /** The same statement in each other version of the story. */
  readonly elsewhere: readonly Elsewhere[];
  /**
   * Versions whose words in its place a reader should see beside it, where no version was asked for: those that hold none of the
   * answering words, and the latest, where an earlier one answers and the latest has other facts there. Left out where none.
   */
  readonly contrasts?: readonly string[];
  /** Which of several things asked it answers, from 0; left out where one was asked. */
  readonly part?: number;
  /** compared only, where the other side holds nothing: the version that lacks it. */
  readonly lackedBy?: string;
  /** compared only: quotations with the same number belong together, older first. */
  readonly pair?: number;
}

/** Words of the quotation that name a day or a span of days; `from` and `to` are ISO 8601 dates, both inclusive. */
export interface ResolvedDate extends Span {
  readonly from: string;
  readonly to: string;
  /** The version whose date it was resolved against. */
  readonly resolvedFrom: string;
}

export type Elsewhere =
  | ({
      readonly version: string;
      readonly relation: 'unchanged' | 'reworded' | 'changed';
      readonly text: string;
    } & Span)
  | { readonly version: string; readonly relation: 'absent' };

/** What a reader should know beside the quotation. */
export type Notice =
  | { readonly code: 'version-not-held'; readonly version: string; readonly story: string }
  | { readonly code: 'story-not-held'; readonly story: string }
  /** What changed, or which versions there are, is asked of one of several stories, and of none by name. */
  | { readonly code: 'story-not-named' }
  | { readonly code: 'undated-version'; readonly version: string }
  | { readonly code: 'as-of-before-first'; readonly asOf: string }
  /** A date chose the version that was asked. */
  | { readonly code: 'as-of-version'; readonly asOf: string; readonly version: string }
  /** The version asked about does not say it; with `related` from another version, that one does. */
  | { readonly code: 'not-in-version'; readonly version: string; readonly story: string }
  | { readonly code: 'part-unanswered'; readonly part: string };

/** Words of two versions that stand for each other and say different things. */
export interface Difference {
  readonly story: string;
  readonly from: { readonly version: string; readonly text: string };
  readonly to: { readonly version: string; readonly text: string };
}

export interface VersionFact {
  readonly story: string;
  readonly version: string;
  readonly label?: string;
  readonly published?: string;
}

/** What is asked of the library; `version` and `asOf` bind: no other version answers. */
export interface Inquiry {
  readonly question: string;
  /** A story's id. */
  readonly story?: string;
  /** Ids of the stories that are asked first, such as a channel's own; without an answer from them the others are. */
  readonly preferredStories?: readonly string[];
  /** A version's id. */
  readonly version?: string;
  /** ISO 8601 date: the last version dated at or before it. */
  readonly asOf?: string;
  /** The answer that this follows: "when?" and "who said that?" are read in its light. */
  readonly previous?: Previous;
}

/** What was asked before, and the first quotation that answered it. */
export interface Previous extends Span {
  readonly question: string;
  readonly story: string;
  readonly version: string;
}
