import { describe, expect, it } from 'vitest';
import { compilePhrase, topicOf } from '../../src/answer/phrase-template.ts';

const VOCABULARY = { cut: 'cut|left out', ask: 'what|how (?:come|so)' };

describe('compilePhrase', () => {
  it.each([
    ['what|which {cut}', ' which left out', ' where left out'],
    ['how_much {cut}', ' how much cut', ' how cut'],
    ['so? what {cut}', ' what cut', ' then what cut'],
    ['so? what {cut}', ' so what cut', ' so cut'],
    ['so* {cut}', ' so so cut', ' so so what'],
    ['{ask} {cut}', ' how come left out', ' how left out'],
    ["what's|who's {cut}", " Who's cut", ' who cut'],
  ])('%s', (template, asked, other) => {
    const phrase = compilePhrase(template, VOCABULARY);
    expect(phrase.match(asked)).not.toBeNull();
    expect(phrase.match(other)).toBeNull();
  });

  it('captures what is asked about', () => {
    const match = compilePhrase('was {topic} {cut}', VOCABULARY).match(' was the mayor cut');
    expect(match && topicOf(match)).toBe('the mayor');
  });
});
