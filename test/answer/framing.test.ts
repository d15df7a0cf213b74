import { describe, expect, test } from 'vitest';
import { isChatter, stripFraming, stripPoliteness } from '../../src/answer/framing.ts';

describe('stripFraming', () => {
  test.each([
    ['hey bot, can you tell me when it ends pls lol', 'when it ends?'],
    ['Hi! What time is the vote?', 'What time is the vote?'],
    ['please tell me who won', 'who won'],
    ['could you please tell us where the camp is?', 'where the camp is?'],
    ['do you know if the road is open?', 'the road is open?'],
    ['i was wondering who runs the union', 'who runs the union'],
    ["I don't understand why they left", 'why they left'],
    ["I'd love to know who paid", 'who paid'],
    ['any idea when it reopens?', 'when it reopens?'],
    ['according to the article, who won?', 'who won?'],
    ['who won according to the story?', 'who won?'],
    ['what does the story say about the ferry?', 'the ferry?'],
    ['what does it say about the ferry', 'the ferry'],
    ['does the article mention the ferry?', 'the ferry?'],
    ['what about the ferry?', 'the ferry?'],
    ['when exactly does it start', 'when does it start'],
    ['who the hell is Quaid', 'who is Quaid'],
    ['who is Quaid tho', 'who is Quaid?'],
    ['so when does it start?', 'when does it start?'],
    ['ok so um when does it start?', 'when does it start?'],
    ['I read it twice but when does it start?', 'when does it start?'],
    ['is it true that the bridge fell?', 'is it so that the bridge fell?'],
    ['', ''],
  ])('%s', (question, expected) => {
    expect(stripFraming(question)).toBe(expected);
  });

  test.each([
    'who told the mayor?',
    'what did the nurse explain to the council?',
    'who asked people to please stay home and wait?',
    'when did they say hello to the queen?',
    'what do they want to know about the fire?',
    'who is right about the cause of the fire, the city or the union?',
  ])('leaves "%s"', (question) => {
    expect(stripFraming(question)).toBe(question);
  });

  test('keeps where the answer is to come from when only politeness goes', () => {
    expect(stripPoliteness('hey, was the nurse cut from the story?')).toBe('was the nurse cut from the story?');
    expect(stripFraming('hey, was the nurse cut from the story?')).toBe('was the nurse cut?');
  });
});

describe('isChatter', () => {
  test.each([
    'thanks!',
    'ty so much',
    'lol',
    'hahaha',
    'good bot',
    'hello',
    'ok cool',
    'wooow',
    'great job, bot!',
    'nooo',
  ])('%s', (text) => {
    expect(isChatter(text)).toBe(true);
  });

  test.each(['who won', 'the ferry?', 'thanks, and who won?', 'why', 'mayor', '', '???', 'good mayor'])(
    'not %s',
    (text) => {
      expect(isChatter(text)).toBe(false);
    },
  );
});
