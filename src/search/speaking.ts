import type { Term } from './analysis.ts';
import type { Query, QueryUnit } from './query.ts';
import { SAYING } from './speakers.ts';
import type { Statement, Unit } from './units.ts';

/**
 * Whose words are asked for, and does that one speak here?
 * @param nearby sentences of the same passage: the one before may describe who "she" is.
 */
export function speakerMatch(query: Query, unit: Unit, nearby: readonly Unit[]): number {
  if (query.wanted !== 'speech') return 0;
  const { speakers } = unit.statement.speech;
  const voices =
    speakers.size > 0
      ? speakers
      : unit.statement.speech.quoted || unit.statement.speech.pronoun
        ? unit.meant
        : new Set<string>();
  const asked = askedSpeakers(query);
  if (asked.length === 0) return voices.size > 0 ? ANYBODY : 0;
  let best = 0;
  for (const wanted of asked) {
    for (const { stems, weight } of wanted.alternatives) {
      if (weight > best && stems.some((stem) => voices.has(stem))) best = weight;
    }
  }
  return best < DESCRIBED && isDescribed(asked, voices, unit, nearby) ? DESCRIBED : best;
}

/** "What did the bakery owner say": "Ilse Brandvold, who owns the bakery, …", and then "she said". A name is no description. */
function isDescribed(
  asked: readonly QueryUnit[],
  voices: ReadonlySet<string>,
  { sentence }: Unit,
  nearby: readonly Unit[],
): boolean {
  if (asked.every(({ nameLike }) => nameLike)) return false;
  return nearby
    .filter(({ sentence: { index } }) => index === sentence.index || index === sentence.index - 1)
    .some(({ statement }) => {
      const telling = tellingOf(statement, voices);
      return telling.length > 0 && asked.every((wanted) => isAmong(wanted, telling));
    });
}

/** The words on the speaker's side of the verb of saying: what is said of others on its other side describes these. */
function tellingOf({ terms, speech }: Statement, voices: ReadonlySet<string>): readonly Term[] {
  if (![...speech.subject].some((stem) => voices.has(stem))) return [];
  const verb = terms.findIndex(({ word }) => SAYING.has(word));
  if (verb < 0) return terms;
  const before = terms.slice(0, verb);
  return before.some(({ stem }) => voices.has(stem)) ? before : terms.slice(verb + 1, verb + 1 + REACH);
}

/** How many words after "said" may still describe who did. */
const REACH = 12;

function isAmong({ alternatives }: QueryUnit, terms: readonly Term[]): boolean {
  return alternatives.some(
    ({ stems, weight }) => weight >= HELD && stems.every((stem) => terms.some((term) => term.stem === stem)),
  );
}

const DESCRIBED = 0.7;
const HELD = 0.5;

/** "What did people say": whoever speaks will do. */
const ANYBODY = 0.7;
const ANYONE = new Set(['people', 'person', 'everyone', 'everybody', 'anyone', 'anybody', 'they', 'someone', 'folks']);

/** The words before the verb of saying ("what did X tell Y" asks for X's), all of them where it comes first or not at all. */
function askedSpeakers({ units, terms }: Query): readonly QueryUnit[] {
  const verb = terms.findIndex(({ word }, i) => i > 0 && SAYING.has(word));
  const subject = new Set(terms.slice(0, verb < 0 ? terms.length : verb).map(({ word }) => word));
  const before = units.filter(({ word }) => word.split(' ').some((own) => subject.has(own)));
  if (before.length > 0) return before.some(({ word }) => ANYONE.has(word)) ? [] : before;
  return [...subject].some((word) => ANYONE.has(word)) ? [] : units;
}

/** "Who said it" is answered by a quoted sentence too, whose speaker its neighbours name. */
export function impliedSpeaker(query: Query, unit: Unit): number {
  const asksSpeaker = query.wanted === 'person' && query.words.some((word) => SAYING.has(word));
  return asksSpeaker && unit.statement.speech.quoted && unit.meant.size > 0 ? IMPLIED_SPEAKER : 0;
}

const IMPLIED_SPEAKER = 0.8;
