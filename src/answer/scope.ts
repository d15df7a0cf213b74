import { normalizeText } from '../corpus/normalize.ts';
import type { Story, Version } from '../corpus/story.ts';

/** Which versions may answer. */
export type Scope =
  | { readonly kind: 'any' }
  /** Only this one; `asOf` where a date chose it. */
  | { readonly kind: 'version'; readonly version: Version; readonly asOf?: string }
  | { readonly kind: 'not-held'; readonly version: string }
  | { readonly kind: 'before-first'; readonly asOf: string };

export interface ScopedText {
  readonly scope: Scope;
  /** The question without the words that scope it. */
  readonly rest: string;
  /** Every version the question names, in the order it names them. */
  readonly named: readonly Version[];
}

/** Nouns that mean a text and nothing else; after a clear adjective ("latest") the looser ones do too. */
const TEXT_NOUN = '(?:versions?|articles?|story|text|editions?|drafts?|pieces?|revisions?|posts?|write-?ups?)';
const ANY_NOUN =
  '(?:versions?|articles?|story|text|editions?|drafts?|pieces?|revisions?|posts?|write-?ups?|reports?|updates?|copy|announcements?|notices?|bulletins?|advisor(?:y|ies)|statements?|page|blog ?posts?|news|one)';
/** One of these stands in every way of naming a text. */
const TEXT_WORDS = new RegExp(`${TEXT_NOUN}|${ANY_NOUN}`, 'iu');
const FIRST = '(?:first|1st|older|old)';
const SURELY_FIRST = '(?:original|oldest|earliest|initial|very first)';
const LAST = '(?:current|last|final|newer|new|revised|later|recent)';
const SURELY_LAST = '(?:latest|newest|updated|most recent|up-to-date)';
const PREVIOUS = '(?:previous|prior|earlier|preceding|penultimate)';
const LEAD = String.raw`(?:\b(?:in|as of|from|per|for|by|at|according to|based on|with|going by|looking at|under|only)\s+)?(?:the\s+|its\s+|your\s+|this\s+)?`;
const TAIL = String.raw`(?:\s+of (?:the|this) (?:story|article|text|news|report))?(?:\s+only)?(?:\s+(?:says?|said)(?=\s*[,:]))?`;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/**
 * Reads the words of a question that name a version ("in version 002", "the updated story", "before the meeting" where
 * that is a version's label, "as of 9 July"). Scope words bind: the caller answers from no other version.
 */
export function readScope(question: string, story: Story): ScopedText {
  const named: Version[] = [];
  let notHeld: string | undefined;
  let rest = question;
  const take: Take = (pattern, find) => {
    rest = rest.replace(pattern, (...args) => {
      const groups = args.slice(0, -2) as unknown as RegExpMatchArray;
      const found = find(groups);
      if (found === undefined) return args[0] as string;
      if (typeof found === 'string') notHeld ??= found;
      else if (!named.includes(found)) named.push(found);
      return ' ';
    });
  };

  const dated = readAsOf(rest, story);
  if (dated !== undefined) return { ...dated, named };

  // Most questions name no text, and trying every way of naming one takes longer than all else that is read of them.
  const namesText = TEXT_WORDS.test(question);
  const hasFigure = /[0-9]/.test(question);
  if (hasFigure)
    take(
      phrase(
        String.raw`(?:story |text |article )?(?:version|revision|edition|draft|v\.?|ver\.?)\s*(?:no\.?\s*|number\s*|#\s*|id\s*)?["']?([A-Za-z]*[0-9][A-Za-z0-9.-]*)["']?`,
      ),
      (m) => versionNamed(story, m[1] as string, m[0] as string),
    );
  for (const version of story.versions) {
    if (hasFigure) take(phrase(bareId(version.id)), () => version);
    if (version.label !== undefined) take(phrase(labelPattern(version.label)), () => version);
  }
  if (namesText) takeTexts(take, story.versions);
  take(/(?:^|\s)(?:originally|at first|initially)(?=[\s,?!.]|$)/i, () => story.versions[0]);
  take(/(?:^|\s)(?:as of now|currently says?|as it stands)(?=[\s,?!.]|$)/i, () => story.versions.at(-1));

  rest = tidy(rest);
  const first = named[0];
  if (notHeld !== undefined) return { scope: { kind: 'not-held', version: notHeld }, rest, named };
  return {
    scope: first === undefined || named.length > 1 ? { kind: 'any' } : { kind: 'version', version: first },
    rest,
    named,
  };
}

/** Takes what a pattern matches out of the question, where it is found to name a version, or one that is not held. */
type Take = (pattern: RegExp, find: (match: RegExpMatchArray) => Version | string | undefined) => void;

/** "The second draft", "the latest article": texts by their place in the order. */
function takeTexts(take: Take, versions: readonly Version[]): void {
  ORDINALS.forEach((ordinal, order) => {
    take(phrase(String.raw`${ordinal}\s+(?:version|revision|edition|draft)`), () => versions[order] ?? ordinal);
  });
  take(phrase(`${SURELY_FIRST} ${ANY_NOUN}`), () => versions[0]);
  take(phrase(`${FIRST}(?: published)? ${TEXT_NOUN}`), () => versions[0]);
  take(phrase(`${PREVIOUS} ${TEXT_NOUN}`), () => versions.at(-2) ?? versions[0]);
  take(phrase(`${SURELY_LAST} ${ANY_NOUN}`), () => versions.at(-1));
  take(phrase(`${LAST} ${TEXT_NOUN}`), () => versions.at(-1));
}

