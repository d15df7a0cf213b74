import { overlap, type Span } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import { SAYING, SPEAKING_KINDS } from '../search/speakers.ts';
import type { Unit } from '../search/units.ts';
import type { Present } from '../versions/links.ts';
import type { Previous } from './answer.ts';
import { sideOf, toDifference } from './conflict.ts';
import { type PartAnswer, refusePart } from './part-answer.ts';
import { quoteSentence } from './quote.ts';

const CONFIDENCE = 0.8;
/** A quotation that runs on is seldom further than this from whoever is said to speak, in sentences. */
const REACH = 6;

/**
 * Who says what was just quoted: the words of the version that name the speaker. Where the quoted sentence names none and
 * is somebody's words, whoever was named last to speak before it goes on, or whoever is named right after.
 */
export function answerWhoSaid(loaded: LoadedStory, previous: Previous): PartAnswer {
  const units = loaded.index.units.flat().filter(({ version }) => version.id === previous.version);
  const quoted = units.filter(({ sentence }) => overlap(sentence, previous));
  const [first] = quoted;
  if (first === undefined) return refusePart(CONFIDENCE);
  const naming = quoted.find(namesSpeaker) ?? findNearby(units, quoted);
  if (naming === undefined) return refusePart(CONFIDENCE, [quoteSentence(loaded, first.version, first.sentence)]);
  const differences = speakerChanges(loaded, naming);
  return {
    outcome: 'answered',
    quotations: [quoteSentence(loaded, naming.version, naming.sentence, speakerIn(naming) ?? null)],
    versionsDiffer: differences.length > 0,
    differences,
    notices: [],
    related: [],
    confidence: CONFIDENCE,
  };
}

function namesSpeaker(unit: Unit): boolean {
  return speakerIn(unit) !== undefined;
}

/** Only words in quotation marks are anybody else's than the story's own. */
function findNearby(units: readonly Unit[], quoted: readonly Unit[]): Unit | undefined {
  const spoken = quoted.find(({ statement }) => statement.speech.quoted);
  if (spoken === undefined) return undefined;
  const at = units.indexOf(spoken);
  const isHead = units[at - 1]?.sentence.passage !== spoken.sentence.passage;
  const after = units
    .slice(at + 1, at + 2)
    .filter(({ sentence }) => isHead && sentence.passage === spoken.sentence.passage);
  const before = units.slice(Math.max(0, at - REACH), at).reverse();
  return [...after, ...before].find(namesSpeaker);
}

/** The first name outside quotation marks that is said to speak, with the office or the name right beside it. */
function speakerIn({ statement, sentence }: Unit): Span | undefined {
  const { terms, speech, text } = statement;
  const entities = statement.findEntities(SPEAKING_KINDS);
  // A name read too widely would take the verb in: "Almiron said immigrants".
  const hasSaying = (start: number, end: number) =>
    terms.some((term) => SAYING.has(term.word) && term.start >= start && term.end <= end);
  const names = entities.filter(({ start, end }) => {
    const own = terms.filter((term) => !term.stop && term.start >= start && term.end <= end);
    return (
      own.length > 0 &&
      own.every(({ stem }) => speech.speakers.has(stem)) &&
      !isInsideQuotes(text, start) &&
      !hasSaying(start, end)
    );
  });
  const [name] = names.sort((a, b) => a.start - b.start || b.end - a.end);
  if (name === undefined) return undefined;
  const isBeside = (a: Span, b: Span) => /^\s$/.test(text.slice(a.end, b.start));
  const people = entities.filter(({ kind }) => kind === 'person' || kind === 'role');
  const before = people.find((person) => isBeside(person, name)) ?? name;
  const after = people.find((person) => isBeside(name, person)) ?? name;
  return { start: sentence.start + before.start, end: sentence.start + after.end };
}

/** Straight marks open and close by turns; a sentence that begins inside a quotation closes it first. */
function isInsideQuotes(text: string, at: number): boolean {
  const marks = [...text.matchAll(/["“”]/g)];
  const opensFirst = marks.length % 2 === 0 || !/^["“”](?=[\s,.]|$)/.test(text.slice(marks[0]?.index ?? 0));
  const passed = marks.filter(({ index }) => index < at).length;
  return passed % 2 === (opensFirst ? 1 : 0);
}

function speakerChanges(loaded: LoadedStory, { version, sentence }: Unit) {
  const others = loaded.links.elsewhere(version, sentence);
  return others
    .filter((other): other is Present => other.relation === 'changed')
    .flatMap((other) => {
      const [older, newer] = other.version.order < version.order ? [other.version, version] : [version, other.version];
      const changes = other.changes.filter(({ kind, from, to }) => kind === 'speaker' && from !== '' && to !== '');
      // Who speaks is named whole already.
      const [before, after] = [sideOf(loaded, older, []), sideOf(loaded, newer, [])];
      return changes.map((change) => toDifference(loaded.story.id, before, after, change));
    });
}
