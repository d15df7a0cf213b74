import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayNameDay } from '../../src/answer/date-words.ts';
import { namesYear, resolveDates } from '../../src/answer/dates.ts';
import type { Story } from '../../src/corpus/story.ts';
import { findDates } from '../../src/versions/dates.ts';
import { tokenize } from '../../src/versions/tokens.ts';
import { makeStory, makeVersion } from '../helpers/versions.ts';

/** What the words of a text mean: "words: from" or "words: from to". */
function read(body: string, published = '2018-07-09'): string[] {
  const version = makeVersion(body, 0, { published });
  return describeDates({ ...makeStory(), versions: [version] }, 0);
}

function describeDates(story: Story, order: number): string[] {
  const version = story.versions[order];
  if (version === undefined) throw new Error(`no version ${order}`);
  return resolveDates(story, version, { start: 0, end: version.body.length }).map(({ start, end, from, to }) =>
    [`${version.body.slice(start, end)}:`, ...new Set([from, to])].join(' '),
  );
}

describe('resolveDates reads the words of news', () => {
  // 9 July 2018 was a Monday.
  test.each([
    ['The contract ends Aug. 31.', 'Aug. 31: 2018-08-31'],
    ['They decided by six votes to four on Monday.', 'Monday: 2018-07-09'],
    ['They decided by six votes to four on Friday.', 'Friday: 2018-07-06'],
    ['The service to the island stops for good on Aug. 31, the harbour master said.', 'Aug. 31: 2018-08-31'],
    ['It had gathered 5,100 signatures by Friday.', 'Friday: 2018-07-06'],
    ['They are to answer by Friday.', 'Friday: 2018-07-13'],
    ['He did not decide today.', 'today: 2018-07-09'],
    ['They will host it tonight.', 'tonight: 2018-07-09'],
    ['We were told this morning.', 'this morning: 2018-07-09'],
    ['We were told [Monday] morning.', 'Monday: 2018-07-09'],
    ['The camp fell yesterday.', 'yesterday: 2018-07-08'],
    ['It burned down last night.', 'last night: 2018-07-08'],
    ["Tomorrow's vote is off.", 'Tomorrow: 2018-07-10'],
    ['The camp was set up two days ago.', 'two days ago: 2018-07-07'],
    ['The mayor is meeting Monday with them.', 'Monday: 2018-07-09'],
    ['The mayor met Friday with them.', 'Friday: 2018-07-06'],
    ['On Friday, the mayor met them.', 'Friday: 2018-07-06'],
    ['The mayor will meet them Friday.', 'Friday: 2018-07-13'],
    ['It was put off until Friday.', 'Friday: 2018-07-13'],
    ['It will be closed Thursday night.', 'Thursday night: 2018-07-12'],
    ['They met last Monday.', 'last Monday: 2018-07-02'],
    ['They meet next Tuesday.', 'next Tuesday: 2018-07-17'],
    ['They met Tuesday of last week.', 'Tuesday of last week: 2018-07-03'],
    ['They set up a camp last week.', 'last week: 2018-07-02 2018-07-08'],
    ['Another is set for later this week.', 'this week: 2018-07-09 2018-07-15'],
    ['It opens next week.', 'next week: 2018-07-16 2018-07-22'],
    ['The storm hit last weekend.', 'last weekend: 2018-07-07 2018-07-08'],
    ['It opened last month.', 'last month: 2018-06-01 2018-06-30'],
    ['It was built last year.', 'last year: 2017-01-01 2017-12-31'],
    ['We expect no decision until August.', 'August: 2018-08-01 2018-08-31'],
    ['It began in October last year.', 'October last year: 2017-10-01 2017-10-31'],
    ['It began last August.', 'last August: 2017-08-01 2017-08-31'],
    ['The fair runs July 9-12 downtown.', 'July 9-12: 2018-07-09 2018-07-12'],
    ['The deal ends on the 31st of August.', '31st of August: 2018-08-31'],
    ['He was born on Monday, July 4, 1988.', 'Monday, July 4, 1988: 1988-07-04'],
    ['It was inspected in October 2022.', 'October 2022: 2022-10-01 2022-10-31'],
    ['He voted against it in 2016.', '2016: 2016-01-01 2016-12-31'],
    ['It was signed on 2018-02-28.', '2018-02-28: 2018-02-28'],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual([expected]);
  });

  test.each([
    ['2018-12-28', 'It starts Jan. 3.', 'Jan. 3: 2019-01-03'],
    ['2019-01-02', 'He was arrested Dec. 30.', 'Dec. 30: 2018-12-30'],
    ['2018-12-01', 'She was arrested Feb. 10.', 'Feb. 10: 2018-02-10'],
    ['2018-12-31', 'It opens tomorrow.', 'tomorrow: 2019-01-01'],
    ['2019-01-01', 'It opened last month.', 'last month: 2018-12-01 2018-12-31'],
    ['2020-03-01', 'It fell yesterday.', 'yesterday: 2020-02-29'],
    ['2020-01-15', 'It ends Feb. 29.', 'Feb. 29: 2020-02-29'],
    ['2020-01-15', 'It ends in February.', 'February: 2020-02-01 2020-02-29'],
    ['2018-12-28', 'It starts next week.', 'next week: 2018-12-31 2019-01-06'],
    ['2018-07-09T23:30:00-12:00', 'He spoke today.', 'today: 2018-07-09'],
    ['2018-07-09T00:30:00+14:00', 'He spoke today.', 'today: 2018-07-09'],
  ])('published %s: %s', (published, body, expected) => {
    expect(read(body, published)).toEqual([expected]);
  });

  test('has no entry for a day that there is not', () => {
    expect(read('It ends Feb. 29.', '2022-07-01')).toEqual([]);
    expect(read('It ends April 31.')).toEqual([]);
  });
});

