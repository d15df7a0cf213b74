import type { Sentence, Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import type { Present } from '../versions/links.ts';
import type { Inquiry, Previous } from './answer.ts';
import { type PartAnswer, refusePart } from './part-answer.ts';
import { quoteSentence, quoteSentences } from './quote.ts';

const CONFIDENCE = 0.8;

/**
 * "What about the other version?" asks for the statement just quoted, as that version has it. An answer found by asking
 * the same question there counts when it is that statement, or where the version lacks that; else the statement itself is
 * quoted. Where that version has neither, what comes nearest is the statement as the version next to it has it.
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
    if (found.outcome !== 'not-found') return found;
    const nearest = nearestWording(loaded, version, sentence, wanted);
    return {
      ...refusePart(
        CONFIDENCE,
        [quoteSentences(loaded, nearest.version, nearest.sentences)].flatMap((one) => one ?? []),
      ),
      notices: [{ code: 'not-in-version', version: wanted.id }],
    };
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

/** The statement in the version that stands next to the one wanted, of those that have it. */
function nearestWording(loaded: LoadedStory, version: Version, sentence: Sentence, wanted: Version): Present {
  const distance = ({ version: { order } }: Present) => Math.abs(order - wanted.order);
  return loaded.links
    .history(version, sentence)
    .filter((other): other is Present => other.relation !== 'absent')
    .reduce((best, other) => (distance(other) < distance(best) ? other : best));
}
