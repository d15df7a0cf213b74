import { citationParts } from '../commands/citation.ts';
import type { Block, Reply } from '../commands/reply.ts';
import { ENGLISH } from '../commands/words/words.ts';
import type { Output } from './subcommand.ts';

/** How lines are marked where the terminal can show it. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Words of an older version that a newer one has not. */
  readonly old: (text: string) => string;
  /** Words of a newer version that an older one has not. */
  readonly new: (text: string) => string;
}

const PLAIN: Style = { bold: (text) => text, dim: (text) => text, old: (text) => text, new: (text) => text };
const ANSI: Style = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
  old: (text) => `\u001b[31m${text}\u001b[39m`,
  new: (text) => `\u001b[32m${text}\u001b[39m`,
};

/** Colours only on a terminal, and not where NO_COLOR (https://no-color.org) is set to anything. */
export function styleFor(output: Output, env: Readonly<Record<string, string | undefined>>): Style {
  return output.isTTY === true && !env.NO_COLOR ? ANSI : PLAIN;
}

/**
 * A reply as lines of a terminal, without the question: whoever typed it sees it. A quotation is marked by `> ` on each of
 * its lines and is otherwise shown to the character, control characters excepted.
 */
export function renderText(reply: Reply, style: Style): string {
  const blocks = reply.blocks.filter((block) => block.kind !== 'question');
  return blocks.map((block) => `${renderBlock(block, style)}\n`).join('');
}

function renderBlock(block: Exclude<Block, { kind: 'question' }>, style: Style): string {
  switch (block.kind) {
    case 'statement':
      return printable(block.text);
    case 'note':
      return style.dim(printable(block.text));
    case 'quotation':
      return renderQuotation(block, style);
    case 'list':
      return block.items.map(({ term, text }) => `  ${style.bold(printable(term))}  ${printable(text)}`).join('\n');
  }
}

function renderQuotation(block: Extract<Block, { kind: 'quotation' }>, style: Style): string {
  const { text, highlight, citation } = block;
  const { start, end } = highlight ?? { start: 0, end: 0 };
  const marked = `${printable(text.slice(0, start))}${highlight === null ? '' : style.bold(printable(text.slice(start, end)))}${printable(text.slice(end))}`;
  const quoted = marked
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const source = [...citationParts(citation, ENGLISH), ...(citation.url === undefined ? [] : [citation.url])].join(
    ', ',
  );
  return `${quoted}\n${style.dim(`— ${printable(source)}`)}`;
}

/** Control characters could drive the terminal; line breaks and tabs cannot. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');
}
