import { languageRule } from '../corpus/text-rules.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { textWithin } from './dom.ts';
import { toAddress, toFact, toIsoDate } from './facts.ts';
import { findArticles, readArticle } from './json-ld.ts';
import type { TextFacts } from './taken.ts';
import { dropAbsent } from './taken.ts';

/**
 * What a page says of its text, in JSON-LD, Open Graph, microdata and `<time>`, in that order. What it does not say, or
 * says in two ways, is left out.
 * @param base where the page was found, if that is known.
 */
export function readPageFacts(document: DomDocument, base: string | undefined): TextFacts {
  const graph = readOpenGraph(document, base);
  const structured = readStructured(document, base, graph);
  return dropAbsent({
    headline: structured.headline ?? readHeadline(document, graph.headline),
    byline: structured.byline ?? graph.byline ?? readByline(document),
    published: structured.published ?? graph.published ?? readTime(document),
    modified: structured.modified ?? graph.modified,
    source: structured.source ?? graph.source,
    url: toAddress(attributeOf(document, 'link[rel="canonical"]', 'href'), base) ?? graph.url ?? structured.url ?? base,
  });
}

/** https://html.spec.whatwg.org/#the-lang-and-xml:lang-attributes */
export function readLanguage(document: DomDocument): { readonly language?: string } {
  const language = document.querySelector('html[lang]')?.getAttribute('lang')?.trim() ?? '';
  return languageRule.findFault?.(language) === undefined ? { language } : {};
}

/** Whether the page calls itself an article. */
export function saysArticle(document: DomDocument): boolean {
  return (
    metaOf(document, 'og:type') === 'article' ||
    document.querySelector('[itemprop="articleBody"]') !== null ||
    findArticles(document).length === 1
  );
}

/** Of several articles, teasers of others among them, the page's own is the one that goes by its headline or address. */
function readStructured(document: DomDocument, base: string | undefined, graph: TextFacts): TextFacts {
  const articles = findArticles(document).map((article) => readArticle(article, base));
  if (articles.length <= 1) return articles[0] ?? {};
  const own = articles.filter(
    ({ headline, url }) =>
      (url !== undefined && (url === graph.url || url === base)) ||
      (headline !== undefined && headline === graph.headline),
  );
  return own.length === 1 ? (own[0] ?? {}) : {};
}

/** https://ogp.me/ */
function readOpenGraph(document: DomDocument, base: string | undefined): TextFacts {
  const author = metaOf(document, 'article:author') ?? metaOf(document, 'author');
  return dropAbsent({
    headline: toFact(metaOf(document, 'og:title')),
    // Often the address of a page about the author.
    byline: author !== undefined && /^(?:https?:|www\.|@)/i.test(author) ? undefined : toFact(author),
    published: toIsoDate(metaOf(document, 'article:published_time')),
    modified: toIsoDate(metaOf(document, 'article:modified_time')),
    source: toFact(metaOf(document, 'og:site_name')),
    url: toAddress(metaOf(document, 'og:url'), base),
  });
}

/** Undefined when it is not there, or there with two different values. */
function metaOf(document: DomDocument, name: string): string | undefined {
  const contents = [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)]
    .map((meta) => (meta.getAttribute('content') ?? '').trim())
    .filter((content) => content !== '');
  return new Set(contents).size === 1 ? contents[0] : undefined;
}

function attributeOf(document: DomDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined;
}

const TITLE_SEPARATOR = /\s+[-–—|·:»]\s+|\s*\|\s*/;

/** Open Graph's title often has the site's name behind it; the page's one heading says where the headline ends. */
function readHeadline(document: DomDocument, title: string | undefined): string | undefined {
  const marked = toFact(textWithin(document.querySelector('[itemprop="headline"]')));
  const heading = marked ?? findOnlyHeading(document);
  const whole = title ?? toFact(textWithin(document.querySelector('title')));
  if (heading !== undefined && whole !== undefined && isHeadOf(heading, whole)) return heading;
  if (marked !== undefined) return marked;
  const site = toFact(metaOf(document, 'og:site_name'));
  if (title === undefined || site === undefined || !title.endsWith(site)) return title;
  const head = title.slice(0, -site.length).replace(/\s*[-–—|·:»]\s*$/, '');
  return head === '' || head === title.slice(0, -site.length) ? title : head;
}

/** The page's one heading of the first rank. */
export function findOnlyHeading(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? toFact(textWithin(headings[0] ?? null)) : undefined;
}

function isHeadOf(heading: string, title: string): boolean {
  return title === heading || (title.startsWith(heading) && TITLE_SEPARATOR.test(title.slice(heading.length)));
}

function readByline(document: DomDocument): string | undefined {
  const names = [...document.querySelectorAll('[itemprop="author"], a[rel~="author"]')].map((element) =>
    textWithin(element.querySelector('[itemprop="name"]') ?? element),
  );
  return new Set(names).size === 1 ? toFact(names[0]) : undefined;
}

/** Longer paragraphs tell of times; they do not say when they were published. In UTF-16 code units. */
const LONGEST_DATE_LINE = 100;
const NOT_OF_THE_TEXT =
  'nav, aside, footer, li, #comments, .comment, .comments, .comment-list, .related, [id^="comment-"], [class*="related-"]';

/** `<time>` of the text: what is marked as such, else the only one there is beside the paragraphs. */
function readTime(document: DomDocument): string | undefined {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')];
  const marked = times.filter(
    (time) => time.getAttribute('itemprop') === 'datePublished' || hasAttribute(time, 'pubdate'),
  );
  const chosen = marked.length > 0 ? marked : times.filter(isOfTheText);
  const dates = chosen.map((time) => toIsoDate(time.getAttribute('datetime') ?? time.getAttribute('content')));
  return new Set(dates).size === 1 ? dates[0] : undefined;
}

function isOfTheText(time: DomElement): boolean {
  if (time.getAttribute('itemprop') !== null || time.closest(NOT_OF_THE_TEXT) !== null) return false;
  return (
    textWithin(time.closest('p, div, span, header')).length <= LONGEST_DATE_LINE || time.closest('header') !== null
  );
}

function hasAttribute(element: DomElement, name: string): boolean {
  return element.getAttribute(name) !== null;
}
