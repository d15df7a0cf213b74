import type { Span } from '../corpus/story.ts';

/**
 * What a command says, knowing no platform. Adapters turn blocks into Discord messages or terminal lines; all text is
 * plain and untrusted, so it is the adapter that escapes.
 */
export interface Reply {
  readonly blocks: readonly Block[];
  /** True where only the asker should see it, if the platform can do that. */
  readonly private?: boolean;
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
