import { describe, expect, test } from 'vitest';
import { ORGANISATION_WORDS, PLACE_WORDS, ROLE_WORDS } from '../../src/search/entity-words-en.ts';

describe('words that tell the kind of a name', () => {
  test.each([
    [
      'role',
      ROLE_WORDS,
      ['mayor', 'governor', 'spokeswoman', 'councilwoman', 'commissioner', 'witness', 'nurse', 'driver'],
    ],
    ['place', PLACE_WORDS, ['city', 'street', 'building', 'hall', 'park', 'corner', 'island']],
    ['organisation', ORGANISATION_WORDS, ['agency', 'department', 'union', 'company', 'group', 'coalition']],
  ] as const)('%s words hold the common ones', (_kind, words, common) => {
    expect(common.filter((word) => !words.has(word))).toEqual([]);
  });

  test('are single lower-case words', () => {
    const words = [...ROLE_WORDS, ...PLACE_WORDS, ...ORGANISATION_WORDS];
    expect(words.filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([]);
  });

  test('no word is both a person and a place, or a person and an organisation', () => {
    const both = [...ROLE_WORDS].filter((word) => PLACE_WORDS.has(word) || ORGANISATION_WORDS.has(word));
    expect(both.sort()).toEqual(['publisher']);
  });
});
