import { stem } from 'porter2';
import { describe, expect, test } from 'vitest';
import { IRREGULAR_FORMS } from '../../src/corpus/irregular-forms-en.ts';

describe('IRREGULAR_FORMS', () => {
  test.each([
    ['met', 'meet'],
    ['said', 'say'],
    ['went', 'go'],
    ['told', 'tell'],
    ['held', 'hold'],
    ['rose', 'rise'],
    ['fell', 'fall'],
    ['were', 'be'],
    ['women', 'woman'],
    ['councilwomen', 'councilwoman'],
    ['crises', 'crisis'],
    ['children', 'child'],
  ])('brings %s to %s', (form, base) => {
    expect(IRREGULAR_FORMS[form]).toBe(base);
  });

  test('names only forms that the stemmer does not unite with their base', () => {
    const needless = Object.entries(IRREGULAR_FORMS).filter(([form, base]) => stem(form) === stem(base));
    expect(needless).toEqual([]);
  });

  test('no base is itself a form: one look-up is enough', () => {
    const chained = Object.values(IRREGULAR_FORMS).filter((base) => base in IRREGULAR_FORMS);
    expect(chained).toEqual([]);
  });

  test('leaves words alone that are common with another meaning', () => {
    for (const word of ['wound', 'ground', 'lives', 'may', 'constructor'])
      expect(IRREGULAR_FORMS[word]).toBeUndefined();
  });

  test('holds some two hundred verbs and more', () => {
    expect(new Set(Object.values(IRREGULAR_FORMS)).size).toBeGreaterThan(200);
  });
});
