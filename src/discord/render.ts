import type { Block, Reply } from '../commands/reply.ts';
import type { Words } from '../commands/words/words.ts';
import { splitSentences } from '../corpus/sentences.ts';
import type { Span } from '../corpus/story.ts';
import { renderCitation } from './citation.ts';
import { cutAtSentenceEnd, shortenQuestion } from './cut.ts';
import { cleanText, escapeLine, escapeText, escapeWithBold, unescapeLine } from './escape.ts';
import { CONTENT_MAX } from './limits.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const QUESTION_MAX = 200;
const SMALL = '-# ';

/**
 * A reply as the content of one Discord message: never longer than Discord accepts, with nothing in it that pings, links
 * (but for the addresses of citations) or breaks out of its place. What does not fit is left out at a sentence's or an
 * item's end, and the reader is told.
 */
export function renderReply(reply: Reply, words: Words): string {
  const known = rendered.get(reply);
  if (known?.words === words) return known.content;
  const content = renderWhole(reply, words);
  rendered.set(reply, { words, content });
  return content;
}

/** Replies to what the stories say is asked are kept, and sent again and again. */
const rendered = new WeakMap<Reply, { readonly words: Words; readonly content: string }>();

function renderWhole(reply: Reply, words: Words): string {
  const { blocks } = reply;
  const full = renderWhatMayFit(blocks, words);
  for (let kept = full.length; kept > 0; kept--) {
    const content = renderBlocks(blocks.slice(0, kept), full.slice(0, kept), words, kept < blocks.length);
    if (content !== null) return content;
  }
  return '';
}

/**
 * The blocks that there may be room for, by the least that each takes, in full: a story of thousands of versions has as many
 * blocks.
 */
function renderWhatMayFit(blocks: readonly Block[], words: Words): readonly string[] {
  const full: string[] = [];
  let least = 0;
  for (const block of blocks) {
    const text = renderBlock(block, words, Number.POSITIVE_INFINITY) ?? '';
    least += block.kind === 'note' || block.kind === 'question' ? text.length : 0;
    if (block.kind === 'quotation') least += Math.min(text.length, renderCitation(block.citation, words).length);
    if (least + full.length > CONTENT_MAX) break;
    full.push(text);
  }
  return full;
}

/**
 * Null when a block finds no room for anything of it.
 * @param full each of them in full.
 */
function renderBlocks(
  blocks: readonly Block[],
  full: readonly string[],
  words: Words,
  hasMore: boolean,
): string | null {
  const leftOut = `${SMALL}${words.leftOut}`;
  const room = hasMore ? CONTENT_MAX - leftOut.length : CONTENT_MAX;
  const wanted = full.map((text) => text.length + 1);
  const rooms = shareRoom(wanted, room);
  if (wanted.every((length, i) => length === rooms[i])) return joinParts(full, hasMore ? leftOut : '');
  const parts = blocks.map((block, i) => renderBlock(block, words, (rooms[i] ?? 0) - 1));
  if (parts.some((part) => part === null)) return null;
  return joinParts(parts, hasMore ? leftOut : '');
}

function joinParts(parts: readonly (string | null)[], last: string): string {
  return [...parts, last].filter((part) => part !== null && part !== '').join('\n');
}

/** Gives each what it wants where it can; what want more than an equal share of the rest get that share. */
export function shareRoom(wanted: readonly number[], total: number): number[] {
  const rooms = wanted.map(() => 0);
  let rest = total;
  const bySize = wanted.map((length, at) => ({ length, at })).sort((a, b) => a.length - b.length);
  for (const [done, { length, at }] of bySize.entries()) {
    const room = Math.min(length, Math.floor(rest / (wanted.length - done)));
    rooms[at] = room;
    rest -= room;
  }
  return rooms;
}

/** At most `room` code units; null when that is too little to say anything, empty when there is nothing to say. */
function renderBlock(block: Block, words: Words, room: number): string | null {
  switch (block.kind) {
    case 'question':
      return within(room, renderQuestion(block));
    case 'statement':
      return renderStatement(block, room);
    case 'quotation':
      return renderQuotation(block, words, room);
    case 'note':
      return within(room, renderNote(block));
    case 'list':
      return renderList(block, words, room);
  }
}

function within(room: number, text: string): string | null {
  return text.length <= room ? text : null;
}

function renderQuestion(block: BlockOf<'question'>): string {
  const line = escapeText(shortenQuestion(block.text, QUESTION_MAX));
  return line === '' ? '' : `${SMALL}${line}`;
}

/** The question that `renderReply` showed in the first line of a message, "" where it showed none. */
export function readQuestionLine(content: string): string {
  const [line = ''] = content.split('\n', 1);
  return line.startsWith(SMALL) ? unescapeLine(line.slice(SMALL.length)).replace(/…$/, '') : '';
}

function findSentences(text: string): readonly Span[] {
  return splitSentences(text, 'en');
}

function renderStatement(block: BlockOf<'statement'>, room: number): string | null {
  const show = (text: string) => escapeText(text === block.text ? text : `${text} …`);
  const cut = cutAtSentenceEnd(block.text, findSentences, (text) => show(text).length <= room);
  return cut === null ? null : show(cut.text);
}

function renderNote(block: BlockOf<'note'>): string {
  const lines = cleanText(block.text).split('\n').map(escapeLine);
  const shown = lines.filter((line) => line !== '');
  return shown.map((line) => `${SMALL}${line}`).join('\n');
}

function renderQuotation(block: BlockOf<'quotation'>, words: Words, room: number): string | null {
  const citation = renderCitation(block.citation, words);
  const show = (text: string, left: number) => [quoteLines(block, text), citation, ...sayCut(left, words)].join('\n');
  // The longest that the line on what was cut can be.
  const most = block.text.length;
  const fits = (text: string) => show(text, text === block.text ? 0 : most).length <= room;
  const cut = cutAtSentenceEnd(block.text, findSentences, fits);
  if (cut !== null) return show(cut.text, cut.left);
  return within(room, `${SMALL}${words.sentenceTooLong}\n${citation}`);
}

/** Every line gets its own `> `: `>>> ` would swallow the citation too. */
function quoteLines(block: BlockOf<'quotation'>, text: string): string {
  const { highlight } = block;
  const isShown = highlight !== null && highlight.end <= text.length;
  return escapeWithBold(text, isShown ? highlight : null)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function sayCut(left: number, words: Words): string[] {
  return left === 0 ? [] : [`${SMALL}${words.cut(left)}`];
}

function renderList(block: BlockOf<'list'>, words: Words, room: number): string | null {
  const items = block.items.map(({ term, text }) => `- **${escapeLine(term)}** ${escapeLine(text)}`);
  if (items.length === 0) return '';
  const whole = items.join('\n');
  if (whole.length <= room) return whole;
  let length = 0;
  let kept = 0;
  while (kept < items.length - 1 && length + (items[kept] as string).length <= room) {
    length += (items[kept] as string).length + 1;
    kept++;
  }
  for (; kept > 0; kept--) {
    const lines = [...items.slice(0, kept), `- ${words.andMore(items.length - kept)}`].join('\n');
    if (lines.length <= room) return lines;
  }
  return null;
}
