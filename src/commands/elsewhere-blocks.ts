import type { Difference, Elsewhere, Quotation } from '../answer/answer.ts';
import { type Context, nameOf, orderOf } from './answer-context.ts';
import { note, quotationBlock, statement, storyOf } from './blocks.ts';
import type { Block } from './reply.ts';
import { capitalize, formatList } from './words/words.ts';

/**
 * How the other versions stand to a quotation: first what is told of it in a line, for below another version's words that
 * would be read as about those.
 */
export function elsewhereBlocks(context: Context, quotation: Quotation): readonly Block[] {
  const { words, answer } = context;
  const differing = answer.differences.filter((difference) => concerns(difference, quotation));
  // Where something differs in what was asked, what the latest version says is shown too; of none is it passed over that it differs.
  const told = new Set(differing.flatMap(({ from, to }) => [from.version, to.version]));
  const latest = storyOf(context.library, quotation.story).versions.at(-1)?.id ?? '';
  if (differing.length > 0) told.add(latest);
  for (const version of quotation.contrasts ?? []) told.add(version);
  const texts = otherTexts(context, quotation);
  const isShown = ({ first, others }: OtherText) => [first, ...others].some(({ version }) => told.has(version));
  const repeated = new Set(texts.flatMap(({ others }) => others.map(({ version }) => version)));
  const once = differing.filter(({ from, to }) => !repeated.has(from.version) && !repeated.has(to.version));
  // Where a line tells what differs, the texts that follow need no other.
  const untold = texts.filter((text) => differing.length === 0 || !isShown(text));
  const named = untold
    .flatMap(({ first, others }) => [first, ...others])
    .filter(({ relation }) => relation === 'changed');
  return [
    ...[...relationNotes(context, quotation, named), ...sayDifferences(context, once)].map(note),
    ...texts
      .filter(isShown)
      .flatMap(({ first, others }) => [
        quotationBlock(context.library, { ...quotation, ...first, highlight: null }),
        ...(others.length === 0 ? [] : [note(words.sameIn(listVersions(context, quotation.story, others)))]),
      ]),
  ];
}

/** @param changed those of other facts that are told of here. */
function relationNotes(context: Context, quotation: Quotation, changed: readonly Elsewhere[]): readonly string[] {
  const { words } = context;
  const list = (versions: readonly Elsewhere[]) => listVersions(context, quotation.story, versions);
  const related = (relation: string) => quotation.elsewhere.filter((other) => other.relation === relation);
  const [same, reworded] = [related('unchanged'), related('reworded')];
  const absent = absentVersions(context, quotation);
  return [
    ...(same.length > 0 ? [words.sameIn(list(same))] : []),
    ...(reworded.length > 0 ? [words.rewordedIn(list(reworded))] : []),
    ...(changed.length > 0 ? [words.changedIn(list(changed))] : []),
    ...(absent.later === undefined ? [] : [words.removedIn(absent.later)]),
    ...(absent.earlier.length > 0 ? [words.absentIn(formatList(words, absent.earlier))] : []),
  ];
}

function listVersions(context: Context, story: string, versions: readonly Elsewhere[]): string {
  return formatList(
    context.words,
    versions.map(({ version }) => nameOf(context, story, version)),
  );
}

/** What versions say that differ: the version nearest to the quotation's, and others with the very same text. */
interface OtherText {
  readonly first: Changed;
  readonly others: readonly Changed[];
}

type Changed = Extract<Elsewhere, { readonly text: string }>;

function otherTexts(context: Context, { story, version, elsewhere, contrasts = [] }: Quotation): readonly OtherText[] {
  const order = (id: string) => orderOf(storyOf(context.library, story), id);
  const distance = ({ version: id }: Changed) => Math.abs(order(id) - order(version));
  const byText = new Map<string, Changed[]>();
  for (const other of elsewhere) {
    const isOther =
      other.relation === 'changed' || (other.relation === 'reworded' && contrasts.includes(other.version));
    if (isOther) byText.set(other.text, [...(byText.get(other.text) ?? []), other]);
  }
  return [...byText.values()].map((held) => {
    const first = held.reduce((best, other) => (distance(other) < distance(best) ? other : best));
    return { first, others: held.filter((other) => other !== first) };
  });
}

/** What differs, where that is what was asked. */
export function differenceBlocks(context: Context, differences: readonly Difference[]): readonly Block[] {
  return sayDifferences(context, differences).map(statement);
}

/**
 * "Version 000 says “at least one protester”; version 002 says “protesters”." A repeated difference is said once; words that
 * only one version has, such as a "not", are left to the quotations.
 */
function sayDifferences(context: Context, differences: readonly Difference[]): readonly string[] {
  const { words } = context;
  const exchanged = differences.filter(({ from, to }) => from.text !== '' && to.text !== '');
  const said = exchanged.map(({ story, from, to }) => {
    const older = nameOf(context, story, from.version);
    const newer = nameOf(context, story, to.version);
    return capitalize(words.differ(older, from.text, newer, to.text));
  });
  return [...new Set(said)].slice(0, MOST_DIFFERENCES);
}

const MOST_DIFFERENCES = 3;

/** Of the words that differ, one side stands in the quotation. */
function concerns({ story, from, to }: Difference, quotation: Quotation): boolean {
  if (story !== quotation.story) return false;
  return [from, to].some(({ version, text }) => version === quotation.version && quotation.text.includes(text));
}

/** A statement that a later version lacks was removed there; one that an earlier version lacks was not yet in it. */
function absentVersions(
  context: Context,
  quotation: Quotation,
): { readonly later: string | undefined; readonly earlier: readonly string[] } {
  const story = storyOf(context.library, quotation.story);
  const own = orderOf(story, quotation.version);
  const absent = quotation.elsewhere.filter((other) => other.relation === 'absent');
  const later = absent.find((other) => orderOf(story, other.version) > own);
  return {
    later: later === undefined ? undefined : nameOf(context, quotation.story, later.version),
    earlier: absent
      .filter((other) => orderOf(story, other.version) < own)
      .map((other) => nameOf(context, quotation.story, other.version)),
  };
}
