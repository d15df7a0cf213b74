import { describe, expect, test } from 'vitest';
import { splitParts } from '../../src/answer/parts.ts';

describe('splitParts', () => {
  test.each([
    ['who won? when was the vote?', ['who won?', 'when was the vote?']],
    ['who won and when was the vote?', ['who won', 'when was the vote?']],
    ['who won, and where did they meet?', ['who won', 'where did they meet?']],
    ['who won, also why did she leave?', ['who won', 'why did she leave?']],
    ['who won; who lost the race?', ['who won', 'who lost the race?']],
    ['who won the race\nwho lost the race', ['who won the race', 'who lost the race']],
    ['who won plus how many people voted', ['who won', 'how many people voted']],
    ['who won and did the mayor vote?', ['who won', 'did the mayor vote?']],
  ])('%s', (question, parts) => {
    expect(splitParts(question)).toEqual(parts);
  });

  test.each([
    'who met the mayor and the governor?',
    'did they ask if and when it opens?',
    'what did Ann and Bob say?',
    'what time is the 6 p.m. train leaving?',
    'who leads the U.S. Coast Guard?',
    'what is v1.2 of the app?',
    'is it black and white?',
    'when and where did they meet?',
    'When?',
  ])('keeps "%s" whole', (question) => {
    expect(splitParts(question)).toEqual([question]);
  });

  test.each([
    ['I read the story. who is Quaid?', 'I read the story. who is Quaid?'],
    ['the mayor met them? When?', 'the mayor met them? When?'],
    ['when does the contract\nof the nurses end?', 'when does the contract of the nurses end?'],
  ])('joins what means nothing alone: %s', (question, whole) => {
    expect(splitParts(question)).toEqual([whole]);
  });

  test('has no part for marks alone', () => {
    expect(splitParts('?!? ... ;;')).toEqual([]);
    expect(splitParts('')).toEqual([]);
  });
});
