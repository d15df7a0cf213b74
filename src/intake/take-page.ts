import { Readability } from '@mozilla/readability';
import type { Block } from './block-text.ts';
import { listBlocks } from './block-text.ts';
import { removeSurroundings } from './clean-page.ts';
import type { DomDocument } from './dom.ts';
import { parsePage } from './dom.ts';
import { IntakeError } from './intake-error.ts';
import { readLanguage, readPageFacts, saysArticle } from './page-facts.ts';
import type { Taken, TextFacts } from './taken.ts';

/**
 * The article of an HTML page: its paragraphs, and nothing around them, a blank line between two.
 * @param url where the page was found, if it was fetched.
 * @throws IntakeError when the page has no article in it.
 */
export function takePage(html: string, url: string | undefined): Taken {
  const document = parsePage(html);
  const facts = readPageFacts(document, url);
  const language = readLanguage(document);
  const isArticle = saysArticle(document);
  const isScript = document.querySelector('script') !== null;
  removeSurroundings(document);
  const blocks = dropEdges(findBlocks(document), facts);
  if (!isEnough(blocks, isArticle)) throw new IntakeError(describeNothing(isScript && blocks.length === 0));
  return { body: `${blocks.map(({ text }) => text).join('\n\n')}\n`, ...language, ...facts };
}

/** Shorter finds make Readability look again, less strictly: short news has about that many characters (our choice). */
const CHAR_THRESHOLD = 250;

function findBlocks(document: DomDocument): readonly Block[] {
  const content = new Readability(document, { charThreshold: CHAR_THRESHOLD, disableJSONLD: true }).parse()?.content;
  return content ? listBlocks(parsePage(content).body) : [];
}

const OTHER_TEXTS = /^(?:read (?:more|next|also)|also read|see also|related|more on this|more from|recommended)\b/i;
const FACT_LINE = /^(?:by|written by|posted|published|(?:last )?updated|last modified)\b/i;
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;

/** Links to other texts go, and so do lines at the head that only repeat what story.yaml will say. */
function dropEdges(blocks: readonly Block[], facts: TextFacts): readonly Block[] {
  const kept = blocks.filter(({ text, linked }) => !(OTHER_TEXTS.test(text) && (linked > 0.5 || text.length < 30)));
  const first = kept.findIndex(({ text, kind }) => kind === 'text' && SENTENCE_END.test(text));
  return kept.filter(({ text, kind, linked }, i) => {
    if (i >= first && first !== -1) return true;
    if (text === facts.headline || text === facts.byline) return false;
    return kind === 'heading' || !(FACT_LINE.test(text) || linked > 0.5);
  });
}

/**
 * In UTF-16 code units: a page that calls itself an article may be a notice of a sentence or two, others have to look like
 * one, with paragraphs of some length.
 */
const LEAST_PROSE = { said: { text: 30, paragraph: 10 }, seen: { text: 200, paragraph: 40 } } as const;

function isEnough(blocks: readonly Block[], isArticle: boolean): boolean {
  const least = isArticle ? LEAST_PROSE.said : LEAST_PROSE.seen;
  const prose = blocks.filter(
    ({ kind, text, linked }) =>
      kind === 'text' && linked < 0.5 && text.length >= least.paragraph && SENTENCE_END.test(text),
  );
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  return length >= least.text && (isArticle || !isListOfLinks(blocks));
}

/** A page of links to articles has headings too, and most of them are links. */
function isListOfLinks(blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return headings.length > 1 && headings.filter(({ linked }) => linked > 0.5).length > headings.length / 2;
}

function describeNothing(isScript: boolean): string {
  const why = isScript ? ', only script that would write one in a browser' : '';
  return `there is no article in the page${why}; save its text as a .txt file and import that`;
}
