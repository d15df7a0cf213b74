import type { DomElement, DomNode } from './dom.ts';
import { isElement, measureLinks, TEXT_NODE } from './dom.ts';

/** A paragraph, heading, list item or row of a table, as a browser would show it. */
export interface Block {
  readonly kind: 'text' | 'heading';
  /** White space run together as in a browser; no-break spaces and line breaks stay. */
  readonly text: string;
  /** How much of it is in links, 0 to 1. */
  readonly linked: number;
}

/** Begin a line of their own: https://html.spec.whatwg.org/#flow-content-3 */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(
    /\s+/,
  ),
);
/** Shown by no browser, or as no text of the story; DEL and S hold what the page itself has struck out. */
const SKIPPED = new Set(
  `AUDIO BUTTON CANVAS DATALIST DEL FIGCAPTION HEAD IFRAME INPUT LINK MAP META NOSCRIPT OBJECT OPTION RP RT S SCRIPT
  SELECT STRIKE STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s+/),
);
const CELL = /^T[DH]$/;
const HEADING = /^H[1-6]$/;

interface Draft {
  readonly blocks: Block[];
  text: string;
}

/** The blocks of text within an element, in order. */
export function listBlocks(root: DomElement): readonly Block[] {
  const draft: Draft = { blocks: [], text: '' };
  visit(root, root, draft, false);
  endBlock(root, draft);
  return draft.blocks;
}

function visit(node: DomNode, block: DomElement, draft: Draft, isPre: boolean): void {
  if (node.nodeType === TEXT_NODE) {
    const text = node.textContent ?? '';
    draft.text += isPre ? text.replaceAll('\r\n', '\n') : text.replace(/[ \t\n\f\r]+/g, ' ');
  } else if (isElement(node)) {
    visitElement(node, block, draft, isPre);
  }
}

function visitElement(element: DomElement, block: DomElement, draft: Draft, isPre: boolean): void {
  const tag = element.tagName.toUpperCase();
  if (SKIPPED.has(tag)) return;
  if (tag === 'BR') draft.text += '\n';
  if (CELL.test(tag) && draft.text.trim() !== '') draft.text += '\t';
  const isBlock = BLOCKS.has(tag) || (CELL.test(tag) && isLayout(element));
  if (isBlock) endBlock(block, draft);
  // A browser puts the marks around <q>.
  if (tag === 'Q') draft.text += '\u201c';
  for (const child of element.childNodes) visit(child, isBlock ? element : block, draft, isPre || tag === 'PRE');
  if (tag === 'Q') draft.text += '\u201d';
  if (isBlock) endBlock(element, draft);
}

/** Whether a cell of a table is there to place text on the page: a row of figures has no paragraphs in it. */
function isLayout(cell: DomElement): boolean {
  return cell.querySelector('p, br, div, h1, h2, h3, ul, ol, table, article, section') !== null;
}

/** Two line breaks in a row are how some pages part paragraphs. */
function endBlock(block: DomElement, draft: Draft): void {
  const kind = HEADING.test(block.tagName.toUpperCase()) ? 'heading' : 'text';
  const isPre = block.tagName.toUpperCase() === 'PRE';
  for (const part of isPre ? [draft.text] : draft.text.split(/(?: *\n){2,}/)) {
    const text = isPre ? trimLines(part) : tidy(part);
    if (text.trim() !== '') draft.blocks.push({ kind, text, linked: measureLinks(block) });
  }
  draft.text = '';
}

function tidy(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .replace(/^[ \n\t]+|[ \n\t]+$/g, '');
}

function trimLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}
