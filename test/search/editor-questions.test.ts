import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/answer/question.ts';
import { buildLibrary } from '../../src/library.ts';
import { buildQuery, matchUnit } from '../../src/search/query.ts';
import { rankSentences } from '../../src/search/rank.ts';
import { makeStory } from '../helpers/stories.ts';

const BODY = 'The ferry to Hollum stopped on Friday. Captain Ines Roth said the hull has two cracks.\n\nThe town pays.';
const BARE = makeStory('ferry', 'The ferry to Hollum', BODY);
const ASKED = { ...BARE, questions: [{ quote: 'the hull has two cracks', ask: ['is the vessel damaged?'] }] };

function ask(story: typeof BARE, question: string) {
  const [loaded] = buildLibrary([story]).stories;
  if (loaded === undefined) throw new Error('no story');
  const [part] = readQuestion(question, loaded);
  if (part === undefined) throw new Error('no part');
  const query = buildQuery(part.terms, part.wanted, loaded.index);
  return { query, index: loaded.index, ranked: rankSentences(query, loaded.index, story.versions) };
}

describe('what an editor asks about a sentence', () => {
  it('counts as held by it, less than its own words do', () => {
    const { query, index } = ask(ASKED, 'what damaged the hull');
    const hull = index.statements.find(({ text }) => text.includes('hull'));
    if (hull === undefined) throw new Error('no such sentence');
    const held = new Map(query.units.map((unit) => [unit.word, matchUnit(unit, hull)]));
    expect(held.get('hull')).toBe(1);
    expect(held.get('damaged')).toBeCloseTo(0.7);
  });

  it('finds the sentence by a word that only the editor uses', () => {
    expect(ask(ASKED, 'which damage').ranked[0]?.unit.statement.text).toContain('two cracks');
    expect(ask(ASKED, 'which damage').query.units.some(({ word, known }) => word === 'damage' && known)).toBe(true);
    expect(ask(BARE, 'which damage').ranked).toEqual([]);
  });

  it('says nothing of the other sentences', () => {
    const { query, index } = ask(ASKED, 'was it damaged');
    const others = index.statements.filter(({ text }) => !text.includes('hull'));
    expect(others.length).toBeGreaterThan(1);
    for (const other of others) for (const unit of query.units) expect(matchUnit(unit, other)).toBe(0);
  });
});

describe('a question of the editor with the same words that asks for another kind of thing', () => {
  const STORY = { ...BARE, questions: [{ quote: 'Captain Ines Roth', ask: ['is Roth the captain?', 'who is Roth?'] }] };
  const likeness = (question: string): number => ask(STORY, question).ranked[0]?.features.editorMatch ?? 0;

  it.each(['how old is Roth?', 'when is Roth captain?', 'how many captains?'])('%s: is less alike', (question) => {
    expect(likeness(question)).toBeLessThan(0.8);
  });

  it('is alike where the same is asked', () => {
    expect(likeness('who is Roth?')).toBeGreaterThan(0.95);
    expect(likeness('is the captain Roth?')).toBeGreaterThan(0.9);
  });
});

describe("an editor's quote", () => {
  const TEXT =
    'The first flaw is CVE-2022-1292. We are not affected.\n\nThe flag is off, therefore we are not affected.';
  const STORY = {
    ...makeStory('flaws', 'Two flaws', TEXT),
    questions: [
      { quote: 'We are not affected', ask: ['is it hit by CVE-2022-1292?'] },
      { quote: 'The flag is off', ask: ['is it hit by CVE-2022-1434?'] },
    ],
  };

  it('that is a whole sentence means no other that holds its words', () => {
    const { index } = ask(STORY, 'is it hit?');
    const [known] = index.editor.questions;
    expect(known?.statements.map((id) => index.statements[id]?.text)).toEqual(['We are not affected.']);
  });

  it('whose question names another number is less alike', () => {
    const { ranked } = ask(STORY, 'is it hit by CVE-2022-1292?');
    const [first, second] = ['We are', 'The flag'].map(
      (words) => ranked.find(({ unit }) => unit.statement.text.startsWith(words))?.features.editorMatch ?? 0,
    );
    expect(first).toBeGreaterThan(0.9);
    expect(second).toBeLessThan(0.6);
  });
});
