import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/answer/question.ts';
import { bareStory } from '../../src/corpus/bare-story.ts';
import { buildVersion } from '../../src/corpus/version.ts';
import { buildLibrary, type LoadedStory } from '../../src/library.ts';

interface Phrasing {
  readonly question: string;
  readonly group: Group;
}

type Group = 'compare' | 'scoped' | 'first-said' | 'statement';

const DATES = ['2024-01-10', '2024-03-02', '2024-07-02', '2024-11-05'];
const versions = DATES.map((published, order) =>
  buildVersion(
    { id: `00${order}`, published },
    order,
    `The council met on Monday.\n\nNothing was decided, ${order} members said.\n`,
    'en',
  ),
);
const STORY = buildLibrary([bareStory('council', 'The council', versions)]).stories[0] as LoadedStory;

function understand(question: string): Group | 'other' {
  const parts = readQuestion(question, STORY);
  const part = parts.find(({ intent, scope }) => intent.kind !== 'statement' || scope.kind !== 'any') ?? parts[0];
  if (part?.intent.kind === 'compare' || part?.intent.kind === 'first-said') return part.intent.kind;
  if (part?.intent.kind !== 'statement') return 'other';
  return part.scope.kind === 'any' ? 'statement' : 'scoped';
}

/**
 * Questions in the words of people who read no code, about any topic. What is asked for by a day that this story has no
 * version of is a plain question to it, so not all can be right; none may be lost again.
 */
describe.each([
  ['phrasings-1.json', { compare: 53, scoped: 43, 'first-said': 13, statement: 58 }],
  ['phrasings-2.json', { compare: 46, scoped: 41, 'first-said': 9, statement: 56 }],
] as const)('%s', (file, least) => {
  const phrasings = JSON.parse(readFileSync(`test/fixtures/${file}`, 'utf8')) as readonly Phrasing[];

  test.each(Object.entries(least) as [Group, number][])('%s: at least %i understood', (group, count) => {
    const own = phrasings.filter((phrasing) => phrasing.group === group);
    const right = own.filter(({ question }) => understand(question) === group).length;
    expect(right, `${group} of ${own.length}`).toBeGreaterThanOrEqual(count);
  });
});
