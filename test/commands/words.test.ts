import { describe, expect, test } from 'vitest';
import { BUILT_IN_COMMANDS } from '../../src/commands/commands.ts';
import { ENGLISH, formatDate, formatMoment, LANGUAGES, type Words, wordsFor } from '../../src/commands/words/words.ts';

const SAMPLE = '§';

/** Every word or sentence by its place, what takes arguments called with a sample. */
function listWords(words: object, place = ''): Map<string, string> {
  const all = Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${place}${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return [[here, String(value(...Array.from({ length: value.length }, () => SAMPLE)))]];
    return [...listWords(value as object, `${here}.`)];
  });
  return new Map(all);
}

const places = (words: Words) => [...listWords({ ...words, locales: [] }).keys()].sort();

describe.each(LANGUAGES.map((words) => [words.locales[0], words] as const))('the words in %s', (_, words) => {
  test('are as many as in English, and none is empty', () => {
    expect(places(words)).toEqual(places(ENGLISH));
    expect([...listWords(words)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('leave out nothing that English fills in', () => {
    const english = listWords(ENGLISH);
    const lacking = [...listWords(words)].filter(
      ([place, text]) => text.split(SAMPLE).length < (english.get(place) ?? '').split(SAMPLE).length,
    );
    expect(lacking).toEqual([]);
  });

  test('name every built-in command and option, within the limits of Discord', () => {
    for (const { name, options } of BUILT_IN_COMMANDS) {
      expect(words.commands).toHaveProperty([name]);
      for (const option of options) expect(words.options).toHaveProperty([option.name]);
    }
    for (const { name, description } of Object.values({ ...words.commands, ...words.options })) {
      expect(name).toMatch(/^[-_\p{Ll}]{1,32}$/u);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    const names = Object.values(words.commands).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('no two languages share a locale', () => {
  const locales = LANGUAGES.flatMap((words) => words.locales);
  expect(new Set(locales).size).toBe(locales.length);
});

test.each([
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['es-MX', 'es'],
  ['en-GB', 'en'],
  ['de', 'en'],
  [undefined, 'en'],
])('who reads %s is spoken to in %s', (locale, language) => {
  expect(wordsFor(locale).locales[0]).toBe(language);
});

test('a date is written as in the language', () => {
  expect(LANGUAGES.map((words) => formatDate(words, '2018-08-31'))).toEqual(['31 August 2018', '31 de agosto de 2018']);
});

test.each([
  ['2024-03-04', '4 March 2024'],
  ['2024-03-04T17:30:00Z', '4 March 2024, 17:30 UTC'],
  ['2024-03-04T17:30+02:00', '4 March 2024, 17:30 UTC+02:00'],
  ['2024-03-04T17:30:12.5-05:00', '4 March 2024, 17:30 UTC-05:00'],
])('%s is %s', (iso, shown) => {
  expect(formatMoment(ENGLISH, iso)).toBe(shown);
});
