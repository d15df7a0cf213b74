import { normalizeText } from '../corpus/normalize.ts';
import type { Sentence, Story, Version } from '../corpus/story.ts';
import { textOf } from '../corpus/story.ts';
import { readClauses } from './clause-en.ts';
import { askAbout } from './suggest-rules-en.ts';

/** Questions that one sentence answers, for an editor to keep or mend; fits `questions:` of story.yaml. */
export interface Suggestion {
  readonly version: string;
  /** The whole sentence. */
  readonly quote: string;
  readonly ask: readonly string[];
}

/**
 * Proposes questions by rule from each sentence of a story, the newest version first: English only. A question that an
 * earlier sentence or the story's editor has already is not proposed again. The rules read roughly; an editor reads
 * what they propose before it goes into story.yaml.
 */
export function suggestQuestions(story: Story): Suggestion[] {
  const taken = new Set(story.questions.flatMap(({ ask }) => ask).map(toPlainWords));
  return [...story.versions].reverse().flatMap((version) => suggestFromVersion(version, taken));
}

function suggestFromVersion(version: Version, taken: Set<string>): Suggestion[] {
  const suggestions: Suggestion[] = [];
  let lastPerson: string | undefined;
  for (const sentence of version.sentences) {
    const text = toPlainQuotes(textOf(version, sentence));
    const ask = askAbout({ text, clauses: readClauses(text), lastPerson }).filter((question) => isNew(question, taken));
    lastPerson = findSpeakerName(text) ?? lastPerson;
    if (ask.length > 0) suggestions.push({ version: version.id, quote: quoteOf(version, sentence), ask });
  }
  return suggestions;
}

function isNew(question: string, taken: Set<string>): boolean {
  const words = toPlainWords(question);
  if (taken.has(words)) return false;
  taken.add(words);
  return true;
}

/** Whom a following "she said" means: the last name that said something. */
function findSpeakerName(text: string): string | undefined {
  const before = /([A-Z][\w-]+)(?:, [^"]*?,)? (?:said|says|told|added)\b/.exec(text)?.[1];
  const after = /\b(?:said|added) ((?:[A-Z][\w-]+ ?)+)/.exec(text)?.[1];
  const name = before ?? after?.trim();
  return name === undefined || /^(?:He|She|They|It|We)$/.test(name) ? undefined : name;
}

function quoteOf(version: Version, sentence: Sentence): string {
  return textOf(version, sentence).replace(/\s+/g, ' ');
}

function toPlainQuotes(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ');
}

function toPlainWords(question: string): string {
  return normalizeText(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
