import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { readScope } from '../../src/answer/scope.ts';
import { bareStory } from '../../src/corpus/bare-story.ts';
import { buildVersion } from '../../src/corpus/version.ts';
import { buildLibrary, type LoadedStory } from '../../src/library.ts';
import { cpuTimeMs } from '../helpers/cpu-time.ts';

const BODIES = [
  'The fund has collected 12,000 pounds. Nobody was hurt.',
  'The fund has collected 12,000 pounds. Two people were hurt.',
  'The fund has collected 41,000 pounds. Two people were hurt. The mill opens in May.',
];
const DAYS = ['2025-01-13', '2025-01-14', '2025-01-19'];

function hold(names: readonly { readonly id: string; readonly label?: string }[]) {
  const versions = names.map((name, order) =>
    buildVersion({ ...name, published: DAYS[order] as string }, order, BODIES[order] as string, 'en'),
  );
  return buildLibrary([bareStory('mill', 'The mill', versions)]);
}

const numbered = hold([{ id: '1' }, { id: '2' }, { id: '3' }]);
const lettered = hold([
  { id: 'a', label: 'morning edition' },
  { id: 'b', label: 'after the briefing' },
  { id: 'c', label: 'corrected' },
]);

function understand({ stories }: typeof numbered, question: string): string {
  const [part] = readQuestion(question, stories[0] as LoadedStory);
  if (part === undefined) return 'nothing';
  const { intent, scope } = part;
  if (intent.kind === 'compare') {
    const between = intent.between.map(({ id }) => id).join(' ');
    return `${intent.focus}, between ${between || 'all'}, of ${part.terms.filter(({ stop }) => !stop).map(({ word }) => word)}`;
  }
  if (intent.kind === 'about-version') return `about ${intent.versions.map(({ id }) => id).join(' ') || intent.at}`;
  if (intent.kind === 'first-said') return `first said: ${intent.topic}`;
  return scope.kind === 'version' ? `asks ${scope.version.id}` : scope.kind;
}

describe('Ids that are numbers', () => {
  test.each([
    ['compare v1 and v2', 'all, between 1 2, of '],
    ['version 2 vs version 3', 'all, between 2 3, of '],
    ['did the number 17 change between version 1 and version 2', 'all, between 1 2, of number,17'],
    ['which version first said 41,000', 'first said: 41,000'],
    ["what's in version 1 that isn't in version 2", 'removed, between 1 2, of '],
    ["what's in version 2 that isn't in version 1", 'added, between 2 1, of '],
    ['what did version 1 say about the fund that version 3 does not', 'removed, between 1 3, of fund'],
    ['what was in the second version but not the third', 'removed, between 2 3, of '],
    ["what's in the first version that isn't in the second?", 'removed, between 1 2, of '],
    ["what's in the latest version that was not in the first", 'added, between 3 1, of '],
    ['was anything removed between version 1 and 2?', 'removed, between 1 2, of '],
    ['was any fact corrected between version 2 and 3', 'all, between 2 3, of '],
    ['what does each version say about the fund', 'all, between all, of fund'],
    ['what does the latest say about the fund', 'asks 3'],
    ['in the first one how many were hurt', 'asks 1'],
    ['what was the original figure for the fund', 'asks 1'],
    ['who has the final say about the fund', 'any'],
    ['when did the first report of the fire come in', 'any'],
    ['where was the first reported case', 'any'],
    ['who made the last claim', 'any'],
    ['what did the auditors write in the first report', 'any'],
    ['what did the second tell police', 'any'],
    ['was the initial vote count wrong', 'any'],
    ['two blasts were heard, who died in the second one', 'any'],
    ['why is the deal in the news not final?', 'any'],
    ['was his sentence cut?', 'any'],
    ['did the number of hurt people change after the first report', 'all, between all, of number,hurt,people'],
    ['when was the last update?', 'about -1'],
    ['when was this first published?', 'about 0'],
    ['is this the latest version?', 'about 3'],
    ['is this a critical update?', 'any'],
    ['how many versions are there?', 'about undefined'],
  ])('%s', (question, understood) => {
    expect(understand(numbered, question)).toBe(understood);
  });
});

describe('Ids that are letters, and labels', () => {
  test.each([
    ['who was hurt in version b', 'asks b'],
    ['what changed between a and b', 'all, between a b, of '],
    ['was a dog hurt', 'any'],
    ['how many clinics did the VA close?', 'any'],
    ['will lawmakers draft a bill?', 'any'],
    ['what is the difference between hepatitis A and B?', 'any'],
    ['which team moved from A to B?', 'any'],
    ['when was version c published?', 'about c'],
    ['when was the corrected version published', 'about c'],
    ['what did the morning edition leave out', 'removed, between a, of '],
    ['compare the morning edition and version c on the fund', 'all, between a c, of fund'],
    ['what changed after the briefing', 'all, between b, of '],
    ['who was hurt after the briefing', 'asks b'],
  ])('%s', (question, understood) => {
    expect(understand(lettered, question)).toBe(understood);
  });
});

test('one question among ten thousand versions is read at once', () => {
  const story = bareStory(
    'mill',
    'The mill',
    Array.from({ length: 10_000 }, (_, order) =>
      buildVersion(
        { id: `v${'abcdefghij'[order % 10]}${order.toString(36)}x`, label: `wording ${order}` },
        order,
        'A text.',
        'en',
      ),
    ),
  );
  const startedMs = cpuTimeMs();
  readScope('who opened the mill in May?', story);
  expect(cpuTimeMs() - startedMs).toBeLessThan(500);
});

test('the end of a story that is meant is given alone', () => {
  const ids = (question: string) => answerQuestion(numbered, { question }).versions?.map(({ version }) => version);
  expect(ids('when was the story last updated?')).toEqual(['3']);
  expect(ids('when was this first published?')).toEqual(['1']);
  expect(ids('which versions are there?')).toEqual(['1', '2', '3']);
});
