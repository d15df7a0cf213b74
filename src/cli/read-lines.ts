import type { Readable } from 'node:stream';

/**
 * The lines of a UTF-8 stream, without their line feeds and a carriage return before them; a byte-order mark at the
 * beginning is dropped, and what follows the last line feed is a line if there is anything. Only line feeds part lines:
 * node:readline also breaks at U+2028 and U+2029, which may stand inside a JSON string.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield part.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
