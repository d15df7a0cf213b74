import { lettersAnd } from './letters.ts';
import { type Sentence, textOf, type Version } from './story.ts';

/**
 * Longest list that is kept with its lead-in, in UTF-16 code units: more than a message shows, so that the reader is told
 * how much was cut.
 */
const LIST_MAX = 4_000;
/** A longer line or paragraph is no item. */
const ITEM_MAX = 600;
/** "Fix:" and "Versions affected:" go on with whatever follows; a longer lead-in only with what looks like a list. */
const LABEL_WORDS = 4;

/**
 * The sentences of the list that a sentence introduces, in the order of the text and without a gap; none where it
 * introduces nothing. A list ends where what follows looks unlike its first item.
 *
 *     The following lines are open:    lead-in
 *     - the blue line                  items: marked, or lines without an end mark, or all beginning alike
 *     - the green line
 */
export function listAfter(version: Version, lead: Sentence): readonly Sentence[] {
  const text = textOf(version, lead);
  const isOpen = ENDS_IN_COLON.test(text);
  if (!isOpen && !ANNOUNCES.test(text.slice(-LONGEST_ANNOUNCEMENT))) return [];
  const items = readItems(version, lead);
  // "… fixed the following issues." may as well be followed by headings of its own.
  return isOpen || items.length > 1 ? items.flat() : [];
}

const ENDS_IN_COLON = /:["”’)]*$/u;
/** What announces a list stands in so many characters at a sentence's end; every sentence that is ranked is looked at. */
const LONGEST_ANNOUNCEMENT = 100;
const ANNOUNCES = new RegExp(
  String.raw`\b(?:the following(?: ${lettersAnd('-')}+){0,3}|as follows|(?:listed|named) below)\.?$`,
  'iu',
);

type Item = readonly Sentence[];
type Shape = 'marked' | 'lead-in' | 'open' | 'labelled' | 'figure' | 'lower' | 'prose';

/** @param from where the whole list is quoted from, in UTF-16 code units: its outermost lead-in. */
function readItems(version: Version, lead: Sentence, from = lead.start): readonly Item[] {
  const first = itemAt(version, lead.index + 1);
  if (first === undefined || !beginsLine(version, lead, first) || !fits(first, from)) return [];
  const shape = shapeOf(version, first);
  if (shape === 'lead-in') return from === lead.start ? readNested(version, first, from) : [];
  if (shape === 'prose') return isLabel(textOf(version, lead)) ? [first] : [];
  const items = readAlike(version, first, shape, from);
  return items.length > 1 || shape === 'marked' || shape === 'open' ? items : [];
}

/** "Highlights:" right after a lead-in opens the first part of what that announces. */
function readNested(version: Version, label: Item, from: number): readonly Item[] {
  const [lead, ...more] = label;
  const opens = lead !== undefined && more.length === 0 && isLabel(textOf(version, lead));
  return opens ? [label, ...readItems(version, lead, from)] : [];
}

function isLabel(text: string): boolean {
  return text.split(/\s+/).length <= LABEL_WORDS;
}

function fits(item: Item, from: number): boolean {
  return endOf(item) - (item[0]?.start ?? 0) <= ITEM_MAX && endOf(item) - from <= LIST_MAX;
}

function readAlike(version: Version, first: Item, shape: Shape, from: number): readonly Item[] {
  const items: Item[] = [];
  let next: Item | undefined = first;
  while (next !== undefined && fits(next, from) && shapeOf(version, next) === shape) {
    items.push(next);
    next = itemAt(version, (next.at(-1)?.index ?? 0) + 1);
  }
  const goesOn = next === undefined || shapeOf(version, next) === shape;
  return shape === 'open' && !goesOn ? withoutHeading(version, items) : items;
}

/** What stands on one line, or in one paragraph that runs on, beginning with a sentence; of what is too long, enough to tell. */
function itemAt(version: Version, index: number): Item | undefined {
  const first = version.sentences[index];
  if (first === undefined) return undefined;
  const item = [first];
  for (let next = version.sentences[index + 1]; next !== undefined; next = version.sentences[next.index + 1]) {
    if (next.passage !== first.passage || endOf(item) - first.start > ITEM_MAX) break;
    if (beginsItem(version, item.at(-1) ?? first, next)) break;
    item.push(next);
  }
  return item;
}

/** A sentence of wrapped prose may begin a line by chance, but then the one before it has ended. */
function beginsItem(version: Version, before: Sentence, next: Sentence): boolean {
  const isNewLine = LINE_END.test(version.body.slice(before.end, next.start));
  return isNewLine && (MARKED.test(textOf(version, next)) || !ENDED.test(textOf(version, before)));
}

function beginsLine(version: Version, lead: Sentence, [first]: Item): boolean {
  return first !== undefined && LINE_END.test(version.body.slice(lead.end, first.start));
}

const LINE_END = /[\n\r\f\u2028\u2029]/;
const ENDED = /[.!?…。]["'”’»)\]]*$/u;
const MARKED = /^(?:[-*+•‣◦·▪–]|\(?(?:\d{1,3}|[a-z])[.)])\s/u;
const LABELLED = /^\p{Lu}[^.:!?]{0,50}:\s/u;
const FIGURE = /^v?\d/iu;
const LOWER = /^\p{Ll}/u;

function shapeOf(version: Version, item: Item): Shape {
  const text = textIn(version, item);
  if (MARKED.test(text)) return 'marked';
  if (ENDS_IN_COLON.test(text)) return 'lead-in';
  if (!ENDED.test(text)) return 'open';
  if (LABELLED.test(text)) return 'labelled';
  if (FIGURE.test(text)) return 'figure';
  return LOWER.test(text) ? 'lower' : 'prose';
}

/** A last line that is much shorter than the items is the heading of what follows. */
function withoutHeading(version: Version, items: readonly Item[]): readonly Item[] {
  const words = items.map((item) => textIn(version, item).split(/\s+/).length);
  const last = words.pop() ?? 0;
  return last * 2 < Math.min(...words) && words.length > 0 ? items.slice(0, -1) : items;
}

function textIn(version: Version, item: Item): string {
  return version.body.slice(item[0]?.start ?? 0, endOf(item));
}

function endOf(item: Item): number {
  return item.at(-1)?.end ?? 0;
}
