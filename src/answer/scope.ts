import { FIGURES, LETTER_OR_FIGURE, lettersAnd } from '../corpus/letters.ts';
import { normalizeText } from '../corpus/normalize.ts';
import type { Story, Version } from '../corpus/story.ts';
import { escapePattern, pattern } from './patterns.ts';
import { DATED_TEXT, readDatedTexts, TEXT_NOUN, versionAsOf } from './scope-dates.ts';
import { BEFORE_ID, idAlone, idBehindWord, labelSource, readIdPair, TELLS } from './version-names-en.ts';

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

/** After a clear adjective ("latest") looser nouns than `TEXT_NOUN` mean a text too. */
const ANY_NOUN =
  '(?:versions?|articles?|story|text|editions?|drafts?|pieces?|revisions?|posts?|write-?ups?|reports?|updates?|copy|announcements?|notices?|bulletins?|advisor(?:y|ies)|statements?|page|blog ?posts?|news|one)';
/** One of these stands in every way of naming a text. */
const TEXT_WORDS = new RegExp(`${TEXT_NOUN}|${ANY_NOUN}`, 'i');
const FIRST = '(?:first|1st|older|old)';
const SURELY_FIRST = '(?:original|oldest|earliest|initial|very first)';
const LAST = '(?:current|last|final|newer|new|revised|later|recent)';
const SURELY_LAST = '(?:latest|newest|updated|most recent|up[- ]to[- ]date)';
const PREVIOUS = '(?:previous|prior|earlier|preceding|penultimate)';
const LEAD = String.raw`(?:\b(?:in|as of|from|per|for|by|at|according to|based on|with|going by|looking at|under|only)\s+)?(?:the\s+|its\s+|your\s+|this\s+)?`;
const OF_NAME = lettersAnd(`${FIGURES}.'’-`);
const TAIL = String.raw`(?:\s+of (?:the|this)(?:\s+${OF_NAME}+){0,3}?\s+(?:story|article|text|news|report|post|piece|announcement|notice|page|advisory|bulletin|blog(?: ?post)?))?(?:\s+only)?(?:\s+(?:says?|said)(?=\s*[,:]))?`;
/** "The original version of the film" is no text of the story. */
const NOT_OF_ELSE = String.raw`(?!\s+of\s+(?!(?:(?:the|this|that|its|your)\s+)?(?:${OF_NAME}+\s+){0,3}(?:story|article|text|news|report|piece|post|write-?up|announcement|page|notice|advisory|bulletin|blog|it)\b))`;
const NUMERALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = [
  '(?:first|1st)',
  '(?:second|2nd)',
  '(?:third|3rd)',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

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
      const before = (args.at(-1) as string).slice(0, args.at(-2) as number);
      if (typeof found === 'string') notHeld ??= found;
      else {
        const last = story.versions.at(-1) as Version;
        const until = SINCE.test(before) && found !== last ? [found, last] : [found];
        for (const version of until) if (!named.includes(version)) named.push(version);
      }
      return ' ';
    });
  };

  const { dated, marked } = readDatedTexts(question, story);
  const early = dated.find(({ version }) => version === undefined);
  if (early !== undefined)
    return { scope: { kind: 'before-first', asOf: early.asOf }, rest: tidy(marked.replaceAll(DATED_TEXT, ' ')), named };
  rest = marked.replaceAll(DATED_TEXT, ' ');
  for (const { version } of dated) if (version !== undefined && !named.includes(version)) named.push(version);

  // Most questions name no text, and trying every way of naming one takes longer than all else that is read of them.
  const namesText = TEXT_WORDS.test(question);
  const hasFigure = /[0-9]/.test(question);
  if (hasFigure)
    take(phrase(`${BEFORE_ID}([A-Za-z]*[0-9][A-Za-z0-9.-]*)["']?`), (m) =>
      versionNamed(story, m[1] as string, m[0] as string),
    );
  takeNames(take, story, question);
  const pair = findPair(rest, story);
  if (pair !== undefined) rest = rest.replace(pair.words, ' ');
  for (const version of pair?.versions ?? []) if (!named.includes(version)) named.push(version);
  if (namesText) takeTexts(take, story, question, () => named.length > 0);
  if (HAS_SAYING.test(question)) takeAlone(take, story.versions, question, saying);
  for (const { pattern, at } of BY_TIME)
    take(pattern, (m) => (isToldOf(story, m[0] as string) ? undefined : story.versions.at(at)));

  rest = tidy(rest.replace(/\b(?:since|after)\s*(?=[,;?!.]|$)/gi, ' '));
  const first = named[0];
  if (notHeld !== undefined) return { scope: { kind: 'not-held', version: notHeld }, rest, named };
  if (first === undefined || named.length > 1) return { scope: { kind: 'any' }, rest, named };
  const [on] = dated;
  return { scope: { kind: 'version', version: first, ...(on && { asOf: on.asOf }) }, rest, named };
}

