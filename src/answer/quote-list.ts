import { listAfter } from '../corpus/lists.ts';
import type { Sentence, Span, Version } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { findConflicts } from '../versions/alignment.ts';
import type { Counterpart, Present } from '../versions/links.ts';

/** From the first of sentences that follow one another to the end of the list that the last one introduces. */
export function withList(version: Version, sentences: readonly Sentence[]): Span {
  const last = sentences.at(-1);
  const items = last === undefined ? [] : listAfter(version, last);
  return { start: sentences[0]?.start ?? 0, end: (items.at(-1) ?? last)?.end ?? 0 };
}

/** What stands in a sentence's place in each other version; of a sentence with a list, the list belongs to it there too. */
export function listElsewhere({ links }: LoadedStory, version: Version, lead: Sentence): readonly Counterpart[] {
  const own = listAfter(version, lead);
  const others = links.elsewhere(version, lead);
  if (own.length === 0) return others;
  const ofItems = own.map((item) => links.elsewhere(version, item));
  return others.map((other, i): Counterpart => {
    if (other.relation === 'absent') return other;
    const theirs = itemsOf(other);
    const held = ofItems.flatMap((counterparts) => counterparts[i] ?? []);
    return {
      ...other,
      relation: joinRelations(other, held, theirs),
      sentences: [...other.sentences, ...theirs],
      changes: [...other.changes, ...held.flatMap((item) => (item.relation === 'absent' ? [] : findConflicts(item)))],
    };
  });
}

function itemsOf({ version, sentences }: Present): readonly Sentence[] {
  const last = sentences.at(-1);
  return last === undefined ? [] : listAfter(version, last);
}

/** As the lead-in and all items do: one that is missing, put in or changed changes the list. */
function joinRelations(
  { relation }: Present,
  held: readonly Counterpart[],
  theirs: readonly Sentence[],
): Present['relation'] {
  const matched = new Set(held.flatMap((item) => (item.relation === 'absent' ? [] : item.sentences)));
  const relations = new Set([relation, ...held.map((item) => item.relation)]);
  const isSame = matched.size === theirs.length && theirs.every((item) => matched.has(item));
  if (!isSame || relations.has('absent') || relations.has('changed')) return 'changed';
  return relations.has('reworded') ? 'reworded' : 'unchanged';
}
