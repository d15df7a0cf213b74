import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/versions.ts';

const OLD = [
  'The library on Mill Street closes on Friday, mayor Ada Quill said.',
  'Workers found a leak in the roof in March. Repairs cost 40,000 dollars, the city said.',
  'Tom Baker, a reader, protested at the town hall. "I want my books back. It is a shame." Ada Quill met him at noon.',
].join('\n\n');
const NEW = OLD.replace('Friday', 'Sunday').replace('mayor Ada Quill said', 'clerk Joe Moss said');

const library = buildLibrary([{ ...makeStory(OLD, NEW), id: 'library' }]);

/** Asks, then asks further about the first quotation. */
function follow(question: string, followUp: string) {
  const [quotation] = answerQuestion(library, { question }).quotations;
  if (quotation === undefined) throw new Error(`no answer to ${question}`);
  const { story, version, start, end } = quotation;
  return answerQuestion(library, { question: followUp, previous: { question, story, version, start, end } });
}

function highlighted({ quotations: [first] }: ReturnType<typeof follow>): string | null | undefined {
  const { highlight, text, start } = first ?? {};
  return highlight && text?.slice(highlight.start - (start ?? 0), highlight.end - (start ?? 0));
}

const STEPS = [
  'The ferry to Hollum will stop on Friday, the harbour office said. Captain Ines Roth said the hull has a crack.\n\nRepairs will cost 40,000 euros.',
  'The ferry to Hollum stopped on Friday, the harbour office said. Captain Ines Roth said the hull has two cracks.\n\nRepairs will cost 40,000 euros.',
  'The ferry to Hollum stopped on Friday, the harbour office said. Captain Ines Roth said the hull has three cracks.\n\nRepairs will cost 65,000 euros. Nobody was hurt.',
];
const ferry = buildLibrary([{ ...makeStory(...STEPS), id: 'ferry' }]);

/** Outcome, and version and last words of each quotation, or the versions that are told of. */
function followFerry(question: string, followUp: string, version?: string): readonly string[] {
  const asked = answerQuestion(ferry, { question, ...(version === undefined ? {} : { version }) });
  const [quotation] = asked.quotations;
  if (quotation === undefined) throw new Error(`no answer to ${question}`);
  const { outcome, quotations, versions } = answerQuestion(ferry, {
    question: followUp,
    previous: { ...quotation, question },
  });
  const ends = quotations.map((found) => `${found.version} ${/\S+ \S+$/.exec(found.text)?.[0]}`);
  return [outcome, ...ends, ...(versions ?? []).map((held) => held.version)];
}

const HULL = 'What did the captain say of the hull?';
const COST = 'How much will repairs cost?';
const EACH_STEP = ['compared', '000 a crack.', '001 two cracks.', '001 two cracks.', '002 three cracks.'];

