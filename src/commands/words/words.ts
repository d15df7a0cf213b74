import { en } from './en.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : readonly string[];

/** The bot's own words in one language. */
export type Words = { readonly [Key in keyof typeof en]: Widen<(typeof en)[Key]> };

export const ENGLISH: Words = en;

/** An ISO 8601 date or date-time as a reader writes the day; never converted between time zones. */
export function formatDate(words: Words, iso: string): string {
  const [year, month, day] = iso.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number);
  const name = words.months[(month ?? 1) - 1];
  return name === undefined ? iso : words.date(day ?? 1, name, year ?? 0);
}

/** "a", "a and b", "a, b and c". */
export function formatList(words: Words, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${words.and} ${items.at(-1)}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
