import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/corpus/sentences.ts';
import { cpuTimeMs } from '../helpers/cpu-time.ts';

function sentencesOf(text: string, language = 'en'): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

function outline(path: string): string[] {
  const body = readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8');
  return sentencesOf(body).map((sentence) => `${sentence.slice(0, 24)} ~ ${sentence.slice(-24)}`);
}

describe('the shipped story', () => {
  it('has 20 sentences in version 000', () => {
    expect(outline('pars-contract/000.txt')).toMatchInlineSnapshot(`
      [
        "In a victory for activis ~ and Customs Enforcement.",
        "Erika Almiron, executive ~ rmed the 6 p.m. meeting.",
        "She said her group’s lea ~ rt information with ICE.",
        "Kenney has faced increas ~ porting System, or PARS.",
        "Ending the information-s ~ herry streets last week.",
        "They’ve also called for  ~ for ICE to be abolished.",
        "Almiron said the purpose ~  are “impacted by PARS.”",
        "Juntos had been schedule ~ e mayor will be coming.”",
        "She said she invited two ~ affirmed they’ll attend.",
        "Deana Gamble, a spokeswo ~ on was confirmed today.”",
        "She added that “Juntos i ~ lans to attend as well.”",
        "Juntos supports the anti ~ rganize the encampments.",
        "Almiron said Juntos has  ~ led for later this week.",
        "Kenney came under fire f ~ n downtown Philadelphia.",
        "A city councilwoman said ~ eat to civil liberties.”",
        "Kenney said he could not ~  permanent encampments.”",
        "After the camp was raide ~ where they remain today.",
        "The Monday meeting betwe ~ is closed to the public.",
        "The contract that allows ~ database ends August 31.",
        "Gamble said “we do not e ~  on whether to renew it.",
      ]
    `);
  });

  it('has 24 sentences in version 002', () => {
    expect(outline('pars-contract/002.txt')).toMatchInlineSnapshot(`
      [
        "In a victory for activis ~ and Customs Enforcement.",
        "Erika Almiron, executive ~ rt information with ICE.",
        "But Kenney did not tell  ~ porting System, or PARS.",
        ""They did not give us a  ~ on today," said Almiron.",
        ""But we were told 'soon. ~ t we were told 'soon.' "",
        "Ending the information-s ~ herry Streets last week.",
        "They've also called for  ~ for ICE to be abolished.",
        "Almiron said immigrants  ~ e been impacted by PARS.",
        ""We had a lot of communi ~ es have been," she said.",
        ""They said, 'We supporte ~ we need you to do more.'",
        "And those things, I thin ~ hings, I think, hit him.",
        "… He was visibly upset." ~ … He was visibly upset."",
        "Juntos had been schedule ~ e mayor will be coming."",
        "She said she invited two ~ otesters to the meeting.",
        "Deana Gamble, a spokeswo ~ n was confirmed" Monday.",
        "She added that Juntos ho ~ rs would attend as well.",
        "Juntos supports the ICE  ~ rganize the encampments.",
        "Kenney came under fire f ~ ICE camp in Center City.",
        "A city councilwoman said ~ eat to civil liberties."",
        "Gamble said Kenney could ~  permanent encampments."",
        "After the camp was raide ~ Hall, where they remain.",
        "The Monday meeting betwe ~ as closed to the public.",
        "The contract that allows ~ S database ends Aug. 31.",
        "Gamble said, "We do not  ~  on whether to renew it.",
      ]
    `);
  });
});

