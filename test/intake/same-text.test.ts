import { expect, it } from 'vitest';
import { isSameText } from '../../src/intake/same-text.ts';

it.each([
  ['“It’s on,” she said.', '"It\'s on," she said.'],
  ['Aug. 31 – the end', 'Aug. 31 -- the\nend\n'],
  ['Aug. 31 — the end', 'Aug. 31—the end'],
  ['One.\n\nTwo.', 'One.\r\n\r\nTwo.\r\n'],
  ['One. Two.', 'One.\n\nTwo.'],
  ['5 €', '5\u00a0€'],
  ['and so on...', 'and so on…'],
  ['the ofﬁce', 'the office'],
  ['co\u00adoperate', 'cooperate'],
  ['caf\u00e9', 'cafe\u0301'],
  ['\ufeffHi.', 'Hi.'],
])('%j is the same as %j', (a, b) => {
  expect(isSameText(a, b)).toBe(true);
  expect(isSameText(b, a)).toBe(true);
});

it.each([
  ['It ends Aug. 31.', 'It ends Aug. 30.'],
  ['It ends Aug. 31.', 'It ends August 31.'],
  ['He may come.', 'He May come.'],
  ['résumé', 'resume'],
  ['It ends.', 'It ends?'],
  ['1,000', '1.000'],
  ['a, b', 'a b'],
  ['It ends -5', 'It ends 5'],
])('%j is not the same as %j', (a, b) => expect(isSameText(a, b)).toBe(false));
