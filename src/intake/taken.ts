/** What was taken from a file or a page. What it does not say of itself is left out, never guessed. */
export interface Taken extends TextFacts {
  /** The text as it will be kept. */
  readonly body: string;
  /** BCP 47 tag, where the page says one. */
  readonly language?: string;
}

/** What a page says of its text; fits a version's fields in story.yaml. */
export interface TextFacts {
  readonly headline?: string;
  readonly byline?: string;
  /** ISO 8601 date, or date-time with offset. */
  readonly published?: string;
  /** When the page says its text was last changed; likewise. */
  readonly modified?: string;
  /** Who published it. */
  readonly source?: string;
  readonly url?: string;
}

/** The facts that are there. */
export function dropAbsent(facts: { readonly [K in keyof TextFacts]: TextFacts[K] | undefined }): TextFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
