import { describe, expect, test } from 'vitest';
import { analyzeText, stemWord } from '../../src/search/analysis.ts';
import { openGroups } from '../../src/search/expression-groups.ts';
import { contentOf, stemsOfExpression } from '../../src/search/expressions.ts';
import { isEnglishWord, specificityOf } from '../../src/search/frequency.ts';
import { mendMisspelling } from '../../src/search/misspelling.ts';

describe('analyzeText', () => {
  test.each([
    ['met', 'meeting'],
    ['said', 'says'],
    ['protesters', 'protester'],
    ['contracts', "contract's"],
    ['ENDS', 'ended'],
    ['U.S.', 'US'],
    ['café', 'cafe'],
    ['23,000', '23000'],
    ['bought', 'buys'],
  ])('%s and %s are one word to index and query', (a, b) => {
    expect(analyzeText(a).map(({ stem }) => stem)).toEqual(analyzeText(b).map(({ stem }) => stem));
  });

  test.each([
    ['ship', 'skip'],
    ['14', '17'],
    ['$5', '€5'],
    ['US', 'them'],
  ])('%s and %s are not', (a, b) => {
    expect(analyzeText(a).map(({ stem }) => stem)).not.toEqual(analyzeText(b).map(({ stem }) => stem));
  });

  test('keeps joining words, marked, with where each word stands', () => {
    const text = 'The mayor of Marrowby';
    const terms = analyzeText(text);
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'mayor', 'of', 'Marrowby']);
    expect(terms.map(({ stop }) => stop)).toEqual([true, false, true, false]);
    expect(terms.map(({ capital }) => capital)).toEqual([true, false, false, true]);
  });

  test('an acronym is no joining word', () => {
    expect(analyzeText('the US and WHO').map(({ stop }) => stop)).toEqual([true, false, true, false]);
    expect(analyzeText('who told us').map(({ stop }) => stop)).toEqual([true, false, true]);
  });
});

describe('mendMisspelling', () => {
  const vocabulary = new Set(['bridge', 'contractor', 'reopen', 'almiron', 'encampment', 'ferry', 'ship', 'meeting']);
  test.each([
    ['brigde', 'bridge'],
    ['contracter', 'contractor'],
    ['encampement', 'encampment'],
    ['almirón'.normalize('NFD').replace(/\p{M}/gu, ''), 'almiron'],
    ['almeron', 'almiron'],
    ['meetting', 'meeting'],
    ['reopning', 'reopen'],
  ])('%s: %s', (typed, meant) => {
    expect(mendMisspelling(typed, vocabulary)[0]?.word).toBe(meant);
  });

  test.each(['skip', 'shop', 'cherry', 'x1y2z3', 'fer', 'qqqqqq', 'meeting'])('leaves %s', (typed) => {
    expect(mendMisspelling(typed, new Set([...vocabulary].filter((word) => word !== typed)))).toEqual([]);
  });

  test('finds a word that the story has in an irregular form only', () => {
    expect(mendMisspelling('teech', new Set(['taught', 'bought'])).map(({ word }) => word)).toEqual(['taught']);
  });

  test('a nearer word weighs more, all between 0.6 and 1', () => {
    const found = mendMisspelling('contracter', new Set(['contractor', 'contracted', 'contract']));
    expect(found[0]?.weight).toBeGreaterThanOrEqual(found[1]?.weight ?? 1);
    for (const { weight } of found) {
      expect(weight).toBeGreaterThanOrEqual(0.6);
      expect(weight).toBeLessThan(1);
    }
  });
});

describe('how common a word is', () => {
  test('rarer words narrow more', () => {
    const words = ['the', 'people', 'bridge', 'girder', 'zzqx'];
    const specific = words.map(specificityOf);
    expect(specific).toEqual([...specific].sort((a, b) => a - b));
    expect(specificityOf('zzqx')).toBe(1);
  });

  test('English words are told from names and slips', () => {
    expect(['bridge', 'skip', 'wheat'].every(isEnglishWord)).toBe(true);
    expect(['almiron', 'brigde', 'zzqx'].some(isEnglishWord)).toBe(false);
  });
});

describe('expressions', () => {
  test('are compared by their stems, without a leading article', () => {
    expect(stemsOfExpression('the mayors')).toEqual([stemWord('mayor')]);
    expect(stemsOfExpression('a run-out')).toEqual(['run', 'out']);
    expect(stemsOfExpression('The')).toEqual(['the']);
  });

  test('lose joining words only where something is left', () => {
    expect(contentOf(['run', 'out', 'of'])).toEqual(['run']);
    expect(contentOf(['to', 'be'])).toEqual(['to', 'be']);
  });

  test('every member of a group stands for every other, and for itself not', () => {
    const book = openGroups([{ tables: ['expire, run out, lapse'], weight: 0.8 }]);
    const [entry] = book.get(stemWord('expire')) ?? [];
    expect(entry?.alternatives.map(({ stems }) => stems.join(' ')).sort()).toEqual(
      [stemWord('lapse'), 'run out'].sort(),
    );
    expect(entry?.alternatives.every(({ weight }) => weight === 0.8)).toBe(true);
  });
});
