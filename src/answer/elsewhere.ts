import type { LoadedStory } from '../library.ts';
import type { Inquiry, Previous } from './answer.ts';
import { type PartAnswer, refusePart } from './part-answer.ts';
import { quoteSentence, quoteSentences } from './quote.ts';

const CONFIDENCE = 0.8;

/**
 * "What about the other version?" asks for the statement just quoted, as that version has it. An answer found by asking
 * the same question there counts when it is that statement; else the statement itself is quoted, or, where the version
 * lacks it, what was found is only what comes nearest.
 */
export function keepToStatement(
  loaded: LoadedStory,
  previous: Previous,
  inquiry: Inquiry,
  found: PartAnswer,
): PartAnswer {
  const version = loaded.story.versions.find(({ id }) => id === previous.version);
  const wanted = loaded.story.versions.find(({ id }) => id === inquiry.version);
  const sentence = version?.sentences.find(({ end }) => end > previous.start);
  if (version === undefined || sentence === undefined || wanted === undefined) return found;
  const other =
    wanted === version
      ? { relation: 'unchanged' as const, sentences: [sentence] }
      : loaded.links.elsewhere(version, sentence).find((counterpart) => counterpart.version === wanted);
  if (other === undefined || other.relation === 'absent') {
    return refusePart(CONFIDENCE, found.quotations.length > 0 ? found.quotations.slice(0, 1) : found.related);
  }
  const { sentences } = other;
  const isSame = ({ start, end }: { start: number; end: number }) =>
    sentences.some((own) => own.start < end && own.end > start);
  const [first] = found.quotations;
  if (first !== undefined && isSame(first)) return found;
  const [only] = sentences;
  const quotation =
    sentences.length > 1 ? quoteSentences(loaded, wanted, sentences) : only && quoteSentence(loaded, wanted, only);
  if (quotation === undefined) return found;
  return { ...refusePart(CONFIDENCE), outcome: 'answered', quotations: [quotation] };
}
