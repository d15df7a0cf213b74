import { describe, expect, test } from 'vitest';
import { findLack } from '../../src/answer/checks.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { buildLibrary, type LoadedStory } from '../../src/library.ts';
import { buildQuery } from '../../src/search/query.ts';
import { rankSentences } from '../../src/search/rank.ts';
import { makeStory } from '../helpers/versions.ts';

const FLOOD = `The water in Lower Vell rose on Tuesday, and 140 people were moved to a motel by the harbour office.

Some were moved to the Heron Motel in Tarn. The harbour office supplies Tarn and Vell and two other towns.

Harbour master Odd Brekke resigned on Monday. His deputy resigned because he was tired.

Last summer the harbour held 48 concerts. The pier, which opened in 1957, is closed until a judge rules. The pier opens at noon.

Of those concerts, 12 were free. A boat drove at 30 kilometers an hour through the harbour.

The pump control HPC-2018-77 failed. Version 4.2 of the pump control has the mended valve.`;

const STORY = buildLibrary([makeStory(FLOOD)]).stories[0] as LoadedStory;

/** What the sentence with these words lacks as an answer. */
function lackOf(question: string, words: string): string | undefined {
  const [part] = readQuestion(question, STORY);
  if (part === undefined) throw new Error(`nothing is asked by ${question}`);
  const query = buildQuery(part.terms, part.wanted, STORY.index);
  const candidate = rankSentences(query, STORY.index, STORY.story.versions).find(({ unit }) =>
    unit.statement.text.includes(words),
  );
  if (candidate === undefined) throw new Error(`"${words}" is no candidate for ${question}`);
  return findLack(part, query, candidate)?.because;
}

describe('what a right answer of its kind has', () => {
  test.each([
    ['which motel were the people moved to?', 'a motel', 'Heron Motel'],
    ['what are the two towns the harbour office supplies?', 'moved to a motel', 'supplies Tarn'],
    ['how many concerts did the harbour hold last summer?', 'rose on Tuesday', 'held 48'],
    ['what year did the pier open?', 'opens at noon', 'opened in 1957'],
    ['which version of the pump control has the mended valve?', 'HPC-2018-77', 'Version 4.2'],
    ['how fast did the boat drive through the harbour?', 'held 48', '30 kilometers'],
  ])('%s', (question, wrong, right) => {
    expect(lackOf(question, wrong)).toBeDefined();
    expect(lackOf(question, right)).toBeUndefined();
  });

  test.each([
    ['why did the deputy resign?', 'because he was tired'],
    ['how many of the concerts were free?', '12 were free'],
    ['how long is the pier closed?', 'until a judge rules'],
  ])('%s', (question, right) => {
    expect(lackOf(question, right)).toBeUndefined();
  });

  test.each([
    ['how many concerts will the harbour hold this summer?', 'held 48'],
    ['why did Odd Brekke resign?', 'Odd Brekke'],
    ['when did the pump control HPC-2018-77 fail?', 'HPC-2018-77'],
    ['is version 4.3 of the pump control mended?', 'Version 4.2'],
  ])('no sentence for: %s', (question, words) => {
    expect(lackOf(question, words)).toBeDefined();
  });
});
