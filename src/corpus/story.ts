/**
 * What is quoted. Every offset in this project is a UTF-16 code unit counted from the beginning of a version's body,
 * `end` exclusive, so that `body.slice(start, end)` is always the quoted text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of a version: the smallest thing that is quoted. */
export interface Sentence extends Span {
  /** Position among the version's sentences, from 0. */
  readonly index: number;
  /** Position of the passage it stands in, from 0. */
  readonly passage: number;
}

/** A paragraph of a version: sentences `firstSentence` up to, not including, `endSentence`. */
export interface Passage extends Span {
  readonly index: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** One published text of a story. What the publisher did not give is left out. */
export interface Version {
  readonly id: string;
  /** Position in the story's list, from 0, oldest first. */
  readonly order: number;
  /** ISO 8601 date, or date-time with offset, as written in story.yaml. */
  readonly published?: string;
  /** A few words a reader knows this version by; ours, not the publisher's. */
  readonly label?: string;
  readonly headline?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly url?: string;
  /** The text, unchanged to the character. */
  readonly body: string;
  /** `normalizeText(body)`: same length, for comparing and searching, never for quoting. */
  readonly normalized: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
}

/** A slash command that a story brings along. */
export interface TopicCommand {
  readonly name: string;
  readonly description: string;
  readonly question: string;
}

/** What readers ask, and the words of the story that answer, as the story's editor wrote them down. */
export interface EditorQuestion {
  readonly ask: readonly string[];
  readonly quote: string;
}

export interface Story {
  readonly id: string;
  /** Ours, for finding the story; never shown as a headline. */
  readonly title: string;
  /** BCP 47 language tag of the bodies. */
  readonly language: string;
  /** A name in the story and what readers call it. */
  readonly glossary: ReadonlyMap<string, readonly string[]>;
  readonly commands: readonly TopicCommand[];
  readonly questions: readonly EditorQuestion[];
  /** Discord channels that are about this story, by id; each of them about no other. */
  readonly channels: readonly string[];
  /** Discord servers that are about this story, by id; others may be about the same. */
  readonly servers: readonly string[];
  /** Oldest first, at least one. */
  readonly versions: readonly Version[];
}

/** Whether two spans of the same text have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** The words of a version between two offsets, exactly. */
export function textOf(version: Version, span: Span): string {
  return version.body.slice(span.start, span.end);
}
