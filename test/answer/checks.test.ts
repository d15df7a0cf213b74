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
function lackOf(question: string, words: string, story = STORY) {
  const [part] = readQuestion(question, story);
  if (part === undefined) throw new Error(`nothing is asked by ${question}`);
  const query = buildQuery(part.terms, part.wanted, story.index);
  const candidate = rankSentences(query, story.index, story.story.versions).find(({ unit }) =>
    unit.statement.text.includes(words),
  );
  if (candidate === undefined) throw new Error(`"${words}" is no candidate for ${question}`);
  return findLack(part, query, candidate);
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

const RANSOM = `The pier at Vell will open again on May 4, the harbour office said. The pier was opened in 1957.

The harbour pilots were called out 68 times last year. The office said 22 of its 71 pilot jobs were at risk. The pilots have eight boats.

The ferry is run by Tarrow Line, a private company with six ships. The port has no other company.

Nine children were treated at St Brannoc's Hospital on Friday. The Harbour League paid for their meals.

He was named by the police as Edric Lomund, 66, a sheep farmer from Gessing. Delphine Arrach, who runs a guest house in Tarn, saw him.

A report written for the council in 2022 warned of the wall. The 2023 report was written by Petra Lowe.

A weld caused the crack in the wall. The council will decide whether to prosecute the firm, because it is angry. The main is 50 centimetres wide.`;

describe('what a right answer of its kind has, again', () => {
  const story = buildLibrary([makeStory(RANSOM)]).stories[0] as LoadedStory;
  const lack = (question: string, words: string) => lackOf(question, words, story);

  test.each([
    ['when will the pier open again?', 'opened in 1957', 'on May 4'],
    ['how many call-outs did the pilots have last year?', 'eight boats', '68 times'],
    ['how many of the pilot jobs are at risk?', 'eight boats', '22 of its 71'],
    ['which company runs the ferry?', 'no other company', 'Tarrow Line'],
    ['where were the children treated?', 'Harbour League', "St Brannoc's Hospital"],
    ['who wrote the report?', 'warned of the wall', 'Petra Lowe'],
    ['how wide is the main?', 'A weld', '50 centimetres'],
  ])('%s', (question, wrong, right) => {
    expect(lack(question, wrong)?.isSure).toBe(true);
    expect(lack(question, right)).toBeUndefined();
  });

  test.each([
    ["what is the name of Delphine Arrach's guest house?", 'guest house'],
    ['why did the council not prosecute the firm?', 'whether to prosecute'],
    ['how did the barge cause the crack in the wall?', 'A weld'],
  ])('no sentence for: %s', (question, words) => {
    expect(lack(question, words)?.isSure).toBe(true);
  });

  test('a name stands beside what it names with an age between', () => {
    expect(lack('what is the name of the farmer?', 'Edric Lomund')).toBeUndefined();
  });

  test('that a verb is missing, which another word may stand for, is no sure sign', () => {
    expect(lack('did the police photograph the sheep farmer?', 'Edric Lomund')).toEqual({
      because: 'other-subject',
      isSure: false,
    });
  });
});
