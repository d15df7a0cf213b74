import { describe, expect, test } from 'vitest';
import { mendSpelling } from '../../src/answer/spelling.ts';
import { analyzeText } from '../../src/search/analysis.ts';

const TEXT = `The reopening of the browser shell was announced by Halvorsen. The release of version 4 in September affected visitors
and was tested with an uninitialized buffer. A chilly river is patched and marked closer.`;
const terms = analyzeText(TEXT);
const story = { vocabulary: new Set(terms.map(({ word }) => word)), postings: new Set(terms.map(({ stem }) => stem)) };

describe('mendSpelling', () => {
  test.each([
    ['whcih relase is it', 'which release is it'], // small words and the story's own
    ['wat verison brok the broswer', 'what version brok the browser'],
    ['teh shel', 'the shell'], // the story's "shell" before the small word "she"
    ['the unintialized bufer', 'the uninitialized buffer'],
    ['who was efected', 'who was affected'], // another vowel begins it
    ['in septmber', 'in september'],
    ['when does it finsih', 'when does it finish'], // common English
    ['what hapened', 'what happened'],
    ['who anounced it', 'who announced it'],
    ['at which adress', 'at which address'], // not "dress"
    ['who is givin the talk', 'who is giving the talk'],
    ['y did vistors go', 'why did visitors go'],
  ])('%s', (typed, mended) => {
    expect(mendSpelling(typed, story)).toBe(mended);
  });

  test.each([
    'who is halvorsen',
    'who is Maclel', // names keep their letters
    'who is Halvorsn',
    'is nodejs.org down',
    'is it unpatched', // not "patched"
    'who is the roofer', // not "river"
    'the layoff and the wifi', // not "lay", "wife"
    'in philly or thai food', // not "chilly", "than"
    'the diff of the docker url',
    'CVE-2018-7160 and relase_4 and /relase',
    'zzqxqy',
    'the whale swims',
    'the cabin and the pain again',
  ])('leaves "%s"', (typed) => {
    expect(mendSpelling(typed, story)).toBe(typed);
  });
});
