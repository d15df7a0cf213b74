import { describe, expect, it } from 'vitest';
import { relationOf } from '../../src/versions/align.ts';
import { CHANGE_KINDS, findConflicts } from '../../src/versions/alignment.ts';
import { describeChanges } from '../../src/versions/changes.ts';
import { cpuTimeMs } from '../helpers/cpu-time.ts';
import { makeVersion } from '../helpers/versions.ts';

const MONDAY = '2018-07-09';
/** Tells the finder of names that these are names: they stand inside sentences, with a capital. */
const CAST = 'Here met Kenney, Gamble, Almiron, Juntos, Paris, Lyon, Mercer and Center.';

function compare(from: string, to: string, published: { from?: string; to?: string } = {}) {
  const dated = (day: string | undefined) => (day === undefined ? {} : { published: day });
  const older = makeVersion(`${from}\n\n${CAST}`, 0, dated(published.from));
  const newer = makeVersion(`${to}\n\n${CAST}`, 1, dated(published.to));
  const sides = [older.sentences.slice(0, -1), newer.sentences.slice(0, -1)] as const;
  return { from: sides[0], to: sides[1], changes: describeChanges(older, sides[0], newer, sides[1]) };
}

const list = (from: string, to: string, published = {}) =>
  compare(from, to, published).changes.map((change) => `${change.kind}: ${change.from} > ${change.to}`);

describe('describeChanges', () => {
  it.each([
    // Numbers
    ['At least 12 people died.', 'At least 15 people died.', ['number: 12 > 15']],
    ['At least 12 people died.', '12 people died.', ['number: At least 12 > 12']],
    ['It cost $5 million to build.', 'It cost \u20ac5 million to build.', ['number: $5 > \u20ac5']],
    ['It cost 5 million to build.', 'It cost 5 billion to build.', ['number: million > billion']],
    ['Dozens of people came to see it.', 'Hundreds of people came to see it.', ['number: Dozens > Hundreds']],
    [
      'She met at least one protester in the hall.',
      'She met protesters in the hall.',
      ['number: at least one protester > protesters'],
    ],
    [
      'He met an angry activist at noon.',
      'He met angry activists at noon.',
      ['wording: an > ', 'number: activist > activists'],
    ],
    ['Two men were held overnight.', '2 men were held overnight.', ['wording: Two > 2']],
    ['It rose by 5 percent this year.', 'It rose by 5% this year.', ['wording: 5 percent > 5%']],
    ['About 1,000 seats are free.', 'About 1000 seats are free.', ['typography: 1,000 > 1000']],
    ['It fell to -5 degrees overnight.', 'It fell to 5 degrees overnight.', ['number: -5 > 5']],
    [
      'Read more at https://a.example/v1 today.',
      'Read more at https://a.example/v2 today.',
      ['wording: https://a.example/v1 > https://a.example/v2'],
    ],
    // Dates
    ['The contract ends on August 31.', 'The contract ends on September 30.', ['date: August 31 > September 30']],
    ['The contract ends on August 31.', 'The contract ends on Aug. 31.', ['wording: August > Aug.']],
    ['The contract ends on August 31.', 'The contract ends on August 30.', ['date: 31 > 30']],
    ['The contract ends on August 31.', 'The contract ends on 2018-08-31.', ['wording: August 31 > 2018-08-31']],
    ['They will meet on Monday at noon.', 'They will meet on Tuesday at noon.', ['date: Monday > Tuesday']],
    ['They will meet at 6 p.m. downtown.', 'They will meet at 7 p.m. downtown.', ['date: 6 > 7']],
    ['It opened its doors in 2015.', 'It opened its doors in 2016.', ['date: 2015 > 2016']],
    ['They will decide last week.', 'They will decide next week.', ['date: last > next']],
    ['They remain at the hall today.', 'They remain at the hall.', ['wording: today > ']],
    // Names, places, speakers
    ['The mayor praised Kenney for it.', 'The mayor praised Gamble for it.', ['name: Kenney > Gamble']],
    ['The plan by Mayor Kenney failed.', 'The plan by Kenney failed.', ['wording: Mayor > ']],
    ['The camp in downtown Lyon was cleared.', 'The camp in Paris was cleared.', ['place: downtown Lyon > Paris']],
    ['They waited inside the building.', 'They waited outside the building.', ['place: inside > outside']],
    [
      'Kenney said he could not allow it.',
      'Gamble said Kenney could not allow it.',
      ['speaker: Kenney said he > Gamble said Kenney'],
    ],
    ['It is over, she said.', 'It is over, Almiron said.', ['wording: she > Almiron']],
    ['It is over, said Kenney.', 'It is over, said Almiron.', ['speaker: Kenney > Almiron']],
    [
      'The advocacy group Juntos agreed.',
      'The advocacy organization Juntos agreed.',
      ['wording: group > organization'],
    ],
    // Denials
    ['The mayor did say when it ends.', 'The mayor did not say when it ends.', ['negation:  > not']],
    ['The mayor was likely to sign it.', 'The mayor was unlikely to sign it.', ['negation: likely > unlikely']],
    ['It opens after the game.', 'It opens before the game.', ['negation: after > before']],
    ["She didn't sign the bill.", 'She did not sign the bill.', ["wording: didn't > did not"]],
    ['He invited two anti-tax voters to speak.', 'He invited two tax voters to speak.', ['wording: anti-tax > tax']],
    [
      'He invited two anti-tax voters to speak.',
      'He invited two pro-tax voters to speak.',
      ['negation: anti-tax > pro-tax'],
    ],
    // Tense
    ['Kenney is meeting the advocates.', 'Kenney met the advocates.', ['tense: is meeting > met']],
    ['It will also include lawyers.', 'It also included lawyers.', ['tense: will also include > also included']],
    ['The union plans to attend it.', 'The union would attend it.', ['tense: plans to > would']],
    ['The team are here at last.', 'The team is here at last.', ['wording: are > is']],
    // Typography
    [
      'He called it \u201cheavy-handed,\u201d again.',
      'He called it "heavy-handed," again.',
      ['typography: \u201cheavy-handed,\u201d > "heavy-handed,"'],
    ],
    [
      'The Cherry streets caf\u00e9 is open.',
      'The Cherry Streets cafe is open.',
      ['typography: streets caf\u00e9 > Streets cafe'],
    ],
    [
      'The contract\u00a0ends soon enough.',
      'The contract ends soon enough.',
      ['typography: contract\u00a0ends > contract ends'],
    ],
    ['Ana, Bo and Cy came along.', 'Ana, Bo, and Cy came along.', ['typography: Bo > Bo,']],
  ])('%j, %j', (from, to, expected) => {
    expect(list(from, to)).toEqual(expected);
  });

  it('takes "today" for the weekday it was, where the day of publication is known', () => {
    const sentences = ['It was confirmed today in full.', 'It was confirmed Monday in full.'] as const;
    expect(list(...sentences)).toEqual(['wording: today > Monday']);
    expect(list(...sentences, { from: MONDAY })).toEqual(['wording: today > Monday']);
    expect(list(...sentences, { from: '2018-07-10' })).toEqual(['date: today > Monday']);
    expect(list('It ends tomorrow at last.', 'It ends today at last.', { from: MONDAY, to: '2018-07-10' })).toEqual([
      'wording: tomorrow > today',
    ]);
  });

  it('shows two statements whole when under half their words are shared', () => {
    const [from, to] = [
      'Officers closed the harbour bridge after the storm.',
      'The bridge is where cars queue all day.',
    ];
    expect(list(from, to)).toEqual([`tense: ${from} > ${to}`]);
  });

  it('compares statements of several sentences', () => {
    expect(list('Ana Ruiz runs it. She said it opens in May.', 'Ana Ruiz said it opens in June.')).toEqual([
      'wording: runs it. She > ',
      'date: May > June',
    ]);
  });

  it('is quick on long statements with nothing in common', () => {
    const long = (letter: string) => `${Array.from({ length: 4_000 }, (_, i) => `${letter}${i}`).join(' ')}.`;
    const startedAt = cpuTimeMs();
    expect(compare(long('a'), long('b')).changes).toHaveLength(1);
    expect(cpuTimeMs() - startedAt).toBeLessThan(3_000);
  });
});

