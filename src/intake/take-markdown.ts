import { Marked } from 'marked';
import { parseDocument } from 'yaml';
import type { Block } from './block-text.ts';
import { listBlocks } from './block-text.ts';
import { parsePage } from './dom.ts';
import { toAddress, toFact, toIsoDate } from './facts.ts';
import { IntakeError } from './intake-error.ts';
import type { Taken, TextFacts } from './taken.ts';
import { dropAbsent } from './taken.ts';

/**
 * The text of a Markdown file as it would be shown, a blank line between two paragraphs. Its facts are those of the front
 * matter; a heading of the first rank that stands first and alone is its headline.
 * @param url where it was found, if it was fetched.
 * @throws IntakeError when there is no text in it.
 */
export function takeMarkdown(markdown: string, url: string | undefined): Taken {
  const { front, text } = splitFrontMatter(markdown.replace(/^\ufeff/, ''));
  const page = parsePage(new Marked({ gfm: true, async: false }).parse(text, { async: false }));
  const title = page.querySelectorAll('h1');
  const blocks = listBlocks(page.body);
  const facts = readFrontMatter(front, url);
  const headline = [...title].length === 1 ? findHeadline(blocks, facts.headline) : undefined;
  const kept = headline === undefined ? blocks : blocks.slice(1);
  if (kept.length === 0) throw new IntakeError('there is no text in it');
  return {
    body: `${kept.map((block) => block.text).join('\n\n')}\n`,
    ...facts,
    ...dropAbsent({ headline: facts.headline ?? headline }),
  };
}

function findHeadline([first]: readonly Block[], known: string | undefined): string | undefined {
  if (first?.kind !== 'heading') return undefined;
  const headline = toFact(first.text);
  return known === undefined || known === headline ? headline : undefined;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Only what reads as keys with values is front matter: a text may as well begin with a line across. */
function splitFrontMatter(markdown: string): {
  readonly front: Readonly<Record<string, unknown>>;
  readonly text: string;
} {
  const found = FRONT_MATTER.exec(markdown);
  const document = found === null ? undefined : parseDocument(found[1] ?? '', { schema: 'core', prettyErrors: false });
  const front: unknown = document?.errors.length === 0 ? document.toJS() : undefined;
  if (found === null || !isRecord(front)) return { front: {}, text: markdown };
  return { front, text: markdown.slice(found[0].length) };
}

function readFrontMatter(front: Readonly<Record<string, unknown>>, url: string | undefined): TextFacts {
  const author = front.author ?? front.authors ?? front.byline;
  return dropAbsent({
    headline: toFact(front.title ?? front.headline),
    byline: toFact(Array.isArray(author) ? author.filter((name) => typeof name === 'string').join(', ') : author),
    published: toIsoDate(front.date ?? front.published),
    modified: toIsoDate(front.updated ?? front.lastmod ?? front.modified),
    source: undefined,
    url: toAddress(front.canonical ?? front.canonical_url ?? front.url, url) ?? url,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
