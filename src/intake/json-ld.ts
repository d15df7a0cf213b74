import type { DomDocument } from './dom.ts';
import { toAddress, toFact, toIsoDate } from './facts.ts';
import type { TextFacts } from './taken.ts';
import { dropAbsent } from './taken.ts';

/** An article as a page describes it to search engines: https://schema.org/Article and the kinds of it. */
export type JsonLdArticle = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|(?:Blog|LiveBlog|SocialMedia)Posting|Report)$/;
/** Deeper ones are about something else than the page. */
const MAX_DEPTH = 4;

/** Every article that the page's JSON-LD describes; what is no JSON is passed over. */
export function findArticles(document: DomDocument): readonly JsonLdArticle[] {
  return [...document.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json\b/i.test((script.getAttribute('type') ?? '').trim()))
    .flatMap((script) => gatherArticles(parseLoosely(script.textContent ?? ''), 0));
}

/** Some pages wrap the JSON in a comment. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function gatherArticles(value: unknown, depth: number): readonly JsonLdArticle[] {
  if (Array.isArray(value)) return value.flatMap((item) => gatherArticles(item, depth));
  if (!isRecord(value) || depth > MAX_DEPTH) return [];
  if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return [value];
  return [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((part) => gatherArticles(part, depth + 1));
}

/** @param base where the page was found, if that is known. */
export function readArticle(article: JsonLdArticle, base: string | undefined): TextFacts {
  return dropAbsent({
    headline: toFact(decodeEntities(article.headline)),
    byline: toFact(joinNames(article.author ?? article.creator)),
    published: toIsoDate(article.datePublished),
    modified: toIsoDate(article.dateModified),
    source: toFact(joinNames(article.publisher)),
    url: toAddress(article.url, base) ?? toAddress(idOf(article.mainEntityOfPage), base),
  });
}

function idOf(value: unknown): unknown {
  return isRecord(value) ? (value['@id'] ?? value.url) : value;
}

/** "A, B and C" is the page's to write, so names are only parted by commas. */
function joinNames(value: unknown): string | undefined {
  const names = listOf(value).flatMap((item) => {
    const name = decodeEntities(isRecord(item) ? item.name : item);
    return typeof name === 'string' && name.trim() !== '' && !/^https?:/i.test(name) ? [name.trim()] : [];
  });
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi;

/** JSON needs no entities, and many pages have them in it all the same. */
function decodeEntities(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