/** The last version dated at or before the date; undated versions have no place in time. */
export function versionAsOf(story: Story, asOf: string): Scope {
  const held = story.versions.filter(
    (version) => version.published !== undefined && dayOf(version.published) <= dayOf(asOf),
  );
  const version = held.at(-1);
  return version === undefined ? { kind: 'before-first', asOf } : { kind: 'version', version, asOf };
}

/** The day of an ISO 8601 date or date-time, as written: a publisher's date is in the publisher's own time. */
export function dayOf(published: string): string {
  return published.slice(0, 'YYYY-MM-DD'.length);
}

/** Compiled once: most belong to no story, and a story's own are asked for with every question. */
const phrases = new Map<string, RegExp>();
const MOST_PHRASES_KEPT = 2_000;

function phrase(core: string): RegExp {
  const known = phrases.get(core);
  if (known !== undefined) return known;
  if (phrases.size >= MOST_PHRASES_KEPT) phrases.clear();
  const compiled = new RegExp(String.raw`(?<![\p{L}\p{N}])${LEAD}${core}${TAIL}(?![\p{L}\p{N}])`, 'giu');
  phrases.set(core, compiled);
  return compiled;
}

/**
 * The held version that a question names, the id of one that is not held, or nothing where the words mean something else:
 * "v12" is a version of some software in many a story, and so is any number that the story itself calls a version.
 */
function versionNamed(story: Story, id: string, said: string): Version | string | undefined {
  const exact = story.versions.find((version) => version.id.toLowerCase() === id.toLowerCase());
  if (exact !== undefined) return exact;
  const sameNumber = story.versions.filter(
    (version) => /^\d+$/.test(id) && /^\d+$/.test(version.id) && Number(version.id) === Number(id),
  );
  if (sameNumber[0] !== undefined) return sameNumber[0];
  if (!/version|revision|edition|draft/i.test(said)) return undefined;
  const spoken = new RegExp(String.raw`(?:\bversions?\s|\bv\.?)${escapePattern(id)}(?![0-9])`, 'i');
  return story.versions.some(({ body }) => spoken.test(body)) ? undefined : id;
}

function labelPattern(label: string): string {
  return normalizeText(label).trim().split(/\s+/).map(escapePattern).join(String.raw`\s+`);
}

/** An id that could be a mere number ("12") counts only after a preposition; "000" and "v2" stand by themselves. */
function bareId(id: string): string {
  const escaped = escapePattern(id);
  if (/^0\d+$/.test(id) || /^[A-Za-z]+[.-]?\d/.test(id)) return escaped;
  return /\d/.test(id) ? `(?<=\\b(?:in|from|per|and|between|to|with|vs\\.?|than)\\s)${escaped}` : `(?!)`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.-]+/, '')
    .replace(/\s+([,?!.;:])/g, '$1')
    .trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s+(\d{4}))?`;
const TEXT_SAID = String.raw`(?:story|article|report|text)\s+(?:say|says|said|read|stood|look|looked)`;
const AS_OF = String.raw`(?:as of|as at|as it stood on|as published on|(?<=\b${TEXT_SAID}\s+)on)\s+(?:the\s+)?`;
const AS_OF_DATES: readonly {
  readonly pattern: RegExp;
  readonly read: (m: RegExpMatchArray) => readonly [number, number, number?];
}[] = [
  {
    pattern: new RegExp(String.raw`\b${AS_OF}(\d{4})-(\d{2})-(\d{2})\b`, 'i'),
    read: (m) => [Number(m[2]), Number(m[3]), Number(m[1])],
  },
  {
    pattern: new RegExp(String.raw`\b${AS_OF}${DAY}(?:\s+of)?\s+${MONTH}${YEAR}\b`, 'i'),
    read: (m) => dayMonth(m[1], m[2], m[3]),
  },
  {
    pattern: new RegExp(String.raw`\b${AS_OF}${MONTH}\s+${DAY}${YEAR}\b`, 'i'),
    read: (m) => dayMonth(m[2], m[1], m[3]),
  },
  {
    // A month is over with its last day.
    pattern: new RegExp(String.raw`\b${AS_OF}(?:end of\s+)?${MONTH},?\s+(\d{4})\b`, 'i'),
    read: (m) => dayMonth('31', m[1], m[2]),
  },
];

function dayMonth(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): readonly [number, number, number?] {
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  return year === undefined ? [number, Number(day)] : [number, Number(day), Number(year)];
}

function readAsOf(question: string, story: Story): Omit<ScopedText, 'named'> | undefined {
  for (const { pattern, read } of AS_OF_DATES) {
    const match = question.match(pattern);
    if (match === null) continue;
    const [month, day, givenYear] = read(match);
    const year = givenYear ?? yearOfStory(story);
    if (year === undefined || month < 1 || month > 12 || day < 1 || day > 31) continue;
    const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const asOf = `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, lastDay)).padStart(2, '0')}`;
    return { scope: versionAsOf(story, asOf), rest: tidy(question.replace(pattern, ' ')) };
  }
  return undefined;
}

/** A day without a year is meant in the year of the latest dated version. */
function yearOfStory(story: Story): number | undefined {
  const dated = story.versions.filter((version) => version.published !== undefined).at(-1);
  return dated?.published === undefined ? undefined : Number(dated.published.slice(0, 4));
}
