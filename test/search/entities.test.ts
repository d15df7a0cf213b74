import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/search/analysis.ts';
import { createEntityFinder, type EntityKind } from '../../src/search/entities.ts';
import { readSpeakers, SPEAKING_KINDS } from '../../src/search/speakers.ts';
import { buildStoryIndex } from '../../src/search/story-index.ts';
import { makeStory } from '../helpers/versions.ts';

function read(text: string) {
  const terms = analyzeText(text);
  const find = createEntityFinder(text, () => terms, buildStoryIndex(makeStory(text)).names);
  return { terms, find, people: find(SPEAKING_KINDS) };
}

function found(text: string, kind: EntityKind): readonly string[] {
  return [
    ...new Set(
      read(text)
        .find(new Set([kind]))
        .map(({ start, end }) => text.slice(start, end)),
    ),
  ];
}

describe('createEntityFinder', () => {
  test.each<[EntityKind, string, string]>([
    ['person', 'On Monday, Dolores Quaid said it was safe.', 'Dolores Quaid'],
    ['person', 'The plan pleased Mayor Lucia Fenn.', 'Mayor Lucia Fenn'],
    ['person', 'Peter Almgren, a spokesman for the state, left.', 'Peter Almgren'],
    ['role', 'It was built by a city engineer in a hurry.', 'city engineer'],
    ['role', 'Two lawyers came.', 'Two lawyers'],
    ['organisation', 'The levy was backed by the Marrowby Merchants Guild.', 'Marrowby Merchants Guild'],
    ['organisation', 'The crack was found by OVRA.', 'OVRA'],
    ['place', 'The ferry leaves from the Gull Street dock.', 'Gull Street'],
    ['place', 'They met near the river.', 'near the river'],
    ['place', 'They met at the park.', 'at the park'],
    ['place', 'The line touched a tree near the lake.', 'near the lake'],
    ['place', 'It happened in Norrland last year.', 'Norrland'],
    ['time', 'It ends Aug. 31, 2018, they said.', 'Aug. 31, 2018'],
    ['time', 'It opened 3 March 1974 to cheers.', '3 March 1974'],
    ['time', 'They met last week.', 'last week'],
    ['time', 'It was built in 1398.', '1398'],
    ['time', 'It dates from the 14th century.', '14th century'],
    ['time', "It was written in the early 90's.", "early 90's"],
    ['time', 'The mill closed in the 1950s.', '1950s'],
    ['time', 'They met Monday morning.', 'Monday morning'],
    ['time', 'It was set up several weeks ago.', 'several weeks ago'],
    ['vague-time', 'A decision will come soon.', 'soon'],
    ['clock', 'The 6 p.m. meeting began.', '6 p.m.'],
    ['clock', 'It leaves at 14:30 sharp.', '14:30'],
    ['clock', 'It opens at noon.', 'noon'],
    ['duration', 'They talked for two hours.', 'two hours'],
    ['duration', 'A nine-day strike began.', 'nine-day'],
    ['length', 'The crack measures 17 inches.', '17 inches'],
    ['length', 'It is a nine-mile detour.', 'nine-mile'],
    ['frequency', 'It leaves every 20 minutes.', 'every 20 minutes'],
    ['frequency', 'They meet twice a month.', 'twice a month'],
    ['frequency', 'It runs on Sundays.', 'on Sundays'],
    ['number', 'About 23,000 cars cross.', 'About 23,000'],
    ['number', 'Dozens of nurses left.', 'Dozens'],
    ['number', 'Some 40 percent agreed.', 'Some 40 percent'],
    ['money', 'It cost $4.2 million in all.', '$4.2 million'],
    ['money', 'They paid 300 euros each.', '300 euros'],
    ['money', 'Gifts worth more than 150 marks are declared.', '150 marks'],
    ['money', 'It rose to 372 million crowns.', '372 million crowns'],
    ['duration', 'The receipts lie nineteen minutes apart.', 'nineteen minutes'],
    ['place', 'The line touched a tree near the quarry.', 'near the quarry'],
    ['reason', 'It was late because the boat was old.', 'because the boat was old'],
    ['reason', 'It shut due to ice.', 'due to ice'],
    ['reason', 'They won by kicking late.', 'by kicking late'],
  ])('%s: %s', (kind, text, expected) => {
    expect(found(text, kind)).toContain(expected);
  });

  test('a date inside a longer time is none of its own', () => {
    expect(found('It closes by the end of March, on Monday or on May 3.', 'time')).toEqual([
      'May 3',
      'the end of March',
      'on Monday',
    ]);
  });

  test.each<[EntityKind, string]>([
    ['clock', 'They host a dinner tonight.'],
    ['time', 'It rained in 1500 places.'],
    ['person', 'The bridge was shut on Monday.'],
    ['money', 'There were 300 people.'],
    ['number', 'It ends Aug. 31.'],
    ['number', 'The meeting is at 6 p.m. today.'],
    ['time', 'He may leave.'],
    ['place', 'The work is in progress.'],
    ['reason', 'The boat is old.'],
  ])('no %s in: %s', (kind, text) => {
    expect(found(text, kind)).toEqual([]);
  });
});

describe('readSpeakers', () => {
  test.each<[string, readonly string[]]>([
    ['Quaid said the bridge was safe.', ['quaid']],
    ['“It is safe,” said Quaid.', ['quaid']],
    ['“It is safe,” Quaid told the council.', ['quaid']],
    ['Quaid, a chief engineer of the authority, said it was safe.', ['quaid']],
    ['According to Quaid, it is safe.', ['quaid']],
    ['A city councilwoman said it was harsh.', ['citi', 'councilwoman']],
    ['“It is safe,” said its spokesman, Peter Almgren.', ['spokesman', 'peter', 'almgren']],
    ['Almgren, a spokesman, would not discuss it, saying only that it was late.', ['almgren']],
    ['The contractor, Halvorsen Works, said it would appeal.', ['halvorsen']],
  ])('%s', (text, stems) => {
    const { terms, people } = read(text);
    const { speakers } = readSpeakers(text, terms, people);
    for (const stem of stems) expect([...speakers]).toContain(stem);
  });

  test.each(['She said it was safe.', 'The bridge is safe.', 'It was calm, she added.'])('nobody named: %s', (text) => {
    const { terms, people } = read(text);
    expect([...readSpeakers(text, terms, people).speakers]).toEqual([]);
  });

  test('tells a quotation and a pronoun', () => {
    const quoted = '“It is safe,” she said.';
    const { terms, people } = read(quoted);
    expect(readSpeakers(quoted, terms, people)).toMatchObject({ quoted: true, pronoun: true });
  });
});
