import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/search/clause-en.ts';

function read(sentence: string): string[] {
  return readClauses(sentence).map(({ subject, base, rest }) => `${subject} | ${base} | ${rest}`);
}

describe('readClauses', () => {
  test.each([
    ['a plain sentence', 'The ferry sank on Friday.', ['The ferry | sink | on Friday']],
    ['a verb in -ed', 'Dockers carried the crates ashore.', ['Dockers | carry | the crates ashore']],
    ['a doubled consonant', 'The council scrapped the toll.', ['The council | scrap | the toll']],
    ['a mute e', 'The council approved the toll.', ['The council | approve | the toll']],
    ['an unmarked past', 'Crews put up a fence.', ['Crews | put | up a fence']],
    ['a present', 'The permit expires in June.', ['The permit | expire | in June']],
    ['an auxiliary', 'The pool will reopen in May.', ['The pool | will | reopen in May']],
    ['an opening phrase', 'After the fire, tenants moved out.', ['tenants | move | out']],
    [
      'a relative clause in the subject',
      'The rule that bans cars ends today.',
      ['The rule that bans cars | end | today'],
    ],
    ['an aside', 'Ana Ruiz, head of the union, left early.', ['Ana Ruiz | leave | early']],
    ['a participle is no verb', 'The boat, known as Daisy, sank.', ['The boat, known as Daisy | sink | ']],
  ])('%s', (_name, sentence, clauses) => {
    expect(read(sentence)).toEqual(clauses);
  });

  test('what somebody said, and what follows "after", are clauses of their own', () => {
    expect(read('Ruiz said crews cleared the square after police closed the street.')).toEqual([
      'Ruiz | say | crews cleared the square',
      'police | close | the street',
      'crews | clear | the square',
      'police | close | the street',
    ]);
  });

  test('direct speech is left alone', () => {
    expect(read('"We closed the school," said Ruiz.')).toEqual([]);
  });

  test('a line without a verb has none', () => {
    expect(read('A new hope for the harbour')).toEqual([]);
    expect(read('')).toEqual([]);
  });
});
