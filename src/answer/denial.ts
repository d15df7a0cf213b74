import type { Query } from '../search/query.ts';
import type { Unit } from '../search/units.ts';
import { holdsUnit } from './required.ts';

const NEGATIONS = /^(?:not|never|no|neither|nor|cannot|.*n't|without|denied|denies|deny|refused|declined)$/;
/** Words between a negation and what it denies, with itself. */
const REACH = 3;

/** "Which version says that oil is not leaking". */
export function asksDenied({ terms }: Query): boolean {
  return terms.some(({ word }) => NEGATIONS.test(word));
}

/** A negation within three words before a matched verb, and something else of what is asked in the sentence. */
export function deniesAsked(query: Query, unit: Unit): boolean {
  const { terms } = unit.statement;
  return query.units.some(
    (asked) =>
      asked.weight > 0.25 &&
      (query.units.length === 1 || query.units.some((other) => other !== asked && holdsUnit(other, unit))) &&
      terms.some(
        (term, i) =>
          !term.capital &&
          asked.alternatives.some(
            ({ weight, stems }) => weight > 0.6 && stems.length === 1 && stems[0] === term.stem,
          ) &&
          terms.slice(Math.max(0, i - REACH), i).some(({ word }) => NEGATIONS.test(word)),
      ),
  );
}

/** The first word of the sentence that denies, as it stands there. */
export function negationIn({ statement: { terms, text } }: Unit): string | undefined {
  const found = terms.find(({ word }) => NEGATIONS.test(word));
  return found && text.slice(found.start, found.end);
}
