import { describe, expect, test } from 'vitest';
import { stemWord } from '../../src/search/analysis.ts';
import { deedOf, doersOf, repetitionOf } from '../../src/search/derived-words.ts';

describe('words of one deed', () => {
  test.each([
    ['owner', 'own'],
    ['protesters', 'protest'],
    ['driver', 'drive'],
  ])('a %s does %s', (doer, deed) => {
    expect(deedOf(doer)).toEqual([stemWord(deed)]);
  });

  test.each([
    ['drive', 'driver'],
    ['inspect', 'inspector'],
    ['teach', 'teacher'],
  ])('who would %s is a %s', (deed, doer) => {
    expect(doersOf(stemWord(deed))).toContain(stemWord(doer));
  });

  test.each([
    ['corn', 'corner'],
    ['show', 'shower'],
    ['numb', 'number'],
    ['off', 'offer'],
  ])('%s has no %s', (one, other) => {
    expect(doersOf(stemWord(one))).not.toContain(stemWord(other));
  });

  test.each([
    ['reopen', 'open'],
    ['rebuild', 'build'],
  ])('what is to %s was once to %s', (again, once) => {
    expect(repetitionOf(stemWord(again))).toContain(stemWord(once));
  });

  test.each(['report', 'research', 'resign', 'remove', 'represent', 'require', 'return'])(
    '%s repeats nothing',
    (word) => {
      expect(repetitionOf(stemWord(word)).filter((stem) => !stem.startsWith('re'))).toEqual([]);
    },
  );

  test('what was once may be again', () => {
    expect(repetitionOf('open')).toEqual(['reopen']);
    expect(repetitionOf('port')).toEqual([]);
  });
});
