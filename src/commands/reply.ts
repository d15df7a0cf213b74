import type { Span } from '../corpus/story.ts';

/**
 * What a command says, knowing no platform. Adapters turn blocks into Discord messages or terminal lines; all text is
 * plain and untrusted, so it is the adapter that escapes.
 */
export interface Reply {
  readonly blocks: readonly Block[];
  /** True where only the asker should see it, if the platform can do that. */
  readonly private?: boolean;
  /** True where the story does not say: who was not spoken to keeps silent then. */
  readonly isRefusal?: boolean;
  /** What a reader can do next, in the order of the buttons. */
  readonly actions?: readonly Action[];
}

/** Something to do with a quotation once it is read. */
export type Action =
  | { readonly kind: ReadingKind | 'follow-up'; readonly place: Place }
  /** Take the reply away. */
  | { readonly kind: 'dismiss' };

/** What can be read from a place on. */
export type ReadingKind = 'context' | 'next-passage' | 'other-version' | 'what-changed';

/** Some words of a version, and how to tell whether it still has them there. */
export interface Place extends Span {
  readonly story: string;
  readonly version: string;
  /** Of the version's body, from `fingerprintBody`. */
  readonly fingerprint: string;
}

export type Block =
  /** What was asked. */
  | { readonly kind: 'question'; readonly text: string }
  /** The bot's own words. */
  | { readonly kind: 'statement'; readonly text: string }
  /** A story's own words, never shortened inside a sentence, and where they come from. */
  | {
      readonly kind: 'quotation';
      readonly text: string;
      /** The answering words, as offsets into `text`. */
      readonly highlight: Span | null;
      readonly citation: Citation;
    }
  /** The bot's own words in small type: what a reader may want to know besides. */
  | { readonly kind: 'note'; readonly text: string }
  /** Lines of the bot's own words, one item each; `term` stands out. */
  | { readonly kind: 'list'; readonly items: readonly { readonly term: string; readonly text: string }[] };

/** Where a quotation comes from: only what story.yaml gives. */
export interface Citation {
  /** Named when more than one story is held. */
  readonly story?: string;
  readonly version: string;
  readonly label?: string;
  readonly published?: string;
  readonly url?: string;
}

/** Nothing to say: "thanks" is no question. */
export const SILENCE: Reply = { blocks: [] };
