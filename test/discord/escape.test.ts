import { describe, expect, test } from 'vitest';
import { cleanText, escapeText, escapeWithBold } from '../../src/discord/escape.ts';

describe('escapeText', () => {
  test.each([
    [
      'emphasis',
      '*a* **b** _c_ __d__ ~~e~~ ||f||',
      '\\*a\\* \\*\\*b\\*\\* \\_c\\_ \\_\\_d\\_\\_ \\~\\~e\\~\\~ \\|\\|f\\|\\|',
    ],
    ['code', '`a` ```b```', '\\`a\\` \\`\\`\\`b\\`\\`\\`'],
    ['a backslash', 'a\\b \\* \\', 'a\\\\b \\\\\\* \\\\'],
    ['mentions of persons, roles and channels', '<@1> <@!2> <@&3> <#4>', '\\<@1\\> \\<@!2\\> \\<@&3\\> \\<#4\\>'],
    ['everyone and here', '@everyone @here @someone', '\\@everyone \\@here @someone'],
    [
      'commands, timestamps and custom emoji',
      '</ask:1> <t:1:R> <:e:1>',
      '\\</ask\\:1\\> \\<t\\:1\\:R\\> \\<\\:e\\:1\\>',
    ],
    ['emoji by name', ':smile: a:b:c ::x:: 1:100:1', '\\:smile: a\\:b\\:c \\:\\:x\\:: 1\\:100\\:1'],
    ['masked links', '[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['addresses', 'see https://a.b/c_d', 'see https\\://a.b/c\\_d'],
    ['invitations', 'discord.gg/abc discordapp.com/x', 'discord\\.gg/abc discordapp\\.com/x'],
    ['headings', '# a\n## b\n### c\n#tag', '\\# a\n\\## b\n\\### c\n#tag'],
    ['small type', '-# a\n- # b', '\\-# a\n\\- # b'],
    ['lists', '- a\n  * b\n+ c\n12. d\n-5 degrees', '\\- a\n  \\* b\n\\+ c\n12\\. d\n-5 degrees'],
    ['quotes', '> a\n>>> b', '\\> a\n\\>\\>\\> b'],
  ])('disarms %s', (_, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test('leaves ordinary prose as it is', () => {
    const prose = "At 10:30 a.m. on Aug. 31, she said: “No — it’s 50% (or $5) & we don't.” #MeToo";
    expect(escapeText(prose)).toBe(prose);
  });
});

describe('cleanText', () => {
  test.each([
    ['makes every line break a line feed', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg', 'a\nb\nc\nd\ne\nf\ng'],
    ['drops controls that show nothing', 'a\u0000b\u001bc\u007fd\u009fe', 'abcde'],
    ['drops what turns a line around', 'a\u202eb\u202cc\u2066d\u2069', 'abcd'],
    ['keeps the marks of right-to-left scripts', 'א\u200f! \u061c', 'א\u200f! \u061c'],
    ['keeps spaces and soft hyphens', 'a\u00a0b\u00adc\td', 'a\u00a0b\u00adc\td'],
    ['replaces half a character', 'a\ud83db\ude00😀', 'a\ufffdb\ufffd😀'],
  ])('%s', (_, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });
});

describe('escapeWithBold', () => {
  const bold = (text: string, words: string) => {
    const start = text.indexOf(words);
    return escapeWithBold(text, { start, end: start + words.length });
  };

  test.each([
    ['a word', 'ends Aug. 31.', 'Aug. 31', 'ends **Aug. 31**.'],
    ['words with stars at their edges', 'a *b* c', '*b*', 'a **\\*b\\*** c'],
    ['words before a star', 'a b* c', 'b', 'a **b**\\* c'],
    ['words that end in a backslash', 'a b\\ c', 'b\\', 'a **b\\\\** c'],
    ['without the spaces around', 'a  b  c', '  b  ', 'a  **b**  c'],
    ['each line by itself', 'a b\nc d', 'b\nc', 'a **b**\n**c** d'],
    ['after characters that are dropped', '\u202ea\r\nb c', 'c', 'a\nb **c**'],
  ])('marks %s', (_, text, words, marked) => {
    expect(bold(text, words)).toBe(marked);
  });

  test.each([
    ['nothing', null],
    ['an empty span', { start: 1, end: 1 }],
    ['a span beyond the text', { start: 1, end: 99 }],
    ['a span that parts a character', { start: 0, end: 2 }],
  ])('marks nothing for %s', (_, span) => {
    expect(escapeWithBold('a😀b', span)).toBe('a😀b');
  });
});