describe('a follow-up about versions', () => {
  test.each([
    'did that change?',
    'Has this been corrected?',
    'how has that changed?',
    'was it always like that?',
    'is that the same in all versions?',
    'what changed there?',
    'did the number change?',
    'was that part edited later?',
    'did anyone correct this?',
    'so it changed?',
    'which versions say that?',
    'which version changed that?',
    'in which version was that changed?',
    'since which version?',
    'does it still say that?',
  ])('%j shows each step at which the statement changed', (followUp) => {
    expect(followFerry(HULL, followUp)).toEqual(EACH_STEP);
  });

  test.each([
    [HULL, undefined, 'did that change between 000 and 001?', ['compared', '000 a crack.', '001 two cracks.']],
    [COST, '001', 'did that change?', ['compared', '001 40,000 euros.', '002 65,000 euros.']],
    [COST, '001', 'did that change between 000 and 001?', ['compared', '000 40,000 euros.', '001 40,000 euros.']],
    [COST, '001', 'and before?', ['answered', '000 40,000 euros.']],
    [COST, undefined, 'and before?', ['answered', '001 40,000 euros.']],
    [COST, '001', 'and now?', ['answered', '002 65,000 euros.']],
    [COST, '001', 'is that still true?', ['answered', '002 65,000 euros.']],
    [COST, '001', 'which version said that first?', ['first-said', '000 40,000 euros.']],
    [HULL, undefined, 'which version said that first?', ['first-said', '002 three cracks.']],
    [HULL, undefined, 'when did they first say that?', ['first-said', '002 three cracks.']],
    [COST, '001', 'which version is that from?', ['about-version', '001']],
    [HULL, undefined, 'what did it originally say?', ['answered', '000 a crack.']],
    [HULL, undefined, 'what was it in the first one?', ['answered', '000 a crack.']],
    [HULL, undefined, 'and the second?', ['answered', '001 two cracks.']],
    [HULL, '000', 'and before?', ['not-found']],
    [HULL, undefined, 'how many versions are there?', ['about-version', '000', '001', '002']],
  ])('after %j of %s, %j', (question, version, followUp, expected) => {
    expect(followFerry(question, followUp, version)).toEqual(expected);
  });

  test.each([
    'which version dropped it?',
    'which version removed that?',
    'in which version was it removed?',
    'when was that removed?',
    'when did it disappear?',
  ])('%j shows the version from which the statement is missing', (question) => {
    const ship = buildLibrary([
      makeStory('The hull has a crack. Repairs will cost 40,000 euros.', 'Repairs will cost 40,000 euros.'),
    ]);
    const previous = { question: 'Has the hull a crack?', story: 'story', version: '000', start: 0, end: 21 };
    expect(answerQuestion(ship, { question, previous })).toMatchObject({
      outcome: 'compared',
      quotations: [{ version: '000', text: 'The hull has a crack.', lackedBy: '001' }],
    });
  });

  test.each([
    ['was it removed?', 'The tree was removed on Monday.'],
    ['has anyone removed it?', 'The tree was removed on Monday.'],
    ['who was the first?', 'The council named Karl Weber as its first speaker.'],
  ])('%j asks the news first', (followUp, text) => {
    const before = 'A fallen tree blocked the road to Hollum.\n\nThe council named Karl Weber as its first speaker.';
    const road = buildLibrary([makeStory(before, `${before} The tree was removed on Monday.`)]);
    const question = 'What blocked the road?';
    const [quotation] = answerQuestion(road, { question }).quotations;
    if (quotation === undefined) throw new Error('no answer');
    const answer = answerQuestion(road, { question: followUp, previous: { ...quotation, question } });
    expect(answer.quotations[0]?.text).toBe(text);
  });

  test.each([
    'is it fixed?',
    'did they fix it?',
    'have they been fixed?',
    'are they recent?',
    'what happened?',
    'who are you?',
  ])('%j is none', (question) => {
    const previous = { question: HULL, story: 'ferry', version: '002', start: 0, end: 20 };
    expect(answerQuestion(ferry, { question, previous }).outcome).not.toBe('compared');
  });

  test('about the name in a statement shows how it was spelt', () => {
    const library = buildLibrary([
      makeStory(
        'The theft was noticed by Tomas Rieder, a technician.',
        'The theft was noticed by Tomas Riedel, a technician.',
      ),
    ]);
    const previous = { question: 'Who noticed the theft?', story: 'story', version: '001', start: 0, end: 50 };
    for (const question of [
      'was the name changed?',
      'was his name misspelled?',
      'was his name always spelled like that?',
    ])
      expect(answerQuestion(library, { question, previous }).quotations.map(({ version }) => version)).toEqual([
        '000',
        '001',
      ]);
  });

  test('after another follow-up is about the statement, not about all that changed', () => {
    const previous = { question: 'did that change?', story: 'ferry', version: '001', start: 0, end: 20 };
    const { outcome, quotations } = answerQuestion(ferry, { question: 'and in version 2?', previous });
    expect([outcome, quotations[0]?.version, quotations[0]?.text]).toEqual([
      'answered',
      '002',
      'The ferry to Hollum stopped on Friday, the harbour office said.',
    ]);
  });

  test.each([
    ['Why?', 'not-found'],
    ['and where?', 'answered'],
  ])('%j is not answered with the statement again, but where that tells it', (question, outcome) => {
    const library = buildLibrary([
      makeStory('Three lifeboats were sent to Port Hollum.', 'Six lifeboats were sent to Port Hollum.'),
    ]);
    const previous = { question: 'How many lifeboats were sent?', story: 'story', version: '000', start: 0, end: 41 };
    expect(answerQuestion(library, { question, previous }).outcome).toBe(outcome);
  });

  test('of a version that lacks the statement shows it as the version next to that has it', () => {
    const previous = { question: 'How long will it last?', story: 'story', version: '003', start: 0, end: 20 };
    const library = buildLibrary([
      makeStory(
        'A fire broke out.',
        'The search will take six days.',
        'The search will take nine days.',
        'The search will take ten days.',
      ),
    ]);
    const { outcome, related, notices } = answerQuestion(library, { question: 'and originally?', previous });
    expect([outcome, related[0]?.version, notices]).toEqual([
      'not-found',
      '001',
      [{ code: 'not-in-version', version: '000', story: 'story' }],
    ]);
  });

  test('is read quickly, whatever is repeated in it', () => {
    const tails = [
      ' since then',
      ' later on',
      ' at all',
      ' in it',
      ' been',
      ' say that',
      ' and',
      ' the others',
      ' version',
    ];
    const started = performance.now();
    for (const tail of tails)
      for (const head of ['did that change', 'was it always', 'and', 'what about'])
        followFerry(HULL, `${head}${tail.repeat(24)} x`.slice(0, 300));
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('about a statement that came later says where it is lacking', () => {
    expect(followFerry('Was anybody hurt?', 'was that always there?')).toEqual(['compared', '002 was hurt.']);
  });
});

describe('a follow-up', () => {
  test('keeps the words it was asked in', () => {
    expect(follow('When does the library close?', 'and where?').question).toBe('and where?');
  });

  test.each([
    ['When does the library close?', 'what about the other version?', '000', 'Friday'],
    ['When does the library close?', 'and in version 000?', '000', 'Friday'],
    ['When does the library close according to version 000?', 'the other one?', '001', 'Sunday'],
    ['What did workers find in the roof?', 'when?', '001', 'in March'],
    ['What did workers find in the roof?', 'And when exactly was that?', '001', 'in March'],
    ['When does the library close?', 'and who said that?', '001', 'Joe Moss'],
  ])('after %j: %j is answered from %s', (question, followUp, version, words) => {
    const answer = follow(question, followUp);
    expect(answer.quotations[0]?.version).toBe(version);
    expect(answer.quotations[0]?.text).toContain(words);
  });

  test('asking who said it shows the speaker, and that the versions name different ones', () => {
    const answer = follow('When does the library close?', 'who said that?');
    expect(highlighted(answer)).toContain('Joe Moss');
    expect(answer.versionsDiffer).toBe(true);
  });

  test('asking who said what nobody says is not answered', () => {
    const answer = follow('When did Ada Quill meet Tom Baker?', 'who said that?');
    expect(answer).toMatchObject({ outcome: 'not-found', quotations: [], related: [{ version: '001' }] });
  });

  test('with a subject of its own stands for itself', () => {
    const alone = answerQuestion(library, { question: 'Who protested at the town hall?' });
    expect(follow('When does the library close?', 'Who protested at the town hall?')).toEqual(alone);
  });

  test('about a story that is not held any more stands for itself', () => {
    const previous = { question: 'when?', story: 'gone', version: '000', start: 0, end: 5 };
    expect(answerQuestion(library, { question: 'Who protested?', previous }).outcome).toBe(
      answerQuestion(library, { question: 'Who protested?' }).outcome,
    );
  });
});
