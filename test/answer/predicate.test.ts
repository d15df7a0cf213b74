import { expect, test } from 'vitest';
import { readPredicate } from '../../src/answer/predicate.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { buildLibrary, type LoadedStory } from '../../src/library.ts';
import { buildQuery, type QueryUnit } from '../../src/search/query.ts';
import { makeStory } from '../helpers/versions.ts';

const [story] = buildLibrary([makeStory('The harbour was shut on Friday.')]).stories as [LoadedStory];

function read(question: string): { deeds: string; heads: string; doers: string } {
  const [part] = readQuestion(question, story);
  if (part === undefined) throw new Error(`no question: ${question}`);
  const { deeds, heads, doers } = readPredicate(buildQuery(part.terms, part.wanted, story.index));
  const wordsOf = (units: readonly QueryUnit[]): string => units.map(({ word }) => word).join(',');
  return { deeds: wordsOf(deeds), heads: wordsOf(heads), doers: wordsOf(doers) };
}

test.each([
  ['why did Oona Pell cancel the meeting', 'cancel'],
  ['did the keeper of the lamp resign', 'resign'],
  ['will the talks at the hall be recorded', 'recorded'],
  ['why did they paint the wall', 'paint'],
  ['why did the council decide to sell the boat', 'sell'],
  ['who painted the wall', 'painted'],
  ['is the keeper leaving the harbour', 'leaving'],
  ['is the harbour deep', ''],
  ['where is the harbour', ''],
])('%s: the deed is "%s"', (question, deed) => {
  expect(read(question).deeds).toBe(deed);
});

test.each([
  ['which hotel is the conference at', 'hotel'],
  ['what signal colour do they use', 'colour'],
  ["what's the licence number for the boat", 'licence,number'],
  ['what happened to the boat', ''],
  ['what is the boat', ''],
])('%s: asked for is "%s"', (question, head) => {
  expect(read(question).heads).toBe(head);
});

test('who does it stands between the auxiliary and the verb', () => {
  expect(read('how did the barge break the wall').doers).toBe('barge');
  expect(read('how did it break the wall').doers).toBe('');
});
