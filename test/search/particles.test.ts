import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/search/analysis.ts';
import { placeOfParticle, standsApart } from '../../src/search/particles.ts';

describe('a verb and its particle', () => {
  test.each([
    ['police cleared the whole camp out', ['clear', 'out'], true],
    ['the firm turned the offer down', ['turn', 'down'], true],
    ['the firm laid 30 workers off', ['lay', 'off'], true],
    ['police cleared the tents and the people and left them out', ['clear', 'out'], false],
    ['they shut it off', ['shut', 'down'], false],
    ['they spoke of the offer', ['speak', 'of'], false],
  ])('%s: %j %s', (text, stems, apart) => {
    expect(standsApart(stems, analyzeText(text))).toBe(apart);
  });

  test("a particle right behind another verb is that one's", () => {
    const terms = analyzeText('which dish turned out to be it');
    expect(placeOfParticle(terms, 1, new Set(['out']))).toBeUndefined();
  });

  test('the first particle after the verb is its own', () => {
    const terms = analyzeText('cut it down or off');
    expect(placeOfParticle(terms, 0, new Set(['off']))).toBeUndefined();
    expect(placeOfParticle(terms, 0, new Set(['down']))).toBe(2);
  });
});
