import type { Unit } from './units.ts';

/**
 * Names, as stems, that a sentence means without saying them: a pronoun stands for the person named last before it, a
 * sentence inside a quotation is said by whoever began it (or, at a passage's head, by whoever is named right after).
 * @param units the version's sentences, at least up to the one after this in its passage.
 * @param index of the sentence in the version.
 */
export function findMeant(units: readonly Unit[], index: number): ReadonlySet<string> {
  const meant = new Set<string>();
  const unit = units[index];
  if (unit === undefined) return meant;
  const { speech } = unit.statement;
  if (speech.pronoun) addAll(meant, lastNamed(units, index));
  if (speech.speakers.size === 0 && speech.quoted) addAll(meant, impliedSpeakers(units, unit, index));
  return meant;
}

function impliedSpeakers(units: readonly Unit[], { sentence }: Unit, index: number): ReadonlySet<string> {
  const continues = units[index - 1]?.sentence.passage === sentence.passage;
  const next = units[index + 1];
  if (continues || next?.sentence.passage !== sentence.passage) return lastNamed(units, index);
  return next.statement.speech.speakers;
}

/** Who speaks, or else is named first, in the nearest sentence before that has either. */
function lastNamed(units: readonly Unit[], index: number): ReadonlySet<string> {
  for (let before = index - 1; before >= 0; before--) {
    const speech = units[before]?.statement.speech;
    if (speech === undefined) continue;
    if (speech.speakers.size > 0) return speech.speakers;
    if (speech.subject.size > 0) return speech.subject;
  }
  return NOBODY;
}

const NOBODY: ReadonlySet<string> = new Set();

function addAll(to: Set<string>, from: ReadonlySet<string>): void {
  for (const stem of from) to.add(stem);
}
