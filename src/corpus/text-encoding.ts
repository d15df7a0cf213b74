import { TextDecoder } from 'node:util';
import type { Problem } from './problems.ts';

/** What a file holds, or why it cannot be taken. */
export type TextResult = { readonly text: string } | { readonly fault: Fault };
export type Fault = Pick<Problem, 'found' | 'expected' | 'message'>;

/**
 * The text of UTF-8 bytes, changed in nothing: a byte-order mark stays, as the white space that it is.
 * @param name the file, for the message.
 */
export function decodeText(name: string, bytes: Uint8Array): TextResult {
  const expected = 'UTF-8';
  try {
    const text = strictDecoder().decode(bytes);
    if (!text.includes('\0')) return { text };
    const message = `holds a NUL character${hasUtf16Shape(bytes) ? '; it looks like UTF-16' : ''}: save it as UTF-8`;
    return { fault: { found: 'a NUL character', expected, message: `${JSON.stringify(name)} ${message}` } };
  } catch {
    const found = describeInvalid(bytes);
    return { fault: { found, expected, message: `${JSON.stringify(name)} is not UTF-8: ${found}; save it as UTF-8` } };
  }
}

function strictDecoder(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

function describeInvalid(bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) return 'it looks like UTF-16';
  const at = findInvalid(bytes);
  const byte = bytes[at];
  if (byte === undefined) return 'it ends inside a character';
  const line = 1 + bytes.subarray(0, at).reduce((count, value) => count + (value === LINE_FEED ? 1 : 0), 0);
  return `byte 0x${byte.toString(16)} in line ${line}`;
}

const LINE_FEED = 0x0a;

/** Offset of the first byte that begins no character of UTF-8; the length when only the end is missing. */
function findInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isDecodable(bytes.subarray(0, middle), { stream: true })) valid = middle;
    else invalid = middle;
  }
  if (valid === bytes.length) return valid;
  // A character that breaks off just before belongs to it.
  let start = valid;
  while (start > 0 && !isDecodable(bytes.subarray(0, start), { stream: false })) start--;
  return start;
}

/** As a stream, a character cut off at the end may still be finished. */
function isDecodable(bytes: Uint8Array, options: { readonly stream: boolean }): boolean {
  try {
    strictDecoder().decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Latin letters in UTF-16 have a zero beside each. */
function hasUtf16Shape(bytes: Uint8Array): boolean {
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  return zeros > Math.min(bytes.length, 1000) / 4;
}