/** Ids and labels. Most of thousands of versions are not named, and need no pattern. */
function takeNames(take: Take, { versions }: Story, question: string): void {
  const lowered = question.toLowerCase();
  for (const version of versions) {
    const { id, label } = version;
    if (lowered.includes(id.toLowerCase()))
      take(phrase(/[0-9]/.test(id) ? idAlone(version) : idBehindWord(version)), () => version);
    if (label !== undefined && lowered.includes(firstWord(label))) take(phrase(labelSource(label)), () => version);
  }
}

function findPair(question: string, story: Story) {
  const pair = readIdPair(question);
  const versions = pair?.ids.flatMap((id) => findById(story, id) ?? []) ?? [];
  return pair === undefined || versions.length < 2 ? undefined : { words: pair.words, versions };
}

/** What stood on a day, or that nothing did. */
export function scopeAsOf(story: Story, asOf: string): Scope {
  const version = versionAsOf(story, asOf);
  return version === undefined ? { kind: 'before-first', asOf } : { kind: 'version', version, asOf };
}

const alone = (source: string): RegExp => new RegExp(`(?:^|(?<=\\s))(?:${source})(?=[\\s,;:?!.]|$)`, 'gi');
const ITS_TEXT = '(?:it|this|that|they|the (?:story|article|text|piece|post|page|notice|announcement|report))';
const WORKING =
  '(?:edit(?:s|ed|ing)?|update[sd]?|correct(?:ions?|ed)|revis(?:ions?|ed)|amend(?:ments?|ed)|chang(?:es|ed))';
