import { Readability } from '@mozilla/readability';
import type { Block } from './block-text.ts';
import { listBlocks } from './block-text.ts';
import { removeSurroundings } from './clean-page.ts';
import type { DomDocument } from './dom.ts';
import { parsePage } from './dom.ts';
import { IntakeError } from './intake-error.ts';
import { findOnlyHeading, readLanguage, readPageFacts, saysArticle } from './page-facts.ts';
import { AD_LINE, FACT_LINE, FOOT_LINE, OTHER_TEXTS } from './page-lines.ts';
import type { Taken } from './taken.ts';

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
  const heading = findOnlyHeading(document);
  removeSurroundings(document);
  const shown = listBlocks(document.body);
  const blocks = dropEdges(fillGaps(findBlocks(document), shown, heading), [facts.headline, facts.byline, heading]);
  if (!isEnough(blocks, isArticle)) throw new IntakeError(describeNothing(isScript && blocks.length === 0));
  return { body: `${blocks.map(({ text }) => text).join('\n\n')}\n`, ...language, ...facts };
}

/** Shorter finds make Readability look again, less strictly: short news has about that many characters (our choice). */
const CHAR_THRESHOLD = 250;

function findBlocks(document: DomDocument): readonly Block[] {
  const content = new Readability(document, { charThreshold: CHAR_THRESHOLD, disableJSONLD: true }).parse()?.content;
  return content ? listBlocks(parsePage(content).body) : [];
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;

/** Longer texts that end as sentences do are paragraphs; in UTF-16 code units (our choice). */
const LEAST_PARAGRAPH = 80;

/**
 * Readability takes the element that holds most of the text: where the page puts paragraphs apart, in elements of their own,
 * those between its headline and the end of what was found are missing, and are put back in their places.
 * @param shown every block of the page.
 */
function fillGaps(found: readonly Block[], shown: readonly Block[], heading: string | undefined): readonly Block[] {
  const texts = new Set(found.map(({ text }) => text));
  const from = shown.findIndex(({ kind, text }) => kind === 'heading' && text === heading);
  const to = shown.findLastIndex(({ text }) => texts.has(text));
  if (from === -1 || found.some(({ text }) => !shown.some((block) => block.text === text))) return found;
  const isParagraph = ({ kind, text, linked }: Block) =>
    kind === 'text' && text.length >= LEAST_PARAGRAPH && linked < 0.5 && SENTENCE_END.test(text);
  const between = shown.slice(from + 1, to + 1);
  const isWhole = between.every((block) => texts.has(block.text) || !isParagraph(block));
  return isWhole ? found : between.filter((block) => texts.has(block.text) || isParagraph(block));
}

/**
 * Links to other texts and what stands for an advertisement go, and so do lines at the head that only repeat what story.yaml
 * will say, and links at the foot that are the page's.
 * @param titles what the head of the page says in so many words.
 */
function dropEdges(blocks: readonly Block[], titles: readonly (string | undefined)[]): readonly Block[] {
  const kept = blocks.filter(
    ({ text, linked }) => !AD_LINE.test(text) && !(OTHER_TEXTS.test(text) && (linked > 0.5 || text.length < 30)),
  );
  const isProse = ({ text, kind }: Block) => kind === 'text' && SENTENCE_END.test(text);
  const first = kept.findIndex(isProse);
  const last = kept.findLastIndex(isProse);
  return kept.filter(({ text, kind, linked }, i) => {
    if (i > last && FOOT_LINE.test(text) && linked > 0.5) return false;
    if (i > first && i < last && isBesideTheText(kept, i)) return false;
    if (i >= first && first !== -1) return true;
    if (titles.includes(text)) return false;
    return kind === 'heading' || !(FACT_LINE.test(text) || linked > 0.5);
  });
}

/** A list of nothing but links between two paragraphs, which the one before does not lead up to. */
function isBesideTheText(blocks: readonly Block[], at: number): boolean {
  const isLink = (block: Block | undefined) =>
    block?.kind === 'text' && block.linked > 0.95 && !SENTENCE_END.test(block.text);
  if (!isLink(blocks[at]) || !(isLink(blocks[at - 1]) || isLink(blocks[at + 1]))) return false;
  const before = blocks.slice(0, at).findLast((block) => !isLink(block));
  return before?.kind === 'text' && !before.text.endsWith(':');
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
