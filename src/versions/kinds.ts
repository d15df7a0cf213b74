import type { ChangeKind } from './alignment.ts';
import { analyzeVersion } from './analysis.ts';
import type { DateExpression, DateParts } from './dates.ts';
import { contradicts } from './dates.ts';
import { NEGATING_PREFIXES, NEGATIONS, OPPOSITES, PLACE_WORDS, VAGUE_NUMBERS } from './english.ts';
import type { NameFinder } from './names.ts';
import { createNameFinder, differInName, isPlace } from './names.ts';
import { differInAmount, readAmounts } from './numbers.ts';
import { areDifferentSpeakers } from './speakers.ts';
import type { Hunk, Range, Statement } from './statement.ts';
import { slice, touches } from './statement.ts';
import { differInTense, differInVerb, findTenses, isPlural } from './tenses.ts';
import type { Token } from './tokens.ts';

/** Two statements that correspond, and how to tell a name in them. */
export interface Comparison {
  readonly from: Statement;
  readonly to: Statement;
  readonly names: NameFinder;
}

export function compareStatements(from: Statement, to: Statement): Comparison {
  return { from, to, names: createNameFinder(analyzeVersion(from.version), analyzeVersion(to.version)) };
}

/** What kind of change words are that stand in one statement where others, or none, stand in the other. */
export function classifyHunk(comparison: Comparison, hunk: Hunk): ChangeKind {
  const a = slice(comparison.from.tokens, hunk.from);
  const b = slice(comparison.to.tokens, hunk.to);
  if (differInNegation(a, b)) return 'negation';
  if (changesSpeaker(comparison, hunk)) return 'speaker';
  if (changesDate(comparison, hunk)) return 'date';
  if (changesAmount(comparison, hunk)) return 'number';
  return classifyNames(comparison, hunk) ?? (differInTense(a, b) ? 'tense' : 'wording');
}

/**
 * The same for two statements that share few words: here every amount and tense counts that only one of them has, for
 * nothing shows that the rest says the same.
 */
export function classifyWhole(comparison: Comparison, hunk: Hunk): ChangeKind {
  const kind = classifyHunk(comparison, hunk);
  if (kind !== 'wording') return kind;
  const { from, to } = comparison;
  const [a, b] = [from, to].map((side) => side.tokens.filter(({ key }) => VAGUE_NUMBERS.has(key)).length);
  if (a !== b) return 'number';
  return findTenses(from.tokens) === findTenses(to.tokens) ? kind : 'tense';
}

/** A whole clause left out takes its "not" along and denies nothing of what stays. */
const MAX_NEGATING_WORDS = 8;

function differInNegation(a: readonly Token[], b: readonly Token[]): boolean {
  const count = (tokens: readonly Token[]) => tokens.filter((token) => NEGATIONS.has(token.key)).length;
  const oneSided = a.length === 0 || b.length === 0;
  if (count(a) !== count(b) && !(oneSided && a.length + b.length > MAX_NEGATING_WORDS)) return true;
  const keys = [a, b].map((tokens) => new Set(tokens.map((token) => token.key))) as [Set<string>, Set<string>];
  return denies(keys[0], keys[1]) || denies(keys[1], keys[0]);
}

/** "unlikely" for "likely", "pro-" for "anti-", "after" for "before". */
function denies(keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (keys.has('anti') && others.has('pro')) return true;
  if ([...keys].some((key) => others.has(OPPOSITES.get(key) ?? '') && !others.has(key))) return true;
  return [...keys].some((key) => key.length > 4 && NEGATING_PREFIXES.some((prefix) => others.has(prefix + key)));
}

/** Whether the hunk exchanges who speaks, or adds or takes away a speaker where none else is named. */
export function changesSpeaker({ from, to }: Comparison, hunk: Hunk): boolean {
  const older = from.attributions.filter((attribution) => touches(hunk.from, attribution));
  const newer = to.attributions.filter((attribution) => touches(hunk.to, attribution));
  const [a, b] = [older[0], newer[0]];
  if (a !== undefined && b !== undefined) return areDifferentSpeakers(a.speaker, b.speaker);
  const lone = a ?? b;
  if (lone === undefined || lone.speaker.kind === 'pronoun') return false;
  const range = a === undefined ? hunk.to : hunk.from;
  const others = a === undefined ? from.attributions : to.attributions;
  return others.length === 0 && range.start <= lone.start && lone.end <= range.end;
}

/** Whether nothing but the tense of one verb differs. */
export function changesVerb({ from, to }: Comparison, hunk: Hunk): boolean {
  return differInVerb(slice(from.tokens, hunk.from), slice(to.tokens, hunk.to));
}

