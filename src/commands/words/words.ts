import { en } from './en.ts';
import { es } from './es.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The bot's own words in one language. */
export type Words = Widen<typeof en>;

export const ENGLISH: Words = en;

/** Every language spoken, English first: a new one is a file like es.ts, named here. */
export const LANGUAGES: readonly Words[] = [ENGLISH, es];

/** The words for a BCP 47 tag: of that very tag, else of its language, else English. */
export function wordsFor(locale: string | null | undefined): Words {
  if (locale === null || locale === undefined) return ENGLISH;
  const language = locale.split('-', 1)[0];
  return (
    LANGUAGES.find(({ locales }) => locales.includes(locale)) ??
    LANGUAGES.find(({ locales }) => locales[0] === language) ??
    ENGLISH
  );
}

/** An ISO 8601 date or date-time as a reader writes the day; never converted between time zones. */
export function formatDate(words: Words, iso: string): string {
  const [year, month, day] = iso.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number);
  const name = words.months[(month ?? 1) - 1];
  return name === undefined ? iso : words.date(day ?? 1, name, year ?? 0);
}

/** The same with the time as the publisher gave it, where one is given: two versions may be of one day. */
export function formatMoment(words: Words, iso: string): string {
  const [, time, offset] = /T(\d\d:\d\d)\S*?(Z|[+-]\d\d:\d\d)$/.exec(iso) ?? [];
  const day = formatDate(words, iso);
  return time === undefined ? day : `${day}, ${time} UTC${offset === 'Z' ? '' : offset}`;
}

/** "a", "a and b", "a, b and c". */
export function formatList(words: Words, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${words.and} ${items.at(-1)}`;
}

/** Cut to so many characters at most, the last of which then says so. */
export function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
