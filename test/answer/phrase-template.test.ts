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

  it('means by a name what the vocabulary at hand says, whatever another said', () => {
    const french = { ...VOCABULARY, cut: 'supprim\u00e9' };
    expect(compilePhrase('what {cut}', VOCABULARY).match(' what cut')).not.toBeNull();
    expect(compilePhrase('what {cut}', french).match(' what supprim\u00e9')).not.toBeNull();
    expect(compilePhrase('what {cut}', french).match(' what cut')).toBeNull();
  });

  it('finds words behind and before what is asked about, and as part of another token', () => {
    const vocabulary = { ...VOCABULARY, thing: '(?!there ){topic}', about: '(?:on|about) {topic}' };
    const match = (template: string, asked: string) => compilePhrase(template, vocabulary).match(asked);
    expect(match('was {thing} cut', ' was the mayor cut')).not.toBeNull();
    expect(match('was {thing} cut', ' was there cut')).toBeNull();
    expect(match('what {cut} {about}', ' what cut about the mayor')).not.toBeNull();
  });

  it('captures what is asked about', () => {
    const match = compilePhrase('was {topic} {cut}', VOCABULARY).match(' was the mayor cut');
    expect(match && topicOf(match)).toBe('the mayor');
  });
});