describe('relationOf', () => {
  it('makes a row changed by one fact, reworded by a word, unchanged by marks', () => {
    const change = (kind: (typeof CHANGE_KINDS)[number]) => {
      const span = { start: 0, end: 1 };
      return { kind, from: 'a', to: 'b', fromSpan: span, toSpan: span };
    };
    const relations = CHANGE_KINDS.map((kind) => `${kind} ${relationOf([change('typography'), change(kind)])}`);
    expect(relations).toEqual([
      'negation changed',
      'number changed',
      'date changed',
      'speaker changed',
      'name changed',
      'place changed',
      'tense changed',
      'wording reworded',
      'typography unchanged',
    ]);
  });
});

describe('findConflicts', () => {
  const conflicts = (from: string, to: string) => findConflicts(compare(from, to)).map(({ kind }) => kind);

  it.each([
    ['another number', 'At least 12 people died.', 'At least 15 people died.', ['number']],
    ['a denial', 'The mayor did say when it ends.', 'The mayor did not say when it ends.', ['negation']],
    ['a fact that one leaves out', 'She met Kenney at 6 p.m. in the hall.', 'She met Kenney in the hall.', []],
    ['another tense', 'Kenney is meeting the advocates.', 'Kenney met the advocates.', []],
    ['other words', 'The group agreed to it.', 'The organization agreed to it.', []],
    [
      'another statement',
      'Officers closed 2 harbour bridges after the storm.',
      'The bridge is where 3 cars queue all day.',
      [],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(conflicts(from, to)).toEqual(expected);
  });
});
