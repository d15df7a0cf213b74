import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBodies } from '../../bench/bodies.ts';
import { locateGold } from '../../bench/gold.ts';
import { parseQuestions } from '../../bench/questions.ts';
import { expectsRefusal } from '../../bench/score.ts';

const DIR = 'bench/batches';
const BATCHES = readdirSync(DIR).filter((name) => name.endsWith('.json'));

describe.each(BATCHES)('%s', (name) => {
  const json = readFileSync(join(DIR, name), 'utf8');
  const questions = parseQuestions(json);

  it('asks forty different questions, about a third without an answer', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(40);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(40);
    const refusals = questions.filter(({ expected_behaviour: behaviour }) => expectsRefusal(behaviour)).length;
    expect(refusals).toBeGreaterThanOrEqual(12);
    expect(refusals).toBeLessThanOrEqual(15);
  });

  it('marks every answer in its story, without copying a word of it', () => {
    expect(json).not.toContain('"quote"');
    for (const { id, story, gold, min_gold: minGold, expected_behaviour: behaviour } of questions) {
      expect(gold.length > 0, id).toBe(!expectsRefusal(behaviour));
      expect(gold.length, id).toBeGreaterThanOrEqual(minGold);
      for (const span of gold) expect(span.story, id).toBe(story);
    }
  });
});

it('no story is asked about in two batches', () => {
  const stories = BATCHES.flatMap((name) => [
    ...new Set(parseQuestions(readFileSync(join(DIR, name), 'utf8')).map(({ story }) => story)),
  ]);
  expect(new Set(stories).size).toBe(stories.length);
  expect(stories.length).toBeGreaterThanOrEqual(2 * BATCHES.length);
});

const PRACTICE_DIR = 'bench/practice';

describe.each(readdirSync(PRACTICE_DIR).filter((name) => name.endsWith('.json')))('practice: %s', (name) => {
  const json = readFileSync(join(PRACTICE_DIR, name), 'utf8');
  const questions = parseQuestions(json);

  it('asks each question once, more than a fifth without an answer', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const refusals = questions.filter(({ expected_behaviour: behaviour }) => expectsRefusal(behaviour)).length;
    expect(refusals).toBeGreaterThan(questions.length / 5);
  });

  it('marks answers where they stand, without copying a text that is not the project’s', () => {
    if (!name.startsWith('made-up')) return expect(json).not.toContain('"quote"');
    const gold = locateGold(questions, readBodies(join(PRACTICE_DIR, 'stories')));
    // What denies a premise may stand in the story or only not be there.
    for (const { id, expected_behaviour: behaviour } of questions.filter(
      ({ expected_behaviour: expected }) => expected !== 'correct_premise',
    ))
      expect((gold.get(id) ?? []).length > 0, id).toBe(behaviour !== 'abstain');
  });

  it('asks about no story of a batch', () => {
    const inBatches = new Set(
      BATCHES.flatMap((batch) => parseQuestions(readFileSync(join(DIR, batch), 'utf8')).map(({ story }) => story)),
    );
    for (const { id, story } of questions) expect(inBatches.has(story), id).toBe(false);
  });
});
