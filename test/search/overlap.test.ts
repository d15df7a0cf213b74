import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/search/analysis.ts';
import { type Overlap, type OwnOverlap, overlapOf, ownOverlapOf } from '../../src/search/overlap.ts';
import { buildQuery } from '../../src/search/query.ts';
import { buildStoryIndex } from '../../src/search/story-index.ts';
import { makeStory } from '../helpers/versions.ts';

const INDEX = buildStoryIndex(
  makeStory(`The ferry left the old harbor at dawn. It carried forty goats. The captain sang.

A harbor pilot watched. Nobody sang louder.`),
);
const UNITS = INDEX.units[0] ?? [];

/** What the nth sentence shares with the question, its passage around it. */
function overlap(question: string, n: number): Overlap & OwnOverlap {
  const unit = UNITS[n];
  if (unit === undefined) throw new Error(`no sentence ${n}`);
  const passage = UNITS.filter(({ sentence }) => sentence.passage === unit.sentence.passage);
  const query = buildQuery(analyzeText(question), 'thing', INDEX);
  return {
    ...overlapOf(query, unit, { nearby: passage, heading: undefined }),
    ...ownOverlapOf(query, unit.statement),
  };
}

describe('overlapOf', () => {
  it('counts what the passage holds in full, and by rarity less the further away it stands', () => {
    expect(overlap('goats', 1)).toMatchObject({ passageCoverage: 1, nearbyRarity: 1 });
    expect(overlap('goats', 2)).toMatchObject({ passageCoverage: 1 });
    expect(overlap('goats', 2).nearbyRarity).toBeCloseTo(0.7, 6);
    expect(overlap('ferry', 2).nearbyRarity).toBeCloseTo(0.49, 6);
    expect(overlap('goats', 3)).toMatchObject({ passageCoverage: 0, nearbyRarity: 0 });
  });

  it('weighs a rare word more than one that many sentences hold', () => {
    const { nearbyRarity } = overlap('goats at the harbor', 3);
    expect(nearbyRarity).toBeGreaterThan(0.1);
    expect(nearbyRarity).toBeLessThan(0.5);
  });

  it('finds words side by side, with or without small words between, in their order', () => {
    expect(overlap('old harbor', 0).pairs).toBe(1);
    expect(overlap('left the old', 0).pairs).toBe(1);
    expect(overlap('harbor old', 0).pairs).toBe(0);
    expect(overlap('old harbor', 1).pairs).toBe(1);
  });

  it('tells the very form from another of the same word', () => {
    expect(overlap('ferry', 0).sameForms).toBe(1);
    expect(overlap('ferries', 0).sameForms).toBe(0);
    expect(overlap('ferries', 0).passageCoverage).toBe(1);
  });

  it('counts words that the question does not have', () => {
    expect(overlap('ferry', 2).newWords).toBeCloseTo(2 / 20, 6);
    expect(overlap('did the captain sing', 2).newWords).toBe(0);
  });

  it('is nothing for a question without words of content', () => {
    expect(overlap('what is it', 0)).toMatchObject({ passageCoverage: 0, nearbyRarity: 0, pairs: 0, sameForms: 0 });
  });
});