describe('where a sentence ends', () => {
  // Each "|" is where one sentence ends and the next begins.
  it.each([
    ['a plain end', 'He left.| She stayed.'],
    ['an acronym before a name', 'Agents of U.S. Immigration and Customs Enforcement came.| They left.'],
    ['an acronym at the end', 'He lives in the U.S.| He was born there.'],
    ['an acronym of a state', 'He moved to N.Y. State in May.| Then he left.'],
    ['a hyphened acronym', 'The anti-U.S. Marines rally ended.| It was loud.'],
    ['a month before a day', 'The contract ends Aug. 31.| Gamble said so.'],
    ['a month before a year', 'It began in Sept. 2018.| It goes on.'],
    ['a title', 'Mr. Kenney met Gov. Wolf and Sens. Casey and Toomey.| They talked.'],
    ['a title with a first name', 'Dr. Martin Luther King Jr. Day is in January.| Schools close.'],
    ['initials', 'J. R. R. Tolkien and George W. Bush met.| Nobody knows why.'],
    ['a letter that is no initial', 'There is no Plan B.| The city waits.'],
    ['a numeral that is no initial', 'It was like World War I.| Kenney said so.'],
    ['a number sign', 'See No. 5 on the list.| It is short.'],
    ['a plain no', 'He said no.| 5 Democrats agreed.'],
    ['a page', 'See p. 5 and pp. 6 to 9.| The rest is dull.'],
    ['a time of day before a noun', 'She confirmed the 6 p.m. meeting.| He came.'],
    ['a time of day before a day', 'It begins at 6 p.m. Monday.| It ends late.'],
    ['a time of day at the end', 'It begins at 6 p.m.| The doors open at five.'],
    ['a company', 'Apple Inc. Chief Executive Tim Cook spoke.| He was brief.'],
    ['a place', 'He went to St. Louis and Mt. Airy.| Then home.'],
    ['versus', 'In Roe v. Wade the court ruled.| Much followed.'],
    ['a decimal and a file name', 'Node.js 18.2 is out.| Get it at example.org/?Now=1 today.'],
    ['an exclamation inside', 'The Yahoo! site was down.| It is back.'],
    ['a question in a quotation', '"Why?" he asked.| Nobody knew.'],
    ['a quotation that ends a sentence', 'He said, "We left."| She nodded.'],
    ['curly quotes', 'They are “impacted by PARS.”| Gamble agreed.'],
    ['a lone closing quote', '"But we were told \'soon.\' "| Then he left.'],
    ['a lone closing quote at the end', '"But we were told \'soon.\' "'],
    ['a lone closing quote after a no-break space', '"We were told \'soon.\'\u00a0"| Then he left.'],
    ['a closing bracket', '(He left.)| She stayed.'],
    ['an opening quote', 'He left.| "I stayed," she said.'],
    ['an ellipsis that opens', 'It hit him.| … He was upset.'],
    ['a spaced ellipsis', 'It hit him. . . .| He was upset.'],
    ['an ellipsis that ends', 'I think...| He was upset.'],
    ['question marks', 'Who came?| Nobody!| Really?'],
    ['an inline list number', '1. Open the door.'],
    ['emoji at the end', 'We won! 🎉'],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    expect(sentencesOf(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it.each([
    ['de', 'Er sah z.B. Anna und Dr. Müller.| Dann ging er.'],
    ['fr', 'Il a vu M. Macron.| Puis il est parti.'],
    ['ja', '彼は行った。|彼女は残った。'],
    ['hi', 'वह गया।| वह रुकी।'],
  ])('in %s', (language, marked) => {
    const text = marked.replaceAll('|', '');
    expect(sentencesOf(text, language)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });
});

describe('lines', () => {
  it('keeps a heading and list items apart', () => {
    const text = 'What comes next\nThe mayor decides.\n- whether to renew it\n- when to tell\n\n1. First\n2. Second';
    expect(sentencesOf(text)).toEqual([
      'What comes next',
      'The mayor decides.',
      '- whether to renew it',
      '- when to tell',
      '1. First',
      '2. Second',
    ]);
  });

  it('joins what is wrapped at a width', () => {
    const text = [
      'THE MEETING',
      'The mayor met Monday with members of Juntos and of the U.S.',
      'Immigration service. The contract ends, said the city, Aug.',
      '31. What comes then is not known, and nobody wished to tell',
      'the press.',
      '* It was the first meeting of the three, and it lasted for',
      '  two hours.',
      '* Nobody spoke.',
    ].join('\r\n');
    expect(sentencesOf(text).map((sentence) => sentence.replaceAll('\r\n', '/'))).toEqual([
      'THE MEETING',
      'The mayor met Monday with members of Juntos and of the U.S./Immigration service.',
      'The contract ends, said the city, Aug./31.',
      'What comes then is not known, and nobody wished to tell/the press.',
      '* It was the first meeting of the three, and it lasted for/  two hours.',
      '* Nobody spoke.',
    ]);
  });

  it('keeps the lines of an address apart, and an underline with its heading', () => {
    expect(sentencesOf('City Hall\nRoom 215\nPhiladelphia')).toEqual(['City Hall', 'Room 215', 'Philadelphia']);
    expect(sentencesOf('Summary\n=======\nThe mayor left.')).toEqual(['Summary\n=======', 'The mayor left.']);
  });

  it('never goes over a blank line, though it looks empty only', () => {
    expect(sentencesOf('He met Mr.\n \u00a0\t\nKenney.')).toEqual(['He met Mr.', 'Kenney.']);
  });
});

/** Pieces that meet at every rule there is, and characters that meet at none. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Mr.',
          'U.S.',
          'Aug.',
          '31.',
          'No.',
          ' ',
          ' ',
          '\n',
          '\r\n',
          '\n\n',
          '\u00a0',
          '\ufeff',
          '\u2028',
          '"',
          "'",
          '”',
        ],
        ...['(', ')', '…', '...', '?', '!', 'a', 'He', '- ', '1. ', '#', '=', '。', '\ud83d', '\udc00', '\f', '\u0085'],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.lorem({ maxCount: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  it('is held by its sentences: exact, in order, apart, without white space around', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'ja', 'th'), (body, language) => {
        let rest = '';
        let from = 0;
        for (const { start, end } of splitSentences(body, language)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(body.slice(start, end)).toBe(body.slice(start, end).trim());
          expect(body.slice(start, end)).not.toMatch(/\n[^\S\n]*\n/);
          rest += body.slice(from, start);
          from = end;
        }
        expect((rest + body.slice(from)).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('loses no sentence of a long paragraph', () => {
    const paragraph = Array.from({ length: 5_000 }, (_, i) => `Sentence ${i} of the U.S. Army has words.`).join(' ');
    expect(splitSentences(paragraph, 'en')).toHaveLength(5_000);
  });

  it('takes time in proportion to its length', () => {
    const hostile = ['He left. ', 'a. ', 'Mr. ', '" ', '. ', "'", 'U.S.', '?', '\n- ', '(', 'x'];
    for (const piece of hostile) {
      const began = cpuTimeMs();
      splitSentences(piece.repeat(50_000), 'en');
      // About ten times what the slowest takes; in quadratic time it would be half a minute.
      expect(cpuTimeMs() - began).toBeLessThan(2_000);
    }
  });
});
