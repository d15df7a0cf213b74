import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { replyWithAnswer } from '../../src/commands/answer-reply.ts';
import type { Block } from '../../src/commands/reply.ts';
import { ENGLISH } from '../../src/commands/words/words.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory, makeVersion } from '../helpers/versions.ts';

function replyTo(question: string, bodies: readonly string[]): readonly string[] {
  const library = buildLibrary([{ ...makeStory(), versions: bodies.map((body, order) => makeVersion(body, order)) }]);
  const { blocks } = replyWithAnswer(answerQuestion(library, { question }), library, ENGLISH);
  return blocks.flatMap(textOf);
}

function textOf(block: Block): readonly string[] {
  if (block.kind === 'quotation') return [`> ${block.text}`];
  return block.kind === 'note' || block.kind === 'statement' ? [block.text] : [];
}

const STRIKE = [
  'Musicians will go on strike on Friday.',
  'Musicians will go on strike on Saturday.',
  'Musicians will not go on strike.',
];

describe('Under a quotation', () => {
  test('the latest version is shown though another differs in what was asked', () => {
    const reply = replyTo('When will the musicians go on strike?', STRIKE);
    expect(reply).toContain('> Musicians will go on strike on Saturday.');
    expect(reply).toContain('> Musicians will not go on strike.');
    expect(reply.join('\n')).not.toContain('“”');
  });

  test('a figure is held against the figure that answers, not against one beside it', () => {
    const reply = replyTo('How many people were injured?', [
      'At least 12 people were injured, two of them seriously, when a ferry ran aground.',
      'Nineteen people were injured, three of them seriously, when a ferry ran aground.',
    ]);
    expect(reply).toContain('Version 000 says “At least 12”; version 001 says “Nineteen”.');
    expect(reply.filter((line) => line.includes(' says “'))).toHaveLength(1);
  });

  test('what is told of it stands above what another version says', () => {
    const reply = replyTo('How many lifeboats were sent?', [
      'Two lifeboats were sent to the scene.',
      'Three lifeboats were sent to the scene.',
      'Three lifeboats were sent to the scene.',
    ]);
    expect(reply).toEqual([
      '> Three lifeboats were sent to the scene.',
      'The same in version 001.',
      'Version 000 says “Two”; version 002 says “Three”.',
      '> Two lifeboats were sent to the scene.',
    ]);
  });

  test('several versions with the same other words are shown once', () => {
    const bodies = ['Two', 'Two', 'Three'].map((count) => `${count} lifeboats were sent to the scene.`);
    expect(replyTo('How many lifeboats were sent?', bodies)).toEqual([
      '> Three lifeboats were sent to the scene.',
      'Version 001 says “Two”; version 002 says “Three”.',
      '> Two lifeboats were sent to the scene.',
      'The same in version 000.',
    ]);
  });

  test('that another version denies, both are shown', () => {
    const reply = replyTo('Did the hospital pay a ransom?', [
      'The hospital paid the hackers a ransom of 200,000 euros, according to two members of its board.',
      'The hospital did not pay the hackers a ransom, its director said.',
    ]);
    expect(reply.filter((line) => line.startsWith('> '))).toHaveLength(2);
    expect(reply.join('\n')).not.toContain('“”');
  });

  test('of an earlier version is what the latest says in its place, though it does not answer', () => {
    const bodies = [
      'Runners will get half of their entry fee back by 1 November.',
      'Runners will get half of their entry fee back by 1 November.',
      'Runners will get their whole entry fee back by 15 November.',
    ];
    const shown = [
      '> Runners will get half of their entry fee back by 1 November.',
      'The same in version 000.',
      'Different in version 002.',
      '> Runners will get their whole entry fee back by 15 November.',
    ];
    expect(replyTo('How much of the fee do runners get back?', bodies)).toEqual(shown);
    // Who asks one version asks nothing of the others.
    expect(replyTo('How much of the fee do runners get back in version 001?', bodies)).toEqual(shown.slice(0, 3));
  });

  test('are the words of a version that lacks those that answer, though no fact is known to differ', () => {
    const bodies = [
      'The thieves fled along the motorway, police said.',
      'The thieves fled to the harbour, police said.',
    ];
    expect(replyTo('Where did the thieves flee?', bodies)).toEqual([
      '> The thieves fled to the harbour, police said.',
      'Worded differently in version 000.',
      '> The thieves fled along the motorway, police said.',
    ]);
  });

  test('numbers of different things are not held against each other', () => {
    const reply = replyTo('How many batches were recalled?', [
      'The dairy is recalling two batches of its cheese after eight people fell ill, the agency said on Monday.',
      'The dairy will reopen next week, a month after an outbreak in which 23 people fell ill, the agency said on Tuesday.',
    ]);
    expect(reply.join('\n')).not.toContain('“23”');
    const passengers = replyTo('How many passengers were taken ashore?', [
      'The coastguard took 12 injured passengers ashore.',
      'The coastguard took 14 passengers ashore.',
    ]);
    expect(passengers.join('\n')).toMatch(/^Version 000 says “12.*”; version 001 says “14.*”\.$/m);
  });

  test('a number that still stands was not replaced by another', () => {
    const reply = replyTo('How many cans of tomato soup were recalled?', [
      'The maker recalled 65,000 cans of tomato soup on Monday.',
      'The maker recalled 65,000 cans of tomato soup and 12,000 cans of bean soup on Monday.',
    ]);
    expect(reply.join(' ')).not.toContain(' says “');
  });

  test('what is worded differently is not called the same', () => {
    const reply = replyTo('Is the concert cancelled?', [
      'The concert is cancelled.',
      'The concert is cancelled for now.',
    ]);
    expect(reply.join('\n')).not.toMatch(/other words|only the wording/i);
  });
});