function changesDate({ from, to }: Comparison, hunk: Hunk): boolean {
  const older = mergeParts(from.dates.filter((date) => touches(hunk.from, date)));
  const newer = mergeParts(to.dates.filter((date) => touches(hunk.to, date)));
  if (older === undefined && newer === undefined) return false;
  if (older !== undefined && newer !== undefined) {
    const published = {
      ...(from.version.published === undefined ? {} : { from: from.version.published }),
      ...(to.version.published === undefined ? {} : { to: to.version.published }),
    };
    return contradicts(older, newer, published);
  }
  // "They remain there today": leaving out the day of writing says nothing else.
  const lone = older ?? newer ?? {};
  return Object.keys(lone).some((part) => part !== 'relative' && part !== 'partOfDay');
}

function mergeParts(dates: readonly DateExpression[]): DateParts | undefined {
  return dates.length === 0 ? undefined : Object.assign({}, ...dates.map((date) => date.parts));
}

function changesAmount({ from, to }: Comparison, hunk: Hunk): boolean {
  const a = readAmounts(from.tokens, hunk.from, (index) => isNoAmount(from, index));
  const b = readAmounts(to.tokens, hunk.to, (index) => isNoAmount(to, index));
  const articles = { a: hasArticle(from.tokens, hunk.from), b: hasArticle(to.tokens, hunk.to) };
  return differInAmount(a, b, articles) || changesGrammaticalNumber({ from, to }, hunk);
}

function isNoAmount({ dates, tokens, version }: Statement, index: number): boolean {
  if (dates.some((date) => date.start <= index && index < date.end)) return true;
  const token = tokens[index];
  return token !== undefined && DIGIT.test(token.key) && isInAddress(version.body, token.start);
}

const DIGIT = /\d/;
/** Longest part of a web address that is looked at on either side of a word. */
const ADDRESS_REACH = 200;

/** A figure in a web address is no amount. */
function isInAddress(body: string, at: number): boolean {
  const before =
    body
      .slice(Math.max(0, at - ADDRESS_REACH), at)
      .split(/\s/)
      .at(-1) ?? '';
  return before.includes('://') || before.startsWith('www.');
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

function hasArticle(tokens: readonly Token[], range: Range): boolean {
  return slice(tokens, range).some((token) => ARTICLES.has(token.key));
}

/** One became several, or the other way round: "an activist" and "activists". */
function changesGrammaticalNumber({ from, to }: Pick<Comparison, 'from' | 'to'>, hunk: Hunk): boolean {
  const [a, b] = [from.tokens[hunk.from.start], to.tokens[hunk.to.start]];
  if (hunk.from.end - hunk.from.start !== 1 || hunk.to.end - hunk.to.start !== 1) return false;
  if (a === undefined || !isPlural(a, b)) return false;
  return isCountedAsOne(from, hunk.from.start) !== isCountedAsOne(to, hunk.to.start);
}

const ONES: ReadonlySet<string> = new Set(['a', 'an', '1', 'each', 'every', 'another']);
/** An article further before a noun belongs to another one. */
const ARTICLE_REACH = 3;

function isCountedAsOne({ tokens }: Statement, index: number): boolean {
  return tokens.slice(Math.max(0, index - ARTICLE_REACH), index).some((token) => ONES.has(token.key));
}

function classifyNames({ from, to, names }: Comparison, hunk: Hunk): ChangeKind | undefined {
  const [a, b] = [slice(from.tokens, hunk.from), slice(to.tokens, hunk.to)];
  const older = a.filter(names.isName);
  const newer = b.filter(names.isName);
  const kind = isPlace(from.tokens, hunk.from) || isPlace(to.tokens, hunk.to) ? 'place' : 'name';
  if (older.length > 0 && newer.length > 0) return differInName(older, newer) ? kind : undefined;
  const [lone, whole] = older.length > 0 ? [older, to] : [newer, from];
  // A name that the other statement has elsewhere was only put in another place.
  const dropped = lone.some((name) => !whole.tokens.some((token) => token.lemma === name.lemma));
  if (dropped && (a.length === 0 || b.length === 0)) return kind;
  return exchangesPlaceWords(a, b) ? 'place' : undefined;
}

/** "inside" for "outside", "north" for "south". */
function exchangesPlaceWords(a: readonly Token[], b: readonly Token[]): boolean {
  const [places, others] = [a, b].map((tokens) => tokens.filter((token) => PLACE_WORDS.has(token.key))) as [
    Token[],
    Token[],
  ];
  return places.length > 0 && others.length > 0 && !places.some((place) => others.some(({ key }) => key === place.key));
}
