import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanQuestion } from '../../src/answer/clean.ts';

describe('cleanQuestion', () => {
  test.each([
    ['**who** __won__ ~~it~~?', 'who won it ?'],
    ['||who won||', 'who won'],
    ['who won <@123456789012345678>', 'who won'],
    ['<@!1> who won in <#42> <:party:99>', 'who won in'],
    ['</ask:1234> who won', 'who won'],
    ['@everyone who won @here', 'who won'],
    ['who won https://example.org/a?b=c now', 'who won now'],
    ['who [won](https://example.org/a_(b)) it', 'who it'],
    ['`code` who won ```\nblock\n```', 'who won'],
    ['who “won” it’s', "who “won” it's"],
    ['who\u200b wo\u00adn\ufeff', 'who won'],
    ['\u202ewho won', 'who won'],
    ['𝐰𝐡𝐨 𝓌ℴ𝓃', 'who won'],
    ['ｗｈｏ　ｗｏｎ', 'who won'],
    ['whо wоn', 'who won'], // Cyrillic о
    ['кто победил', 'кто победил'],
    ['who won 🎉🎉', 'who won'],
    ['  who \t won  ', 'who won'],
    ['who won\n\n\nwho lost', 'who won\nwho lost'],
    ['is it [Monday]?', 'is it [Monday]?'],
    ['', ''],
  ])('%j', (question, expected) => {
    expect(cleanQuestion(question)).toBe(expected);
  });

  test('leaves no edge spaces, runs of spaces or unseen characters, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(cleanQuestion(typed)).not.toMatch(/^\s|\s$| {2}|[\u200b-\u200f\u202a-\u202e\ufeff]/);
      }),
    );
  });
});
