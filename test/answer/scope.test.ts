import { describe, expect, test } from 'vitest';
import { readScope, type Scope, scopeAsOf } from '../../src/answer/scope.ts';
import { bareStory } from '../../src/corpus/bare-story.ts';
import type { Story } from '../../src/corpus/story.ts';
import { buildVersion } from '../../src/corpus/version.ts';

/** Three versions of a story, one without a date. */
const STORY: Story = bareStory('flood', 'The flood', [
  buildVersion({ id: '000', label: 'before the vote', published: '2018-07-09' }, 0, 'Water rose.', 'en'),
  buildVersion({ id: '001', label: 'after the vote', published: '2018-07-11T22:00:00-04:00' }, 1, 'Water fell.', 'en'),
  buildVersion({ id: '002' }, 2, 'Water is gone.', 'en'),
]);

function describeScope(scope: Scope): string {
  if (scope.kind === 'version') return scope.version.id;
  if (scope.kind === 'not-held') return `not held: ${scope.version}`;
  return scope.kind === 'before-first' ? `before first: ${scope.asOf}` : scope.kind;
}

describe('readScope names the version', () => {
  test.each([
    ['who spoke in version 000?', '000', 'who spoke?'],
    ['who spoke in version 0?', '000', 'who spoke?'],
    ['who spoke in version 1', '001', 'who spoke'],
    ['who spoke in Version 002?', '002', 'who spoke?'],
    ['who spoke in v002', '002', 'who spoke'],
    ['who spoke in v2', '002', 'who spoke'],
    ['who spoke in 001?', '001', 'who spoke?'],
    ['version 002: who spoke?', '002', 'who spoke?'],
    ['in version "001", who spoke?', '001', 'who spoke?'],
    ['according to version 001 who spoke', '001', 'who spoke'],
    ['who spoke in version number 1?', '001', 'who spoke?'],
    ['who spoke in version #1?', '001', 'who spoke?'],
    ['who spoke in the first version?', '000', 'who spoke?'],
    ['who spoke in the second version?', '001', 'who spoke?'],
    ['who spoke in the third version', '002', 'who spoke'],
    ['who spoke in the second article?', '001', 'who spoke?'],
    ['who breaks the fourth article?', 'any', 'who breaks the fourth article?'],
    ['who spoke in the original story?', '000', 'who spoke?'],
    ['who spoke in the first version of the Kenney story?', '000', 'who spoke?'],
    ['who spoke in the oldest version', '000', 'who spoke'],
    ['who spoke in the old version', '000', 'who spoke'],
    ['who originally spoke?', '000', 'who spoke?'],
    ['who spoke in the latest version?', '002', 'who spoke?'],
    ['who spoke in the newest article?', '002', 'who spoke?'],
    ['who spoke in the most recent one', '002', 'who spoke'],
    ['who spoke in the updated story?', '002', 'who spoke?'],
    ['who spoke in the current version?', '002', 'who spoke?'],
    ['per the last version, who spoke?', '002', 'who spoke?'],
    ['who spoke in the previous version?', '001', 'who spoke?'],
    ['who spoke before the vote?', '000', 'who spoke?'],
    ['after the vote, who spoke?', '001', 'who spoke?'],
    ['WHO SPOKE IN THE FIRST VERSION', '000', 'WHO SPOKE'],
  ])('%s', (question, expected, rest) => {
    const read = readScope(question, STORY);
    expect(describeScope(read.scope)).toBe(expected);
    expect(read.rest).toBe(rest);
  });
});

describe('readScope reads dates', () => {
  test.each([
    ['who spoke as of July 9, 2018?', '000'],
    ['who spoke as of July 9?', '000'],
    ['who spoke as of 9 July 2018?', '000'],
    ['who spoke as of the 10th of July?', '000'],
    ['who spoke as of July 10th', '000'],
    ['who spoke as of Jul. 10, 2018', '000'],
    ['who spoke as of 2018-07-10?', '000'],
    ['who spoke as of 2018-07-11?', '001'],
    ['who spoke as of Aug 1 2018?', '001'],
    ['who spoke as of 1 January 2030?', '001'],
    ['who spoke as of July 2018?', '001'],
    ['who spoke as of the end of July, 2018?', '001'],
    ['who spoke as of June 2018?', 'before first: 2018-06-30'],
    ['who spoke as at 12 July 2018', '001'],
    ['as of July 10, who spoke?', '000'],
    ['who spoke as of July 8, 2018?', 'before first: 2018-07-08'],
    ['who spoke as of 2017-12-31?', 'before first: 2017-12-31'],
  ])('%s', (question, expected) => {
    const read = readScope(question, STORY);
    expect(describeScope(read.scope)).toBe(expected);
    expect(read.rest).toMatch(/^who spoke\??$/);
  });

  test.each([
    ['what did the story say on 9 July about the bridge?', '000', 'what did the story say about the bridge?'],
    ['what had the article said on July 1, 2018?', 'before first: 2018-07-01', 'what had the article said?'],
    ['what did the mayor say on 9 July?', 'any', 'what did the mayor say on 9 July?'],
  ])('on a day the story said it, not somebody in it: %s', (question, expected, rest) => {
    const read = readScope(question, STORY);
    expect(describeScope(read.scope)).toBe(expected);
    expect(read.rest).toBe(rest);
  });

  test('a version published late in the day counts for that day, in its own time', () => {
    expect(describeScope(scopeAsOf(STORY, '2018-07-11'))).toBe('001');
    expect(describeScope(scopeAsOf(STORY, '2018-07-10'))).toBe('000');
  });
});

describe('readScope tells what is not held', () => {
  test.each([
    ['who spoke in version 7?', 'not held: 7'],
    ['who spoke in version 004?', 'not held: 004'],
    ['who spoke in the fourth version?', 'not held: fourth'],
    ['who spoke in version 2b?', 'not held: 2b'],
  ])('%s', (question, expected) => {
    expect(describeScope(readScope(question, STORY).scope)).toBe(expected);
  });
});

describe('readScope leaves alone what names no version', () => {
  test.each([
    'when was the last meeting?',
    'what is the new rule?',
    'who was the first protester?',
    'where is the old bridge?',
    'who is the current mayor?',
    'what was the original plan?',
    'when is the final vote?',
    'how tall is the latest tower?',
    'what happened in 2018?',
    'who lives at 12 Main Street?',
    'how many people died in the first week?',
    'who won the second round?',
    'what did the updated law say?',
    'what is the previous record?',
    'was it the third time?',
    'when does v9 of the app come out?',
    'who ran in the last election?',
    'did they vote on July 9?',
    'what is in the new drug?',
    'is this the earliest known map?',
    'what was said in the report?',
  ])('%s', (question) => {
    const read = readScope(question, STORY);
    expect(describeScope(read.scope)).toBe('any');
    expect(read.rest).toBe(question);
  });

  test('two versions named bind to neither', () => {
    const read = readScope('who spoke in versions 000 and 001?', STORY);
    expect(read.scope.kind).toBe('any');
    expect(read.named.map(({ id }) => id)).toEqual(['000', '001']);
  });
});
