import { IRREGULAR_VERB_FORMS } from '../corpus/irregular-forms-en.ts';
import { AUXILIARIES, NUMBER_WORDS } from '../versions/english.ts';
import type { Token } from '../versions/tokens.ts';

/** Whether what a date belongs to has happened or is to come, as far as the words around it tell. */
export type Direction = 'past' | 'coming' | 'unknown';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "Until Monday", "a meeting called for Monday". */
const COMING_PREPOSITIONS = words('until till by through for');
const PLANNING = words(`plan plans planned planning expect expects expected scheduled rescheduled slated due hope hopes
  hoping hoped intend intends intended aims upcoming postponed delayed`);
/** With "to" behind them: "agreed to meet Monday". */
const COMMITTING = words('agreed promised pledged vowed wants asked urged going set ready ordered likely');
/** Present forms that in news mean what is to come: "the contract ends Aug. 31". */
const TIMETABLE =
  words(`ends begins starts opens closes meets expires votes takes goes returns resumes comes runs arrives
  leaves faces hosts holds launches airs continues reopens`);
/** Who reports what is to come has said so: behind a date this tells nothing of it. */
const REPORTING = words('said told announced reported added wrote warned confirmed explained stated declared');
/** Before a form that is a verb in the present, these make it a noun: "six votes", "the runs". */
const BEFORE_NOUNS = words(
  'the a an this that these those its their his her our of no some any few many several most all',
);
const NO_PASTS = words('need indeed hundred speed feed breed seed shed bleed thread spread exceed proceed succeed');
const BETWEEN_AUXILIARY_AND_VERB = words('not be been being also just now then already never soon');

/**
 * Reads the nearest verb before the date, else the first one after it.
 * @param reach how many words away a verb still counts.
 */
export function readDirection(tokens: readonly Token[], start: number, end: number, reach: number): Direction {
  const before = tokens[start - 1]?.key ?? '';
  if (before === 'by' && hasPastPerfect(tokens, start, reach)) return 'past';
  if (COMING_PREPOSITIONS.has(before)) return 'coming';
  if (before === 'since') return 'past';
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
    const sign = readSign(tokens, i);
    if (sign !== undefined) return sign;
  }
  for (let i = end; i < Math.min(tokens.length, end + reach); i++) {
    const sign = REPORTING.has(tokens[i]?.key ?? '') ? undefined : readSign(tokens, i);
    if (sign !== undefined) return sign;
  }
  return 'unknown';
}

/** "Had gathered 5,100 signatures by Friday". */
function hasPastPerfect(tokens: readonly Token[], start: number, reach: number): boolean {
  return tokens
    .slice(Math.max(0, start - reach), start)
    .some(({ key }, i, near) => key === 'had' && isPastForm(near[i + 1]?.key ?? ''));
}

function readSign(tokens: readonly Token[], at: number): Direction | undefined {
  const key = tokens[at]?.key ?? '';
  if (PLANNING.has(key) || (TIMETABLE.has(key) && !isNoun(tokens, at))) return 'coming';
  if (COMMITTING.has(key) && tokens[at + 1]?.key === 'to') return 'coming';
  const auxiliary = readAuxiliary(key);
  if (auxiliary !== undefined) return auxiliary;
  return isPastForm(key) ? (auxiliaryOf(tokens, at) ?? 'past') : undefined;
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  return BEFORE_NOUNS.has(before) || NUMBER_WORDS.has(before) || /^\d/.test(before);
}

/** "Will be closed" is to come although "closed" by itself is past. */
function auxiliaryOf(tokens: readonly Token[], verb: number): Direction | undefined {
  let at = verb - 1;
  while (BETWEEN_AUXILIARY_AND_VERB.has(tokens[at]?.key ?? '')) at--;
  return readAuxiliary(tokens[at]?.key ?? '');
}

function readAuxiliary(key: string): Direction | undefined {
  const mark = AUXILIARIES.get(key);
  if (mark === undefined || mark === '') return undefined;
  // "Has called" tells of something done; "is meeting" of something under way or agreed.
  return mark.endsWith('-past') || mark === 'have-present' ? 'past' : 'coming';
}

function isPastForm(key: string): boolean {
  if (AUXILIARIES.has(key)) return false;
  if (IRREGULAR_VERB_FORMS[key] !== undefined) return true;
  return key.length > 3 && key.endsWith('ed') && !NO_PASTS.has(key);
}
