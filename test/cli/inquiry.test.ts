import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInquiry } from '../../src/cli/inquiry.ts';

it.each([
  [{ question: 'a' }],
  [{ question: '' }],
  [{ question: 'a', story: 's', version: '000', asOf: '2018-07-09' }],
  [{ question: 'a', asOf: '2018-07-09T18:00:00-04:00' }],
])('takes %j as it is', (value) => {
  expect(readInquiry(value)).toEqual({ kind: 'inquiry', inquiry: value });
});

it('leaves out what is null or not its own', () => {
  const value = { id: 1, question: 'a', story: null, version: undefined, asOf: null, mood: 'good' };
  expect(readInquiry(value)).toEqual({ kind: 'inquiry', inquiry: { question: 'a' } });
});

it.each([
  [null, 'an object with a "question" is expected'],
  ['a', 'an object with a "question" is expected'],
  [[{ question: 'a' }], 'an object with a "question" is expected'],
  [{}, '"question" has to be a string'],
  [{ question: 'a', story: 1 }, '"story" has to be a string'],
  [{ question: 'a', version: 0 }, '"version" has to be a string'],
  [{ question: 'a', asOf: 20180709 }, '"asOf" has to be a string'],
  [{ question: 'a', asOf: '9 July 2018' }, '"asOf" has to be a date such as 2018-07-09, found "9 July 2018"'],
  [{ question: 'a', asOf: '2018-07-09T' }, '"asOf" has to be a date such as 2018-07-09, found "2018-07-09T"'],
  [{ question: 'a', asOf: '' }, '"asOf" has to be a date such as 2018-07-09, found ""'],
])('refuses %j and says why', (value, message) => {
  expect(readInquiry(value)).toEqual({ kind: 'problem', message });
});

it('is at a loss with no value', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(['inquiry', 'problem']).toContain(readInquiry(value).kind);
    }),
  );
});
