import type { Sentence, Span, Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import type { Counterpart } from '../versions/links.ts';
import type { Elsewhere, Quotation } from './answer.ts';
import { resolveDates } from './dates.ts';
import { listElsewhere, withList } from './quote-list.ts';

/** Quotes one sentence, with the list that it introduces, and what each other version has in its place. */
export function quoteSentence(
  loaded: LoadedStory,
  version: Version,
  sentence: Sentence,
  highlight: Span | null = null,
): Quotation {
  return {
    ...quoteSpan(loaded, version, withList(version, [sentence])),
    highlight,
    elsewhere: listElsewhere(loaded, version, sentence).map(toElsewhere),
  };
}

/** Quotes sentences that belong together, from the first to the last; what stands between them is quoted too. */
export function quoteSentences(
  loaded: LoadedStory,
  version: Version,
  sentences: readonly Sentence[],
): Quotation | undefined {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const elsewhere = loaded.links.elsewhere(version, first).map(toElsewhere);
  return { ...quoteSpan(loaded, version, { start: first.start, end: last.end }), elsewhere };
}

function quoteSpan({ story }: LoadedStory, version: Version, span: Span): Quotation {
  return {
    story: story.id,
    version: version.id,
    ...spanText(version, span),
    highlight: null,
    dates: resolveDates(story, version, span),
    elsewhere: [],
  };
}

function toElsewhere(counterpart: Counterpart): Elsewhere {
  if (counterpart.relation === 'absent') return { version: counterpart.version.id, relation: 'absent' };
  const { version, relation, sentences } = counterpart;
  return { version: version.id, relation, ...spanText(version, joinAdjacent(sentences)) };
}

function spanText(
  version: Version,
  { start, end }: Span,
): { readonly start: number; readonly end: number; readonly text: string } {
  return { start, end, text: version.body.slice(start, end) };
}

/** The span over sentences that follow one another; over scattered ones only the first run, for the rest is not the statement. */
function joinAdjacent(sentences: readonly Sentence[]): Span {
  const first = sentences[0] as Sentence;
  let last = first;
  for (const sentence of sentences.slice(1)) {
    if (sentence.index !== last.index + 1) break;
    last = sentence;
  }
  return { start: first.start, end: last.end };
}
