import { listElsewhere } from '../answer/quote-list.ts';
import type { Span } from '../corpus/story.ts';
import type { Library } from '../library.ts';
import { type Change, findConflicts } from '../versions/alignment.ts';
import type { Present } from '../versions/links.ts';
import { actionsAt } from './actions.ts';
import { nameVersion, note, quotationBlock, say, statement } from './blocks.ts';
import { findPlace, type HeldPlace } from './place.ts';
import type { Block, Place, ReadingKind, Reply } from './reply.ts';
import { capitalize, type Words } from './words/words.ts';

/** What a reader of a quotation wants to see next. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly place: Place;
  /** What the quotation answered; "" where that is not known. */
  readonly question: string;
  readonly library: Library;
  readonly words: Words;
}

/** Shows it, or says politely that the story has moved on since. */
export function read(reading: Reading): Reply {
  const { kind, place, library, words } = reading;
  const held = findPlace(library, place);
  if (held === undefined) return { ...say(words.movedOn), private: true };
  switch (kind) {
    case 'context':
      return show(reading, held.span, [quote(reading, held, contextOf(held), held.span)], false);
    case 'next-passage':
      return showNextPassage(reading, held);
    case 'other-version':
    case 'what-changed':
      return showOtherVersions(reading, held);
  }
}

/** Longest context shown, in UTF-16 code units: with question, citation and escapes it fits one message. */
const CONTEXT_MAX = 1_400;

/**
 * The paragraph, with the sentence before and the sentence after it; of long ones as many whole sentences around the
 * quoted ones as there is room for.
 */
function contextOf({ version, sentences }: HeldPlace): Span {
  const { sentences: all, passages } = version;
  const [first] = sentences;
  const last = sentences.at(-1) ?? first;
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  const from = Math.max(0, (passages[first.passage]?.firstSentence ?? first.index) - 1);
  const to = Math.min(all.length - 1, passages[last.passage]?.endSentence ?? last.index);
  let [low, high] = [first, last];
  for (let grown = true; grown; ) {
    const before = low.index > from ? all[low.index - 1] : undefined;
    const fitsBefore = before !== undefined && high.end - before.start <= CONTEXT_MAX;
    if (fitsBefore) low = before;
    const after = high.index < to ? all[high.index + 1] : undefined;
    const fitsAfter = after !== undefined && after.end - low.start <= CONTEXT_MAX;
    if (fitsAfter) high = after;
    grown = fitsBefore || fitsAfter;
  }
  return { start: low.start, end: high.end };
}

function showNextPassage(reading: Reading, held: HeldPlace): Reply {
  const last = held.sentences.at(-1);
  const passage = last === undefined ? undefined : held.version.passages[last.passage + 1];
  if (passage === undefined) return { ...say(reading.words.lastPassage), private: true };
  return show(reading, passage, [quote(reading, held, passage, null)], false);
}

/** More would not fit one message. */
const MOST_VERSIONS = 4;

/** The quoted statement in each version that has it, oldest first, and by which words they conflict. */
function showOtherVersions(reading: Reading, held: HeldPlace): Reply {
  const { library, words, kind, place } = reading;
  const { loaded, version, span } = held;
  const [sentence] = held.sentences;
  const others = sentence === undefined ? [] : listElsewhere(loaded, version, sentence);
  const present = others.filter((other): other is Present => other.relation !== 'absent');
  const shown = present.slice(0, MOST_VERSIONS);
  const [changed] = shown.flatMap((other) => conflictsOf(other).map((change) => ({ other, change })));
  const isOlder = changed !== undefined && version.order < changed.other.version.order;
  const marked = (isOwn: boolean) => (isOwn === isOlder ? changed?.change.fromSpan : changed?.change.toSpan) ?? null;
  const own = { at: version.order, block: quote(reading, held, span, marked(true)) };
  const quotations = shown.map((other) => ({
    at: other.version.order,
    block: quote(
      reading,
      { ...held, version: other.version },
      spanOf(other),
      kind === 'what-changed' && other === changed?.other ? marked(false) : null,
    ),
  }));
  const blocks = [...quotations, ...(kind === 'what-changed' ? [own] : [])]
    .sort((a, b) => a.at - b.at)
    .map(({ block }) => block);
  const absent = others.filter(({ relation }) => relation === 'absent');
  const [first] = shown;
  const isElsewhere = kind === 'other-version' && first !== undefined;
  return show(
    isElsewhere ? { ...reading, place: { ...place, version: first.version.id } } : reading,
    isElsewhere ? spanOf(first) : span,
    [
      ...(kind === 'what-changed' ? differences(reading, held, shown) : []),
      ...blocks,
      ...absent.map((other) => note(words.absentIn(nameVersion(library, words, loaded.story.id, other.version.id)))),
    ],
    kind === 'other-version',
  );
}

/** "Version 000 says “August 31”; version 002 says “Aug. 30”.", once for each difference. */
function differences(
  { library, words }: Reading,
  { loaded, version }: HeldPlace,
  others: readonly Present[],
): readonly Block[] {
  const said = others.flatMap((other) => {
    const [older, newer] = other.version.order < version.order ? [other.version, version] : [version, other.version];
    const name = (id: string) => nameVersion(library, words, loaded.story.id, id);
    return conflictsOf(other).map(({ from, to }) =>
      statement(capitalize(words.differ(name(older.id), from, name(newer.id), to))),
    );
  });
  return [...new Map(said.map((block) => [JSON.stringify(block), block])).values()].slice(0, MOST_DIFFERENCES);
}

const MOST_DIFFERENCES = 3;

/** A word that was only put in or left out leaves nothing to cite on the other side. */
function conflictsOf(other: Present): readonly Change[] {
  return findConflicts(other).filter(({ from, to }) => from !== '' && to !== '');
}

/** From the first to the last of sentences that follow one another. */
function spanOf({ sentences }: Present): Span {
  const [first, ...rest] = sentences;
  if (first === undefined) return { start: 0, end: 0 };
  let last = first;
  for (const sentence of rest) if (sentence.index === last.index + 1) last = sentence;
  return { start: first.start, end: last.end };
}

function quote({ library }: Reading, { loaded, version }: HeldPlace, span: Span, highlight: Span | null): Block {
  const { start, end } = span;
  const text = version.body.slice(start, end);
  return quotationBlock(library, { story: loaded.story.id, version: version.id, text, start, highlight });
}

/** What is shown offers to read on from there, but not what it shows itself. */
function show(
  { kind, place, question, library }: Reading,
  span: Span,
  blocks: readonly Block[],
  versionsDiffer: boolean,
): Reply {
  const { story, version } = place;
  const actions = actionsAt(library, { story, version, start: span.start, end: span.end }, versionsDiffer);
  return {
    blocks: [{ kind: 'question', text: question }, ...blocks],
    // What changed shows the other version, too.
    actions: actions.filter(
      (action) => action.kind !== kind && !(kind === 'what-changed' && action.kind === 'other-version'),
    ),
  };
}
