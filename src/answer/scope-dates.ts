import { FIGURES, LETTER_OR_FIGURE, lettersAnd } from '../corpus/letters.ts';
import type { Story, Version } from '../corpus/story.ts';

/** A text that a question names by its date. */
export interface DatedText {
  /** The day, ISO 8601. */
  readonly asOf: string;
  /** What stood on that day; undefined before the first dated version. */
  readonly version: Version | undefined;
}

/** The last version dated at or before the date; undated versions have no place in time. */
export function versionAsOf(story: Story, asOf: string): Version | undefined {
  return story.versions.findLast(({ published }) => published !== undefined && dayOf(published) <= dayOf(asOf));
}

/** The day of an ISO 8601 date or date-time, as written: a publisher's date is in the publisher's own time. */
export function dayOf(published: string): string {
  return published.slice(0, 'YYYY-MM-DD'.length);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s+\d{4})?`;
/** A month with its year is over with its last day. */
const DATE = String.raw`(?<date>\d{4}-\d{2}-\d{2}|${DAY}(?:\s+of)?\s+${MONTH}${YEAR}|${MONTH}\s+${DAY}(?!\d)${YEAR}|(?:end of\s+)?${MONTH},?\s+\d{4})`;

/** Nouns that mean a text and nothing else. */
export const TEXT_NOUN = '(?:versions?|articles?|story|text|editions?|drafts?|pieces?|revisions?|posts?|write-?ups?)';
/** These are many other things beside texts, so the day has to be that of a version. */
const LOOSE_TEXT = '(?:ones?|updates?|announcements?|notices?|reports?|pages?|copy|bulletins?|advisory|statements?)';
const LEAD = String.raw`(?:(?:in|as of|from|per|for|by|at|according to|based on|with|going by|going with|at the time of|under)\s+)?(?:the\s+|its\s+|your\s+|this\s+)?`;
const GIVEN_OUT = String.raw`(?:\s+(?:that|which|was|is|as|published|posted|dated|issued|released|put|out|up|written|went|sent|from|of|on|for|the))+\s+`;
const SAID = String.raw`(?:story|article|report|text)\s+(?:say|says|said|read|stood|look|looked)`;

const AS_OF = new RegExp(
  String.raw`\b(?:as of|as at|as it stood on|as published on|(?<=\b${SAID}\s+)on)\s+(?:the\s+)?${DATE}\b`,
  'gi',
);
const TEXT_OF_DATE = new RegExp(
  String.raw`(?<!${LETTER_OR_FIGURE})${LEAD}(?:(?<text>${TEXT_NOUN})|${LOOSE_TEXT})${GIVEN_OUT}${DATE}(?!${lettersAnd(`${FIGURES}-`)})(?!\s+(?:${TEXT_NOUN}|${LOOSE_TEXT})\b)`,
  'gi',
);
const DATE_OF_TEXT = new RegExp(
  String.raw`(?<!${LETTER_OR_FIGURE})(?<!\b(?:version|edition|draft|text) of (?:the |this |its |your )?)${LEAD}${DATE}\s+(?:(?<text>${TEXT_NOUN})|${LOOSE_TEXT})(?!${LETTER_OR_FIGURE})`,
  'gi',
);

/** "The 2015 and 2023 versions", "the August 15 and August 16 versions": the first of two. */
const DATES_OF_TEXTS = new RegExp(
  String.raw`(?<!${LETTER_OR_FIGURE})${LEAD}${DATE}(?=\s+(?:and|to|or|vs\.?|versus)\s+(?:the\s+)?${DATE.replace('?<date>', '?:')}\s+${TEXT_NOUN}(?!${LETTER_OR_FIGURE}))`,
  'gi',
);
/** A day beside another text that is named. */
const DATE_BESIDE = new RegExp(
  String.raw`(?<=\b(?:compared (?:to|with)|vs\.?|versus|against|than|from|since) (?:the )?)${DATE}(?:\s+ones?)?(?=\s*(?:[,;?!.]|$))`,
  'gi',
);
const YEAR_OF_TEXT = new RegExp(
  String.raw`(?<!${LETTER_OR_FIGURE})(?<!\b${MONTH},?\s)(?<!\b\d\d?,\s)${LEAD}(?<date>(?:19|20)\d\d)(?:\s+(?<text>${TEXT_NOUN})(?!${LETTER_OR_FIGURE})|(?=\s+(?:and|to|or|vs\.?|versus)\s+(?:the\s+)?(?:19|20)\d\d\s+${TEXT_NOUN}(?!${LETTER_OR_FIGURE})))`,
  'gi',
);

/** Stands where a text was named; no question has it. */
export const DATED_TEXT = '\u0001';

/**
 * Takes the words out of a question that name a text by a day, and puts `DATED_TEXT` in their place: "as of 9 July", "the
 * text published on 14 May", "the July 2 version", "the 2015 and 2023 versions".
 */
export function readDatedTexts(
  question: string,
  story: Story,
): { readonly marked: string; readonly dated: readonly DatedText[] } {
  if (!/\d/.test(question)) return { marked: question, dated: [] };
  const dated: DatedText[] = [];
  const take = (text: string, pattern: RegExp, surely: boolean): string =>
    text.replace(pattern, (...args) => {
      const groups = args.at(-1) as { readonly date: string; readonly text?: string };
      const days = readDays(groups.date, story);
      const exact = days.find((day) =>
        story.versions.some(({ published }) => published !== undefined && dayOf(published) === day),
      );
      const asOf = exact ?? (surely || groups.text !== undefined ? days[0] : undefined);
      if (asOf === undefined) return args[0] as string;
      dated.push({ asOf, version: versionAsOf(story, asOf) });
      return ` ${DATED_TEXT} `;
    });
  let rest = take(question, AS_OF, true);
  rest = take(rest, DATES_OF_TEXTS, true);
  rest = take(rest, TEXT_OF_DATE, false);
  rest = take(rest, DATE_OF_TEXT, false);
  rest = take(rest, YEAR_OF_TEXT, false);
  if (dated.length > 0) rest = take(rest, DATE_BESIDE, false);
  return { marked: rest, dated };
}

/** The question with "that version" for every text that it names by a day. */
export function hideDates(question: string, story: Story): string {
  return readDatedTexts(question, story).marked.replaceAll(DATED_TEXT, 'that version');
}

/** The days that are meant, the likeliest first: one without a year may be of any year in which a version was dated. */
function readDays(date: string, { versions }: Story): readonly string[] {
  if (/^\d{4}$/.test(date)) return readYear(date, versions);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = iso ? Number(iso[2]) : MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(date)) + 1;
  const year = /\b\d{4}\b/.exec(date)?.[0];
  const day = iso ? Number(iso[3]) : Number(/(?<!\d)\d{1,2}(?!\d)/.exec(date)?.[0] ?? 31);
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  const years = year === undefined ? yearsOf(versions) : [Number(year)];
  return years.map((each) => {
    const lastDay = new Date(Date.UTC(each, month, 0)).getUTCDate();
    return `${each}-${String(month).padStart(2, '0')}-${String(Math.min(day, lastDay)).padStart(2, '0')}`;
  });
}

/** The last day of the year on which a version was dated; a year without one names no text. */
function readYear(year: string, versions: readonly Version[]): readonly string[] {
  const days = versions.flatMap(({ published }) => (published === undefined ? [] : [dayOf(published)]));
  return days.filter((day) => day.startsWith(year)).slice(-1);
}

/** Of the dated versions, the latest first. */
function yearsOf(versions: readonly Version[]): readonly number[] {
  const years = versions.flatMap(({ published }) => (published === undefined ? [] : [Number(published.slice(0, 4))]));
  return [...new Set(years.reverse())];
}
