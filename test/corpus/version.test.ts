import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizeText } from '../../src/corpus/normalize.ts';
import { textOf } from '../../src/corpus/story.ts';
import { buildVersion } from '../../src/corpus/version.ts';

it('parts a body at its blank lines and keeps each sentence in its paragraph', () => {
  const body = '\ufeffFirst one. First two.\r\n\r\n \u00a0\r\n  Second.\nStill second.\n\n\n';
  const version = buildVersion({ id: '1' }, 0, body, 'en');
  expect(version.passages.map((passage) => textOf(version, passage))).toEqual([
    'First one. First two.',
    'Second.\nStill second.',
  ]);
  expect(version.sentences.map((sentence) => [sentence.passage, textOf(version, sentence)])).toEqual([
    [0, 'First one.'],
    [0, 'First two.'],
    [1, 'Second.'],
    [1, 'Still second.'],
  ]);
  expect(version.body).toBe(body);
  expect(version.normalized).toBe(normalizeText(body));
});

it('finds the paragraphs of the shipped story', () => {
  for (const [file, passages] of [
    ['000.txt', 13],
    ['002.txt', 14],
  ] as const) {
    const body = readFileSync(new URL(`../../corpus/pars-contract/${file}`, import.meta.url), 'utf8');
    expect(buildVersion({ id: file }, 0, body, 'en').passages).toHaveLength(passages);
  }
});

it('lets no sentence or paragraph of any body go astray', () => {
  const pieces = fc.constantFrom(
    'He left. ',
    'Mr. ',
    'U.S. ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '"',
    '- ',
    'x',
    '\u00a0',
    '…',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const version = buildVersion({ id: '1' }, 0, parts.join(''), 'en');
      let next = 0;
      for (const { index, firstSentence, endSentence, start, end } of version.passages) {
        expect(firstSentence).toBe(next);
        expect(endSentence).toBeGreaterThan(firstSentence);
        expect(version.sentences[firstSentence]?.start).toBe(start);
        expect(version.sentences[endSentence - 1]?.end).toBe(end);
        for (const sentence of version.sentences.slice(firstSentence, endSentence))
          expect(sentence.passage).toBe(index);
        next = endSentence;
      }
      expect(next).toBe(version.sentences.length);
      expect(version.sentences.map(({ index }) => index)).toEqual(version.sentences.map((_, i) => i));
    }),
  );
});