const VAGUE = [
  'It was scheduled several weeks ago.',
  'A decision will come soon.',
  'He may 5 times refuse.',
  'They talked for several weeks.',
  'It happened recently, a few days ago.',
  'It began about three days ago.',
  'They meet every Monday.',
  'The office is open Monday through Friday.',
  'He reads the Sunday Times.',
  'He told USA Today.',
  'He was on Saturday Night Live.',
  'On Black Friday shops fill.',
  'The next morning he left.',
  'The last week of the campaign was loud.',
  'It was a week ago Monday.',
  'Prime Minister Theresa May spoke. The plan was criticized by May.',
  'He marched March 3 miles.',
  'By May, 17 people had left.',
  'The Jan. 6 committee met.',
  'The 6 p.m. meeting ran for two hours.',
  'It is held annually in June.',
  'They meet on the first Thursday in May every fourth year.',
  'In April 1191 he sailed.',
  'About 2000 people came.',
  'In 1973 the embargo began. On Oct. 19 the president asked for aid.',
];

describe('resolveDates leaves vague words alone', () => {
  test.each(VAGUE)('%s', (body) => {
    expect(read(body).filter((entry) => !/^\d{4}:/.test(entry))).toEqual([]);
  });
});

describe('resolveDates chooses the version to read by', () => {
  const dated = (published: string | undefined, order: number) =>
    makeVersion('He met them yesterday.', order, published === undefined ? {} : { published });
  const storyOf = (...days: readonly (string | undefined)[]): Story => ({ ...makeStory(), versions: days.map(dated) });
  const resolve = (story: Story, order: number) => {
    const version = story.versions[order] ?? dated(undefined, order);
    return resolveDates(story, version, { start: 0, end: version.body.length }).map(({ from, resolvedFrom }) => [
      from,
      resolvedFrom,
    ]);
  };

  test('its own date, where it has one', () => {
    expect(resolve(storyOf('2018-07-09', '2018-07-11'), 1)).toEqual([['2018-07-10', '001']]);
  });

  test('the nearest dated one, the earlier on ties', () => {
    expect(resolve(storyOf('2018-07-09', undefined, '2018-07-20'), 1)).toEqual([['2018-07-08', '000']]);
    expect(resolve(storyOf('2018-07-09', undefined, undefined, '2018-07-20'), 2)).toEqual([['2018-07-19', '003']]);
  });

  test('none, where no version is dated; but words with a year need none', () => {
    expect(resolve(storyOf(undefined, undefined), 0)).toEqual([]);
    expect(describeDates(makeStory('It ended Aug. 31, 2018.'), 0)).toEqual(['Aug. 31, 2018: 2018-08-31']);
  });

  test('counts offsets in the body, and stays inside the quotation', () => {
    const body = 'They met Monday. The contract ends Aug. 31. It was signed yesterday.';
    const version = makeVersion(body, 0, { published: '2018-07-09' });
    const sentence = version.sentences[1] ?? { start: 0, end: 0 };
    const [only, ...others] = resolveDates({ ...makeStory(), versions: [version] }, version, sentence);
    expect(others).toEqual([]);
    expect(body.slice(only?.start, only?.end)).toBe('Aug. 31');
  });
});

