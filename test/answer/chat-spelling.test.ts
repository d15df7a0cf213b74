import { describe, expect, test } from 'vitest';
import { mendSmallWords } from '../../src/answer/chat-spelling.ts';

const noStory = (): boolean => false;

describe('mendSmallWords', () => {
  test.each([
    ['wen does it end', 'when does it end'],
    ['waht happened', 'what happened'],
    ['teh mayor', 'the mayor'],
    ['y did they leave', 'why did they leave'],
    ['wut did ppl say abt it', 'what did people say about it'],
    ['whos the mayor', "who's the mayor"],
    ['didnt he go', "didn't he go"],
    ['becuase of rain', 'because of rain'],
    ['whcih road', 'which road'],
    ['wher is it', 'where is it'],
    ['shoud they go', 'should they go'],
  ])('%s', (typed, mended) => {
    expect(mendSmallWords(typed, noStory)).toBe(mended);
  });

  test.each([
    'who is Thay', // names keep their letters
    'the whale swims',
    'then they left',
    'than that',
    'where were we',
    'is the wheat dry',
    'zzqxqy',
    'the hole',
  ])('leaves "%s"', (typed) => {
    expect(mendSmallWords(typed, noStory)).toBe(typed);
  });

  test('leaves a word that the story uses', () => {
    expect(mendSmallWords('what is wich', noStory)).not.toBe('what is wich');
    expect(mendSmallWords('what is wich', (word) => word === 'wich')).toBe('what is wich');
  });
});
