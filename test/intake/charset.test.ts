import { expect, it } from 'vitest';
import { decodePage } from '../../src/intake/charset.ts';

const LATIN = Buffer.from('<p>caf\u00e9 \u0093x\u0094', 'latin1');

it.each<[string, Uint8Array, string | undefined, string]>([
  ['UTF-8 without a word', Buffer.from('<p>café “x”'), undefined, '<p>café “x”'],
  ['windows-1252 without a word', LATIN, undefined, '<p>café “x”'],
  ['the header', LATIN, 'ISO-8859-1', '<p>café “x”'],
  [
    'the page',
    Buffer.from('<meta charset=iso-8859-15><p>\u00a4', 'latin1'),
    undefined,
    '<meta charset=iso-8859-15><p>€',
  ],
  ['another alphabet', Buffer.from([0xcf, 0xf0, 0xe8]), 'windows-1251', 'При'],
  ['the byte-order mark before the header', Buffer.from('\ufeff<p>é'), 'latin1', '<p>é'],
  ['UTF-16', Buffer.from('\ufeff<p>é', 'utf16le'), undefined, '<p>é'],
  ['ASCII, whatever it says', Buffer.from('<p>x'), 'windows-1252', '<p>x'],
])('goes by %s', (_, bytes, header, text) => expect(decodePage(bytes, header)).toBe(text));

it.each<[Uint8Array, string | undefined, RegExp]>([
  [LATIN, 'utf-8', /says its encoding is utf-8, and its bytes are not/],
  [
    Buffer.from('<meta charset="utf-8"><p>\u00e9', 'latin1'),
    undefined,
    /says its encoding is utf-8, and its bytes are not/,
  ],
  [Buffer.from('<p>é'), 'iso-8859-1', /says its encoding is iso-8859-1, and its bytes are UTF-8/],
  [LATIN, 'klingon', /says its encoding is "klingon", which is none/],
  [Buffer.from('a\0b'), undefined, /NUL/],
])('refuses %j said to be %s', (bytes, header, message) => {
  expect(() => decodePage(bytes, header)).toThrow(message);
});
