import { TextDecoder } from 'node:util';
import { IntakeError } from './intake-error.ts';

/**
 * The text of an HTML page. Its encoding is what it says: its byte-order mark, then its header, then the page itself;
 * when nothing says, UTF-8 if it is, else windows-1252, as browsers do (https://encoding.spec.whatwg.org/).
 * @param header charset of the Content-Type header, if there was one.
 * @throws IntakeError when the bytes are not what they are said to be: then every quotation would be false.
 */
export function decodePage(bytes: Uint8Array, header: string | undefined): string {
  const label = findMark(bytes) ?? header ?? findDeclaration(bytes);
  const text = label === undefined ? decodeUndeclared(bytes) : decodeDeclared(bytes, label);
  if (text.includes('\0')) throw new IntakeError('it holds a NUL character, so it is no page');
  return text;
}

/** `charset=` of a Content-Type header, or undefined. */
export function readCharset(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
}

/** In bytes; browsers look at 1 024, saved pages may have a comment in front. */
const DECLARED_WITHIN = 4_096;
const DECLARATIONS = [
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i,
  /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']+)/i,
];

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function findDeclaration(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = DECLARATIONS.map((declaration) => declaration.exec(start)?.[1]).find((found) => found !== undefined);
  // What could be read byte by byte is not UTF-16: https://html.spec.whatwg.org/#determining-the-character-encoding
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decodeUndeclared(bytes: Uint8Array): string {
  return decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'windows-1252') ?? '';
}

function decodeDeclared(bytes: Uint8Array, label: string): string {
  const text = decodeStrictly(bytes, label);
  if (text === undefined) throw new IntakeError(`it says its encoding is ${label}, and its bytes are not`);
  // Letters beyond ASCII hardly ever make UTF-8 by chance.
  const isUtf8 = /^(?:windows-125|iso-8859-|macintosh)/.test(new TextDecoder(label).encoding)
    ? decodeStrictly(bytes, 'utf-8')
    : undefined;
  if (isUtf8 === undefined || isUtf8.length === bytes.length) return text;
  throw new IntakeError(`it says its encoding is ${label}, and its bytes are UTF-8`);
}

/**
 * Node 20 decodes windows-1252 as ISO 8859-1, which has control characters where this has quotation marks and dashes.
 * https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const C1 = /[\u0080-\u009f]/g;
const FROM_0X80 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function toWindows1252(control: string): string {
  return FROM_0X80.charAt(control.charCodeAt(0) - 0x80);
}

/** Undefined when the bytes are not in that encoding. */
function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  const decoder = createDecoder(label);
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(C1, toWindows1252) : text;
  } catch {
    return undefined;
  }
}

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new IntakeError(`it says its encoding is ${JSON.stringify(label)}, which is none`);
  }
}
