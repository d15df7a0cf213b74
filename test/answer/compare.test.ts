import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { bareStory } from '../../src/corpus/bare-story.ts';
import { buildVersion } from '../../src/corpus/version.ts';
import { buildLibrary } from '../../src/library.ts';

const BODIES = [
  'The lease of the boathouse ends August 31.\n\nThe rent is 40 crowns a month.\n\nThe harbour office was sold in May.\n',
  'The lease of the boathouse ends Aug. 31.\n\nThe rent is 45 crowns a month.\n\nThe harbour office was sold in May.\n',
];
const versions = BODIES.map((body, order) => buildVersion({ id: `0${order}` }, order, body, 'en'));
const library = buildLibrary([bareStory('harbour', 'The harbour', versions)]);
const ask = (question: string) => answerQuestion(library, { question });

describe('What changed in a thing', () => {
  test('where the versions say different things of it, shows both and what differs', () => {
    const { outcome, quotations, differences } = ask('What changed in the rent?');
    expect([outcome, quotations.map(({ text }) => text)]).toEqual([
      'compared',
      ['The rent is 40 crowns a month.', 'The rent is 45 crowns a month.'],
    ]);
    expect(differences).toHaveLength(1);
  });

  test('where they say the same in other words, shows that', () => {
    const { outcome, quotations, versionsDiffer } = ask('What changed in the lease?');
    expect([outcome, versionsDiffer, quotations.map(({ version }) => version)]).toEqual([
      'compared',
      false,
      ['00', '01'],
    ]);
    expect(quotations.map(({ text }) => text)).toEqual([
      'The lease of the boathouse ends August 31.',
      'The lease of the boathouse ends Aug. 31.',
    ]);
  });

  test.each(['What changed in the harbour office?', 'What changed in the council?'])(
    'where nothing did: %s',
    (question) => {
      expect(ask(question).outcome).not.toBe('compared');
    },
  );
});

describe('Which version first said something', () => {
  const spill = buildLibrary([
    bareStory(
      'spill',
      'The spill',
      ['Oil is leaking from the ship.', 'No oil is leaking from the ship, divers found.'].map((body, order) =>
        buildVersion({ id: `0${order}` }, order, body, 'en'),
      ),
    ),
  ]);

  test.each([
    ['Which version first said that oil is leaking?', '00'],
    ['Which version first said that oil is not leaking?', '01'],
  ])('%s', (question, version) => {
    expect(answerQuestion(spill, { question }).quotations.map((quotation) => quotation.version)).toEqual([version]);
  });
});