test('What only comes near is shown as the latest version has it', () => {
  const bodies = ['Ticket prices on the ferry go up on 15 April.', 'Tickets for the ferry will go up on 22 April.'];
  expect(replyTo('By what percentage do ticket prices on the ferry go up?', bodies)).toEqual([
    'The story does not say.',
    'What comes nearest, though it does not answer:',
    '> Tickets for the ferry will go up on 22 April.',
  ]);
});

describe('What changed', () => {
  test('of a statement in several steps is told in their order, each text once', () => {
    const bodies = ['one ship', 'two ships', 'six ships'].map((ships) => `The town owns ${ships}.`);
    const library = buildLibrary([makeStory(...bodies)]);
    const asked = answerQuestion(library, { question: 'How many ships does the town own?' });
    const [quotation] = asked.quotations;
    if (quotation === undefined) throw new Error('no answer');
    const previous = { ...quotation, question: asked.question };
    const show = (question: string) =>
      replyWithAnswer(answerQuestion(library, { question, previous }), library, ENGLISH).blocks.flatMap(textOf);
    const reply = show('did that change?');
    expect(reply[0]).toBe('What changed, from version to version:');
    expect(reply.filter((line) => line.startsWith('> '))).toEqual(bodies.map((body) => `> ${body}`));
    expect(show('did that change between 001 and 002?')[0]).toBe('What changed, the weightiest first:');
  });

  test('of two statements about a topic is never nothing, though each stands in both versions', () => {
    const before =
      'The town of Hollum lies by the sea. The mayor is Ines Roth.\n\nThe new bridge will cost 40,000 euros.';
    const after = `${before} Rain delayed the parade. The new bridge cost has risen because of steel prices.`;
    const reply = replyTo('What changed about the bridge cost?', [before, after]);
    expect(reply).toContain('> The new bridge cost has risen because of steel prices.');
    expect(reply[0]).toBe('What changed, the weightiest first:');
  });

  test('of a statement that came between two versions is told for the one it came in', () => {
    const quote = '"Nobody told us," said Joan Abara, who chairs the council of patients.';
    const reply = replyTo('What was added?', [
      'The hospital is open.',
      `The hospital is open.\n\n${quote}`,
      `The hospital is open.\n\n${quote}`,
    ]);
    expect(reply).toContain(`> ${quote}`);
    expect(reply).toContain('New in version 001.');
    const gone = replyTo('What was removed?', [
      `The hospital is open.\n\n${quote}`,
      'The hospital is open.',
      'The hospital is open.',
    ]);
    expect(gone).toContain('Removed in version 001.');
  });

  test('includes what came after the first version and went before the latest', () => {
    const tail = 'Eight wolves were released in the forest on Tuesday.';
    const reply = replyTo('What was removed?', [tail, `Some 2,000 people marched in protest. ${tail}`, tail]);
    expect(reply.slice(1)).toEqual(['> Some 2,000 people marched in protest.', 'Removed in version 002.']);
  });

  test('of a statement that came and changed tells of both steps', () => {
    const tail = 'Eight wolves were released in the forest on Tuesday.';
    const bodies = [tail, `The trails will be closed until May. ${tail}`, `The trails will not be closed. ${tail}`];
    const reply = replyTo('What was added between version 000 and version 002?', bodies);
    expect(reply.slice(1)).toEqual([
      '> The trails will not be closed.',
      'New in version 002.',
      'Different in version 001.',
    ]);
  });

  test('of a date names all of it', () => {
    const reply = replyTo('What changed?', ['The race is on 12 October 2025.', 'The race is on 19 October 2025.']);
    expect(reply).toContain('Version 000 says “12 October 2025”; version 001 says “19 October 2025”.');
  });

  test('is what was asked for as new where no sentence is', () => {
    const reply = replyTo('What is new in version 001?', ['The town owns three ships.', 'The town owns four ships.']);
    expect(reply.filter((line) => line.startsWith('> '))).toEqual([
      '> The town owns three ships.',
      '> The town owns four ships.',
    ]);
  });

  test('of a quotation of several sentences is told in the order of the versions', () => {
    const bodies = [
      [10, 20],
      [10, 30],
      [15, 30],
    ].map(([a, b]) => `The town has ${a} ships. The port has ${b} cranes.`);
    const library = buildLibrary([makeStory(...bodies)]);
    const whole = { start: 0, end: bodies[2]?.length ?? 0, version: '002' };
    const previous = { question: 'ships and cranes?', story: library.stories[0]?.story.id ?? '', ...whole };
    const answer = answerQuestion(library, { question: 'did that change?', previous });
    const texts = replyWithAnswer(answer, library, ENGLISH)
      .blocks.flatMap(textOf)
      .filter((text) => text.startsWith('>'));
    expect(texts).toEqual([
      '> The port has 20 cranes.',
      '> The port has 30 cranes.',
      '> The town has 10 ships.',
      '> The town has 15 ships.',
    ]);
  });

  test('between two versions that agree is nothing, whatever a third one says', () => {
    const library = buildLibrary([
      makeStory('The town owns one ship.', 'The town owns one ship.', 'The town owns two ships.'),
    ]);
    const previous = {
      question: 'ships?',
      story: library.stories[0]?.story.id ?? '',
      version: '000',
      start: 0,
      end: 9,
    };
    const answer = answerQuestion(library, { question: 'did that change between 000 and 001?', previous });
    const reply = replyWithAnswer(answer, library, ENGLISH).blocks.flatMap(textOf);
    expect(reply).toContain('Nothing changed there: the versions say the same.');
  });

  const counts = ['ships', 'boats', 'cars', 'carts', 'horses'];
  const write = (more: number) => counts.map((what, i) => `The town owns ${i + more} ${what}.`).join('\n\n');

  test('tells that there is more than it shows, and says of nothing else what differs', () => {
    const reply = replyTo('What changed?', [write(3), write(4)]);
    const shown = reply.filter((line) => line.startsWith('> '));
    expect(shown).toHaveLength(6);
    expect(reply.at(-1)).toBe('More changed than is shown here.');
  });

  test('keeps to what stands beside the topic, in the order of the versions', () => {
    const ship = (fog: string, hour: string, year: string) =>
      `The ferry struck rocks at ${hour} in the morning after the captain lost her way in ${fog} fog.\n\nThe ferry was built in ${year}.\n`;
    const bodies = [ship('thick', '5.40', '1987'), ship('thick', '5.20', '1987'), ship('heavy', '5.20', '1989')];
    const years = replyTo('Did the year the ferry was built change?', bodies).filter((line) => line.startsWith('> '));
    expect(years.slice(0, 2)).toEqual(['> The ferry was built in 1987.', '> The ferry was built in 1989.']);
    const fog = replyTo('Did the fog change?', bodies).filter((line) => line.startsWith('> '));
    expect(fog.join('\n')).toContain('heavy fog');
  });
});
