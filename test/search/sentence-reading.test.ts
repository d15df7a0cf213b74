import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/search/analysis.ts';
import { buildQuery } from '../../src/search/query.ts';
import { createSentenceReader } from '../../src/search/sentence-reading.ts';
import { buildStoryIndex } from '../../src/search/story-index.ts';
import type { Statement } from '../../src/search/units.ts';
import type { Wanted } from '../../src/search/wanted.ts';
import { makeStory } from '../helpers/stories.ts';

const INDEX = buildStoryIndex(
  makeStory(
    'bridge',
    'The bridge',
    'The bridge was closed on Friday. Nobody was hurt.',
    'The bridge was closed on Friday. Two boats were hurt.',
  ),
);
const [CLOSED, NOBODY] = INDEX.statements as readonly [Statement, Statement];

function reader(question: string, wanted: Wanted) {
  return createSentenceReader(buildQuery(analyzeText(question), wanted, INDEX));
}

describe('createSentenceReader', () => {
  it('reads a sentence once for all versions in which it stands', () => {
    const read = reader('when was the bridge closed?', 'time');
    const [inFirst, inSecond] = INDEX.unitsOfStatement(CLOSED.id);
    expect([inFirst?.version.id, inSecond?.version.id]).toEqual(['000', '001']);
    expect(read((inSecond ?? NO_UNIT).statement)).toBe(read((inFirst ?? NO_UNIT).statement));
    expect(read(NOBODY)).not.toBe(read(CLOSED));
  });

  it('finds the words asked with, and what in the sentence could answer', () => {
    const { asked, answering, proximity } = reader('when was the bridge closed?', 'time')(CLOSED);
    expect(asked.map(({ word }) => word)).toEqual(['bridge', 'closed']);
    expect(answering.map(({ entity: { start, end } }) => CLOSED.text.slice(start, end))).toEqual(['on Friday']);
    expect(proximity).toBeGreaterThan(reader('when was the bridge closed?', 'time')(NOBODY).proximity);
  });

  it('says that a sentence leaves out who did it, where somebody is asked for', () => {
    expect(reader('who closed the bridge?', 'person')(CLOSED).passiveAgent).toBe(true);
    expect(reader('when was the bridge closed?', 'time')(CLOSED).passiveAgent).toBe(false);
  });
});

const NO_UNIT = { statement: NOBODY };
