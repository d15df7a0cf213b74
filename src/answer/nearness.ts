import type { Span } from '../corpus/story.ts';
import type { Term } from '../search/analysis.ts';
import type { Query } from '../search/query.ts';
import type { Unit } from '../search/units.ts';

/** On which side of the question's words the answer is to be expected. */
export type Slot = 'before' | 'after' | 'either';

const AUXILIARIES = new Set(
  'did does do is are was were has have had will would can could should may might must'.split(' '),
);
const ASKING = /^(?:who|what|which)$/;

/** "Who met Kenney": the answer is the subject, before the verb. "Whom did Kenney meet": it stands after it. */
export function readSlot(words: readonly string[]): Slot {
  const at = words.findIndex((word) => ASKING.test(word));
  const next = words[at + 1];
  if (at < 0 || next === undefined) return 'either';
  if (/^(?:did|does|do)$/.test(next)) return 'after';
  if (words[at] === 'who' && !AUXILIARIES.has(next)) return 'before';
  return words.slice(at + 1).some((word) => /^(?:did|does|do)$/.test(word)) ? 'after' : 'either';
}

/** How much a question word on the other side than expected still counts. */
const WRONG_SIDE = 0.5;
/** Words after which nearness has fallen to half. */
const HALF_WORDS = 4;
/** As many words a comma between them is worth: "nineteen people were injured, three of them seriously". */
const OVER_A_COMMA = 3;
/** What a sentence of no shared words leaves to go by. */
const FLOOR = 0.05;

/** How near a span stands to the question's words, each by its weight; 0 to 1. */
export function measureNearness(
  query: Query,
  { statement: { terms, text } }: Unit,
  asked: readonly Term[],
  slot: Slot,
): (span: Span) => number {
  const weights = new Map(asked.map((term) => [term, weightOf(query, term)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const wordsBetween = (a: number, b: number): number =>
    terms.filter(({ start, end }) => start >= a && end <= b).length +
    (/[,;:]/.test(text.slice(a, b)) ? OVER_A_COMMA : 0);
  return (span) => {
    let near = 0;
    for (const [term, weight] of weights) {
      const before = term.end <= span.start;
      if (!before && term.start < span.end) continue;
      const gap = before ? wordsBetween(term.end, span.start) : wordsBetween(span.end, term.start);
      const side = slot === 'either' || (slot === 'after') === before ? 1 : WRONG_SIDE;
      near += (weight * side) / (1 + gap / HALF_WORDS);
    }
    return FLOOR + (total === 0 ? 0 : near / total);
  };
}

function weightOf(query: Query, term: Term): number {
  return Math.max(
    0.02,
    ...query.units
      .filter(({ alternatives }) => alternatives.some(({ stems, weight }) => weight > 0.5 && stems.includes(term.stem)))
      .map(({ weight }) => weight),
  );
}