test('namesYear tells dates that need no help', () => {
  expect(namesYear('Aug. 31, 2018')).toBe(true);
  expect(namesYear('Aug. 31')).toBe(false);
});

const WORDS =
  `Monday Tuesday, Sunday. today tonight yesterday's this last next week month year weekend Aug. 31 July 9-12 May
  in on by until since of the 2018 2016. (Jan. 3 Feb. 29 30 Dec. ago two days several weeks met will and to [Friday]
  morning p.m. 6 “tomorrow” every said`.split(/\s+/);

const publishedDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every entry lies inside the quotation and is a span of real days', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }),
      publishedDay,
      fc.nat(80),
      fc.nat(80),
      (words, published, a, b) => {
        const body = words.join(' ');
        const version = makeVersion(body, 0, { published });
        const span = { start: Math.min(a, b, body.length), end: Math.min(Math.max(a, b), body.length) };
        for (const date of resolveDates({ ...makeStory(), versions: [version] }, version, span)) {
          expect(date.start).toBeGreaterThanOrEqual(span.start);
          expect(date.end).toBeLessThanOrEqual(span.end);
          expect(date.start).toBeLessThan(date.end);
          expect(body.slice(date.start, date.end).trim()).toBe(body.slice(date.start, date.end));
          for (const iso of [date.from, date.to]) expect(new Date(iso).toISOString().slice(0, 10)).toBe(iso);
          expect(date.from <= date.to).toBe(true);
          expect(date.resolvedFrom).toBe('000');
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('a weekday by itself is that weekday, less than a week away', () => {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  fc.assert(
    fc.property(publishedDay, fc.nat(6), fc.constantFrom('met', 'will meet', 'and'), (published, index, verb) => {
      const version = makeVersion(`They ${verb} on ${names[index]}.`, 0, { published });
      const [date] = resolveDates({ ...makeStory(), versions: [version] }, version, { start: 0, end: 40 });
      const day = new Date(date?.from ?? '');
      expect(day.getUTCDay()).toBe(index);
      const away = (day.getTime() - Date.parse(published)) / 86_400_000;
      expect(Math.abs(away)).toBeLessThan(7);
      if (verb === 'met') expect(away).toBeLessThanOrEqual(0);
      if (verb === 'will meet') expect(away).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

test('no text is spared being read for days that names one', () => {
  const piece = fc.constantFrom(
    ...'Monday tues. Sun. last week next-month this morning tonight Aug. 3 31st _July_ 9 2018 in since 7/9/2018 2018-07-09 two days ago'.split(
      ' ',
    ),
    ...'may the camp of Mar\u00adch year autumn - _ . , 1492 1800s'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(' ', '-', '_', ', ', '\n'), (pieces, between) => {
      const version = makeVersion(pieces.join(between), 0);
      const tokens = tokenize(version, { start: 0, end: version.body.length });
      const dates = findDates(tokens).filter(
        ({ parts: { year, month, weekday, relative, period } }) => year ?? month ?? weekday ?? relative ?? period,
      );
      const isDaysAgo = tokens.some(({ key }, i) => /^days?$/.test(key) && tokens[i + 1]?.key === 'ago');
      if (dates.length > 0 || isDaysAgo) expect(mayNameDay(version.normalized)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
