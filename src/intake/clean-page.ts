import type { DomDocument, DomElement } from './dom.ts';
import { textWithin } from './dom.ts';

/** Never the text of an article, whatever they are called. */
const NEVER_TEXT = `script, style, template, noscript, nav, aside, footer, form, button, iframe, object, svg, dialog, [hidden],
  [aria-hidden="true"], [aria-modal="true"], [role="navigation"], [role="complementary"], [role="dialog"], [role="alertdialog"],
  [role="banner"], [role="contentinfo"], [role="search"], body > header, body head, body title, body meta, body link,
  amp-ad, amp-consent, amp-embed, amp-sidebar, amp-social-share, amp-sticky-ad`;

/** What pages call the things around an article, as whole words of a class or an id. */
const AROUND = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'cookies?|consent|gdpr|privacy-(?:notice|banner)|onetrust|newsletters?|subscri(?:be|ption)|sign-?up|paywall|donate|donation',
    'related|recommended|recirc|read-?(?:more|next|also)|see-?also|more-(?:stories|news|articles|from|on)|most-(?:read|popular)|trending',
    'shar(?:e|ing)|social|comments?|respond|disqus|replies|promos?|advert(?:s|isement|ising)?|ads?|sponsor(?:ed)?',
    'breadcrumbs?|pagination|pager|sidebar|popup|modal|toast|skip-?link|screen-reader-text|sr-only|visually-hidden',
    'captions?|(?:photo|image)-credits?',
    'author-(?:bio|box|card)|about-the-author|tag-?(?:list|cloud)|print-only|toolbar|site-(?:header|footer|nav)|masthead',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);
/** Lines that say who wrote and when: they are facts, and kept as such. */
const FACT_LINES = '[rel~="author"], [itemprop="author"], [itemprop="datePublished"], [itemprop="dateModified"]';
const WHOLE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** What holds more of the page's paragraphs than this is no thing beside them, whatever its class. */
const MOST_OF_THE_TEXT = 0.4;

/** Takes out of a page what surrounds an article, before Readability looks for it. Its facts have to be read before. */
export function removeSurroundings(document: DomDocument): void {
  removeAll(document, NEVER_TEXT);
  const total = measureParagraphs(document);
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (!isAround(element)) continue;
    if (element.querySelector('h1') !== null || measureParagraphs(element) > total * MOST_OF_THE_TEXT) continue;
    element.remove();
  }
  removePullQuotes(document);
  removeFactLines(document);
}

/** Shorter ones may well be said twice. In UTF-16 code units. */
const SHORTEST_PULL_QUOTE = 20;

/** Words of the article that are set large beside it stand in it already. */
function removePullQuotes(document: DomDocument): void {
  const whole = foldQuote(document.body);
  for (const element of [...document.querySelectorAll('blockquote, [class*="pull"]')]) {
    const quote = foldQuote(element);
    const isTwice = quote.length >= SHORTEST_PULL_QUOTE && whole.indexOf(quote) !== whole.lastIndexOf(quote);
    if (isTwice && !isAround(element) && !WHOLE.has(element.tagName.toUpperCase())) element.remove();
  }
}

function foldQuote(element: DomElement): string {
  return textWithin(element)
    .toLowerCase()
    .replace(/["'“”‘’«»„]/g, '')
    .trim();
}

function removeAll(document: DomDocument, selector: string): void {
  for (const element of [...document.querySelectorAll(selector)]) element.remove();
}

function isAround(element: DomElement): boolean {
  if (WHOLE.has(element.tagName.toUpperCase())) return false;
  return [element.getAttribute('class'), element.getAttribute('id')].some((name) => name !== null && AROUND.test(name));
}

function measureParagraphs(root: Pick<DomElement, 'querySelectorAll'>): number {
  return [...root.querySelectorAll('p')].reduce((sum, paragraph) => sum + textWithin(paragraph).length, 0);
}

/** Longer ones are paragraphs that name an author or a time. In UTF-16 code units. */
const LONGEST_FACT_LINE = 120;

function removeFactLines(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(`${FACT_LINES}, time`)]) {
    const line = element.closest('p, li, div, span') ?? element;
    const isAlone = line.querySelector('p, h1, h2, h3') === null && textWithin(line).length <= LONGEST_FACT_LINE;
    if (isAlone && !/[.!?]["'”’]?$/.test(textWithin(line))) line.remove();
  }
}
