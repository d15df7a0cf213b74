import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, splitWords } from '../../src/corpus/words.ts';
import { cpuTimeMs } from '../helpers/cpu-time.ts';

const texts = (text: string) => splitWords(text).map((word) => word.text);
const folded = (text: string) => splitWords(text).map((word) => word.folded);

describe('splitWords', () => {
  it.each([
    ['they\u2019ll go', ['they\u2019ll', 'go']],
    ["O'Brien of AT&T", ["O'Brien", 'of', 'AT&T']],
    ['the U.S. and I.C.E., at 6 p.m.', ['the', 'U.S.', 'and', 'I.C.E.', 'at', '6', 'p.m.']],
    ['J.K. Rowling, A.Smith', ['J.K.', 'Rowling', 'A', 'Smith']],
    ['the end.The next', ['the', 'end', 'The', 'next']],
    ['1,000 or 3.5 at 6:30, v18.2.0.', ['1,000', 'or', '3.5', 'at', '6:30', 'v18.2.0']],
    ['-5 to 10-15, (-3), a-4', ['-5', 'to', '10', '15', '-3', 'a', '4']],
    ['anti-ICE on 7/9/2018', ['anti', 'ICE', 'on', '7', '9', '2018']],
    ['$5 and 6% & more', ['$', '5', 'and', '6', '%', '&', 'more']],
    ['immigrants\u2019 rights', ['immigrants', 'rights']],
    ["'quoted' words", ['quoted', 'words']],
    ['\u7f8e\u56fd news', ['\u7f8e', '\u56fd', 'news']],
    ['co\u00adoperate', ['co\u00adoperate']],
    ['', []],
    [' \u2014 \u2026 !', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['Kenney\u2019s', ['kenney']],
    ["Kenney's", ['kenney']],
    ['I.C.E.', ['ice']],
    ['I.C.E.\u2019s', ['ice']],
    ['P.M. p.m pm', ['pm', 'pm', 'pm']],
    ['1,000 1,00 10,000.50', ['1000', '1,00', '10000.50']],
    ['caf\u00e9 cafe\u0301 Stra\u00dfe \u0130zmir', ['cafe', 'cafe', 'strasse', 'izmir']],
    ['\u{1d40c}\u{1d41a}\u{1d432}\u{1d428}\u{1d42b}', ['mayor']],
    ['\uff2d\uff41\uff59\uff4f\uff52 \uff15', ['mayor', '5']],
    ['o\ufb03ce', ['office']],
    ['\u22125\u00b0', ['-5', '\u00b0']],
    ['Smith & Sons', ['smith', 'and', 'sons']],
    ['co\u00adoperate', ['cooperate']],
  ])('folds %j', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  // A letter of another script has the whole text read by the pattern for all scripts.
  const ELSEWHERE = ' \u0416';
  const inLatin = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
  const beside = [...'aZ5 .,:&-(\u2212\u2019\u2018\u2014\u2026\u2033\u20ac'];

  it('reads every Latin sign as in a text of several scripts, whatever stands beside it', () => {
    const around = ['', ...beside];
    const all = [...inLatin, ...beside].flatMap((sign) =>
      around.flatMap((before) => around.map((after) => before + sign + after)),
    );
    const read = (text: string) => JSON.stringify(splitWords(text));
    const among = (text: string) => JSON.stringify(splitWords(text + ELSEWHERE).slice(0, -1));
    expect(all.filter((text) => read(text) !== among(text))).toEqual([]);
  });

  it('reads any Latin text as in a text of several scripts', () => {
    const unit = fc.oneof(fc.constantFrom(...beside), fc.constantFrom(...inLatin));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(splitWords(text)).toEqual(splitWords(text + ELSEWHERE).slice(0, -1));
      }),
    );
  });

  it('gives exact slices in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const word of splitWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          end = word.end;
        }
      }),
    );
  });

  it('leaves out no letter and no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const inWords = texts(text).join('');
        for (const letter of text.match(/[\p{L}\p{Nd}]/gu) ?? []) expect(inWords).toContain(letter);
      }),
    );
  });

  it.each([
    ['letters', 'a'.repeat(300_000)],
    ['dotted letters', 'a.'.repeat(150_000)],
    ['dotted digits', '1.'.repeat(150_000)],
    ['apostrophes', "a'".repeat(150_000)],
    ['accents', `a${'\u0301'.repeat(300_000)}`],
    ['hyphens', '-'.repeat(300_000)],
    ['words', 'The mayor\u2019s 1,000 words in the U.S. '.repeat(8_000)],
  ])('is quick on 300 000 characters of %s', (_, text) => {
    const startedAt = cpuTimeMs();
    splitWords(text);
    expect(cpuTimeMs() - startedAt).toBeLessThan(1_500);
  });
});

describe('foldWord', () => {
  it('keeps the possessive, which tells "it\'s" from "its"', () => {
    expect(foldWord('It\u2019s')).toBe("it's");
    expect(foldWord('its')).toBe('its');
  });
});
