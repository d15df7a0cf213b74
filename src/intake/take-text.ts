import { extname } from 'node:path';
import { decodeText } from '../corpus/text-encoding.ts';
import { decodePage, readCharset } from './charset.ts';
import { IntakeError } from './intake-error.ts';
import type { Source } from './source.ts';
import type { Taken } from './taken.ts';

export type Format = 'text' | 'markdown' | 'html';

const FORMATS_BY_NAME: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};
const FORMATS_BY_TYPE: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
};
const HTML_START = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head)\b/i;

/**
 * What a source is: by its name or its Content-Type, else by how it begins.
 * @throws IntakeError for a page that is none of them.
 */
export function findFormat({ name, contentType, bytes }: Source): Format {
  const byName = FORMATS_BY_NAME[extname(name).toLowerCase()];
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  // Markdown is mostly served as plain text.
  if (type === 'text/plain' && byName === 'markdown') return byName;
  if (type !== '') {
    const byType = FORMATS_BY_TYPE[type];
    if (byType === undefined) throw new IntakeError(`it is ${type}; expected a page, Markdown or plain text`);
    return byType;
  }
  return byName ?? (HTML_START.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1')) ? 'html' : 'text');
}

/**
 * Takes the text of a source: plain text byte for byte, Markdown and pages by their paragraphs.
 * @throws IntakeError when there is none in it.
 */
export async function takeText(source: Source): Promise<Taken & { readonly format: Format }> {
  const format = findFormat(source);
  if (format === 'html') {
    // Loading what reads pages costs 0.15 s, which the other subcommands and formats need not pay.
    const { takePage } = await import('./take-page.ts');
    return { format, ...takePage(decodePage(source.bytes, readCharset(source.contentType ?? '')), source.url) };
  }
  const text = readPlain(source);
  if (format === 'text') return { format, body: text, ...(source.url === undefined ? {} : { url: source.url }) };
  const { takeMarkdown } = await import('./take-markdown.ts');
  return { format, ...takeMarkdown(text, source.url) };
}

function readPlain({ name, bytes }: Source): string {
  const decoded = decodeText(name, bytes);
  if ('fault' in decoded) throw new IntakeError(decoded.fault.message);
  if (decoded.text.trim() === '') throw new IntakeError('there is no text in it');
  return decoded.text;
}
