import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/search/analysis.ts';
import { headingAbove, isSectionHeading } from '../../src/search/headings.ts';
import { buildQuery } from '../../src/search/query.ts';
import { rankSentences } from '../../src/search/rank.ts';
import { buildStoryIndex } from '../../src/search/story-index.ts';
import { makeStory } from '../helpers/versions.ts';

const STORY = makeStory(`The harbor office closed two berths on Monday.

Leak at the northern berth (second this year)

It was found by a diver at noon. Thank you, Mara Lind, for reporting it.

What is affected

- the pilot boat

- the fuel barge

Fire at the southern berth

Nobody was hurt. A night watchman, Olo Brandt, put it out.`);
const INDEX = buildStoryIndex(STORY);
const UNITS = INDEX.units[0] ?? [];

const textsOf = (units: typeof UNITS) => units.map(({ statement }) => statement.text);

describe('headings', () => {
  it('are lines by themselves without an end mark that a sentence follows, brackets or not', () => {
    expect(textsOf(UNITS.filter(isSectionHeading))).toEqual([
      'Leak at the northern berth (second this year)',
      'Fire at the southern berth',
    ]);
  });

  it('stand over what follows them, to the next one', () => {
    const above = UNITS.map((unit) => headingAbove(unit, UNITS)?.statement.text.slice(0, 4));
    expect(above[0]).toBeUndefined();
    expect(above.slice(2, 4)).toEqual(['Leak', 'Leak']);
    expect(above.slice(-2)).toEqual(['Fire', 'Fire']);
  });
});

describe('ranking under headings', () => {
  const best = (question: string, wanted: 'person') =>
    rankSentences(buildQuery(analyzeText(question), wanted, INDEX), INDEX, STORY.versions)[0]?.unit.statement.text;

  it('finds the sentence in the section that was asked about, though it names nothing of it', () => {
    expect(best('who reported the leak at the northern berth', 'person')).toContain('Mara Lind');
    expect(best('who put out the fire at the southern berth', 'person')).toContain('Olo Brandt');
  });
});
