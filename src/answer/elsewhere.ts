import { overlap, type Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import type { Counterpart, Present } from '../versions/links.ts';
import type { Inquiry, Previous, Quotation } from './answer.ts';
import { type PartAnswer, refusePart } from './part-answer.ts';
import { quoteSentences } from './quote.ts';
import { findQuoted } from './quoted.ts';

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
  const quoted = findQuoted(loaded.story, previous);
  const wanted = loaded.story.versions.find(({ id }) => id === inquiry.version);
  if (quoted === undefined || wanted === undefined) return found;
  const history = loaded.links.history(quoted.version, quoted.sentences[0]);
  const counterpart = history[wanted.order];
  if (counterpart === undefined || counterpart.relation === 'absent') {
    if (found.outcome !== 'not-found') return found;
    const nearest = nearestTo(wanted, history);
    return {
      ...refusePart(CONFIDENCE, nearest === undefined ? [] : quote(loaded, nearest)),
      notices: [{ code: 'not-in-version', version: wanted.id, story: loaded.story.id }],
    };
  }
  const [first] = found.quotations;
  if (first !== undefined && counterpart.sentences.some((sentence) => overlap(sentence, first))) return found;
  return { ...refusePart(CONFIDENCE), outcome: 'answered', quotations: quote(loaded, counterpart) };
}

function quote(loaded: LoadedStory, { version, sentences }: Present): readonly Quotation[] {
  const quotation = quoteSentences(loaded, version, sentences);
  return quotation === undefined ? [] : [quotation];
}

/** The statement in the version that stands next to the one wanted, of those that have it. */
function nearestTo(wanted: Version, history: readonly Counterpart[]): Present | undefined {
  const distance = ({ version }: Present) => Math.abs(version.order - wanted.order);
  return history
    .filter((other): other is Present => other.relation !== 'absent')
    .sort((a, b) => distance(a) - distance(b))[0];
}