/** Words that tell when a text was read, without a word for it. */
const BY_TIME: readonly { readonly pattern: RegExp; readonly at: number }[] = [
  // "The original damage estimate": a figure as it was first given.
  {
    pattern: /\b(?:original|initial)(?=(?: [\p{L}'’-]+){0,2} (?:number|figure|estimate|toll|tally)s?(?![\p{L}]))/giu,
    at: 0,
  },
  { pattern: alone('originally|at first|initially'), at: 0 },
  {
    pattern: alone(
      `(?:back )?(?:as|when) (?:${ITS_TEXT} (?:was |got )?)?(?:first|originally|initially) (?:published|posted|reported|written|printed|went up|put up|came out)`,
    ),
    at: 0,
  },
  {
    pattern: alone(
      `(?:(?:before|prior to) (?:any|the|all the|all) ${WORKING}|before ${ITS_TEXT} (?:was |were |got )?${WORKING}(?: it)?|(?:in |by )?(?:the )?pre[- ](?:correction|update|edit|revision)(?: (?:version|text|article|story))?)`,
    ),
    at: 0,
  },
  {
    pattern: alone(
      '(?:in |per |by )?(?:the |its )?(?:unedited|uncorrected|opening) (?:version|text|article|story|draft)',
    ),
    at: 0,
  },
  {
    pattern: alone('(?:in |per )?(?:the )?(?:version|edition|text|draft|revision|one) before (?:the )?last(?: one)?'),
    at: -2,
  },
  { pattern: alone('(?:in|from|per|by|according to) the original(?= ?(?:[,;?]|$))'), at: 0 },
  { pattern: alone('as of now|currently says?|as it stands(?: now)?'), at: -1 },
  { pattern: alone(`as ${ITS_TEXT} (?:now )?(?:reads|stands|is|looks)(?: now| today| at the moment)?`), at: -1 },
  {
    pattern: alone(
      '(?:(?:given|according to|going by|based on|by|per) )?the (?:latest|newest|most recent) (?:info|information|account|details) in (?:the|this) (?:story|article|text|piece|post)',
    ),
    at: -1,
  },
];

/** "Before the update" is a time in a story that itself tells of an update. */
function isToldOf({ versions }: Story, words: string): boolean {
  if (/^(?:original|initial)$/i.test(words)) return versions.some(({ body }) => /\b(?:original|initial)\b/i.test(body));
  if (/^originally$/i.test(words)) return versions.some(({ body }) => /\boriginally\b/i.test(body));
  const noun = /\bthe ((?:update|edit|correction|revision|amendment|change)s?)$/i.exec(words)?.[1];
  return noun !== undefined && versions.some(({ body }) => new RegExp(`\\b${noun}\\b`, 'i').test(body));
}

/** "What changed since version 2" is about it and the latest. */
const SINCE = /\b(?:since|after)\s+(?:the\s+)?$/i;

/** Takes what a pattern matches out of the question, where it is found to name a version, or one that is not held. */
type Take = (pattern: RegExp, find: (match: RegExpMatchArray) => Version | string | undefined) => void;

/** "The first and second versions": of several texts in a row, those before the last. */
const several = (source: string): string =>
  String.raw`(?<!${LETTER_OR_FIGURE})(?:the )?(?:${source})(?=(?:,? (?:and|to|or|vs\.?|versus) (?:the )?(?:${[...ORDINALS, SURELY_FIRST, SURELY_LAST, FIRST, LAST].join('|')})) ${TEXT_NOUN})`;
const behind = (before: string, source: string): string =>
  String.raw`(?<=(?:${before}) )(?:the )?(?:${source})(?: one)?(?=\s*(?:[,;:?!.]|$)|\s+(?:and|to|with|vs\.?|versus|against)\b)`;
/** "The second version and the third", "the newest compared with the first one": a text beside another that was named. */
const beside = (source: string): string =>
  behind(String.raw`\b(?:and|to|with|than|vs\.?|versus|against|from|between)`, source);
/** Where another text was named: "but not the second", "that is not in the first". */
const butNot = (source: string): string => behind(String.raw`\b(?:not|not in)|n['’]t in`, source);
/** "What does the latest say", "in the first one, who …": a text without a word for it. */
const saying = (source: string): string =>
  String.raw`(?<!${LETTER_OR_FIGURE}|\b(?:have|has|had|having|gets?|got) )the (?:${source})(?: one)?(?=\s+${TELLS}(?!${LETTER_OR_FIGURE}))|(?<=^\s*)(?:in|from|per|according to) the (?:${source}) one(?=[\s,;:?!.]|$)`;

/** "The second draft", "the latest article": texts by their place in the order. */
function takeTexts(take: Take, story: Story, question: string, isNamed: () => boolean): void {
  const { versions } = story;
  for (const { source, order } of standingIn(question, NUMERALS))
    take(phrase(`(?:version|revision|edition|draft) ${source}`), () =>
      versionNamed(story, String(order + 1), 'version'),
    );
  const ordinals = standingIn(question, ORDINALS);
  if (HAS_SEVERAL.test(question)) {
    for (const { source, order } of ordinals) take(pattern(several(source)), () => versions[order]);
    take(pattern(several(`${SURELY_FIRST}|${FIRST}`)), () => versions[0]);
  }
  // A treaty has more articles than a story has versions.
  for (const { source, order } of ordinals)
    take(
      phrase(String.raw`${source}\s+(version|revision|edition|draft|article)s?`),
      ([, noun = '']) => versions[order] ?? (/article/i.test(noun) ? undefined : source),
    );
  take(phrase(`${SURELY_FIRST} ${ANY_NOUN}`), () => versions[0]);
  take(phrase(`${FIRST}(?: published)? ${TEXT_NOUN}`), () => versions[0]);
  take(phrase(`${PREVIOUS} ${TEXT_NOUN}`), () => versions.at(-2) ?? versions[0]);
  take(phrase(`${SURELY_LAST} ${ANY_NOUN}`), () => versions.at(-1));
  take(phrase(`${LAST} ${TEXT_NOUN}`), () => versions.at(-1));
  if (HAS_BESIDE.test(question)) takeAlone(take, versions, question, beside);
  if (isNamed() && HAS_BUT_NOT.test(question)) takeAlone(take, versions, question, butNot);
}

/** Those of `sources`, in their order, that stand in the question at all: few do, and each costs several patterns. */
function standingIn(question: string, sources: readonly string[]) {
  return sources.flatMap((source, order) => (question.search(pattern(source)) < 0 ? [] : [{ source, order }]));
}

/** @param written how a text stands there, by what it is called. */
function takeAlone(
  take: Take,
  versions: readonly Version[],
  question: string,
  written: (source: string) => string,
): void {
  for (const { source, order } of standingIn(question, ORDINALS)) take(pattern(written(source)), () => versions[order]);
  take(pattern(written(FIRST_ALONE)), () => versions[0]);
  take(pattern(written(LAST_ALONE)), () => versions.at(-1));
  take(pattern(written(PREVIOUS)), () => versions.at(-2) ?? versions[0]);
}

const FIRST_ALONE = `${SURELY_FIRST}|older|old`;
const LAST_ALONE = `${SURELY_LAST}|last|current|newer|new|final`;
/** Most questions name at most one text: the ways of naming a second are tried where there may be one. */
const HAS_SEVERAL = new RegExp(several([...ORDINALS, SURELY_FIRST, FIRST].join('|')), 'i');
const ANY_ALONE = [...ORDINALS, FIRST_ALONE, LAST_ALONE, PREVIOUS].join('|');
const HAS_SAYING = new RegExp(saying(ANY_ALONE), 'i');
const HAS_BUT_NOT = new RegExp(butNot(ANY_ALONE), 'i');
const HAS_BESIDE = new RegExp(beside(ANY_ALONE), 'i');

function phrase(core: string): RegExp {
  return pattern(`(?<!${LETTER_OR_FIGURE})${LEAD}${core}${TAIL}(?!${LETTER_OR_FIGURE})${NOT_OF_ELSE}`);
}

/**
 * The held version that a question names, the id of one that is not held, or nothing where the words mean something else:
 * "v12" is a version of some software in many a story, and so is any number that the story itself calls a version.
 */
function versionNamed(story: Story, id: string, said: string): Version | string | undefined {
  const exact = findById(story, id);
  if (exact !== undefined) return exact;
  const sameNumber = story.versions.filter(
    (version) => /^\d+$/.test(id) && /^\d+$/.test(version.id) && Number(version.id) === Number(id),
  );
  if (sameNumber[0] !== undefined) return sameNumber[0];
  if (!/version|revision|edition|draft/i.test(said)) return undefined;
  const spoken = new RegExp(String.raw`(?:\bversions?\s|\bv\.?)${escapePattern(id)}(?![0-9])`, 'i');
  return story.versions.some(({ body }) => spoken.test(body)) ? undefined : id;
}

function findById({ versions }: Story, id: string): Version | undefined {
  return versions.find((version) => version.id.toLowerCase() === id.toLowerCase());
}

function firstWord(label: string): string {
  return normalizeText(label).trim().split(/\s+/, 1)[0]?.toLowerCase() ?? '';
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.-]+/, '')
    .replace(/\s+([,?!.;:])/g, '$1')
    .trim();
}
