import { parseHTML } from 'linkedom';

/** What of the document tree is used here: linkedom's types need a browser's, which would then be there everywhere. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  /** In capitals. */
  readonly tagName: string;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly closest: (selector: string) => DomElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly remove: () => void;
}

export interface DomDocument {
  readonly body: DomElement;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
}

export const TEXT_NODE = 3;

/** `html`, `head` and `body` need not be written: https://html.spec.whatwg.org/#optional-tags. linkedom wants them. */
export function parsePage(html: string): DomDocument {
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** The text of a node with its white space run together. */
export function textWithin(node: DomNode | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** How much of a node's text is in links, 0 to 1. */
export function measureLinks(element: DomElement): number {
  const length = textWithin(element).length;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + textWithin(link).length, 0);
  return length === 0 ? 0 : linked / length;
}
