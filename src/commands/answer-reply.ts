import type { Answer, Difference, Elsewhere, Quotation } from '../answer/answer.ts';
import { namesYear } from '../answer/dates.ts';
import { overlap } from '../corpus/story.ts';
import type { Library } from '../library.ts';
import { actionsAt } from './actions.ts';
import { type Context, nameOf, orderOf } from './answer-context.ts';
import { note, quotationBlock, statement, storyOf } from './blocks.ts';
import { differenceBlocks, elsewhereBlocks } from './elsewhere-blocks.ts';
import { noticeBlocks } from './notice-blocks.ts';
import type { Action, Block, Reply } from './reply.ts';
import { capitalize, formatDate, formatList, formatMoment, shorten, type Words } from './words/words.ts';

/** Turns an answer into what is shown: the question, the quotation, its citation, then what else a reader should know. */
export function replyWithAnswer(answer: Answer, library: Library, words: Words): Reply {
  const context: Context = { library, words, answer };
  const actions = actionsFor(answer, library);
  return {
    blocks: [{ kind: 'question', text: answer.question }, ...outcomeBlocks(context), ...noticeBlocks(context)],
    ...(answer.outcome === 'not-found' ? { isRefusal: true } : {}),
    actions,
  };
}

function actionsFor({ quotations, related, versionsDiffer }: Answer, library: Library): readonly Action[] {
  const [quotation = related[0]] = quotations;
  return quotation === undefined ? [{ kind: 'dismiss' }] : actionsAt(library, quotation, versionsDiffer);
}

function outcomeBlocks(context: Context): readonly Block[] {
  const { answer, words } = context;
  switch (answer.outcome) {
    case 'answered':
      return answeredBlocks(context);
    case 'premise-denied':
      return [statement(words.premiseDenied), ...answeredBlocks(context)];
    case 'first-said':
      return [
        ...answer.quotations
          .slice(0, 1)
          .map((quotation) => statement(words.firstSaid(nameOf(context, quotation.story, quotation.version)))),
        ...answeredBlocks(context),
      ];
    case 'compared':
      return comparedBlocks(context);
    case 'about-version':
      return [versionFacts(context)];
    case 'not-found':
      return notFoundBlocks(context);
  }
}

/** The first quotation of each part answered, then how the other versions stand to it. */
function answeredBlocks(context: Context): readonly Block[] {
  const seen = new Set<number>();
  return context.answer.quotations.flatMap((quotation) => {
    const part = quotation.part ?? 0;
    if (seen.has(part)) return [];
    seen.add(part);
    return [
      quotationBlock(context.library, quotation),
      ...elsewhereBlocks(context, quotation),
      ...dateBlocks(context, quotation),
    ];
  });
}

/** What the quotation's date words mean, each once; those that name a year speak for themselves. */
function dateBlocks(context: Context, quotation: Quotation): readonly Block[] {
  const { words } = context;
  const notes = quotation.dates.flatMap(({ start, end, from, to, resolvedFrom }) => {
    const said = quotation.text.slice(start - quotation.start, end - quotation.start);
    if (namesYear(said)) return [];
    const span =
      from === to ? formatDate(words, from) : `${formatDate(words, from)} ${words.to} ${formatDate(words, to)}`;
    return [words.inferredDate(said, span, words.version(resolvedFrom, undefined))];
  });
  return [...new Set(notes)].map(note);
}

function comparedBlocks(context: Context): readonly Block[] {
  const { answer, words } = context;
  const pairs = new Map<number, Quotation[]>();
  for (const quotation of answer.quotations) {
    const pair = pairs.get(quotation.pair ?? 0) ?? [];
    pair.push(quotation);
    pairs.set(quotation.pair ?? 0, pair);
  }
  const relations = new Set([...pairs.values()].map(relationOf));
  const heading =
    relations.has('changed') || relations.has('absent')
      ? changedHeading(words, [...pairs.values()])
      : relations.has('reworded')
        ? words.onlyReworded
        : words.nothingChanged;
  const shown = [...pairs.values()].slice(0, MOST_PAIRS);
  const isSameAmongOthers = (pair: readonly Quotation[]) => relations.size > 1 && relationOf(pair) === 'unchanged';
  const differing = shown.filter((pair) => !isSameAmongOthers(pair));
  // What differs is said once, with the first pair that holds it.
  const differencesOf = (pair: readonly Quotation[]) =>
    answer.differences.filter((difference) => differing.find((other) => areOf(other, difference)) === pair);
  return [
    statement(heading),
    ...shown.flatMap((pair, i) =>
      isSameAmongOthers(pair)
        ? sameBlocks(context, pair)
        : [...differenceBlocks(context, differencesOf(pair)), ...pairBlocks(context, pair, shown[i - 1])],
    ),
    ...(pairs.size > shown.length ? [note(words.moreChanged)] : []),
  ];
}

function areOf(pair: readonly Quotation[], { from, to }: Difference): boolean {
  return [from, to].every((side) => pair.some((quotation) => holdsWords(quotation, side)));
}

function holdsWords(quotation: Quotation, { version, text }: Difference['from']): boolean {
  return quotation.version === version && quotation.text.includes(text);
}

/** How the sides stand to each other, whatever other versions say; two statements of their own have something changed. */
function relationOf([older, newer]: readonly Quotation[]): Elsewhere['relation'] {
  if (older === undefined || newer === undefined) return 'absent';
  const own = older.elsewhere.find(({ version }) => version === newer.version);
  const isOwn = own !== undefined && own.relation !== 'absent' && overlap(own, newer);
  return isOwn ? own.relation : 'changed';
}

/** More than a reader takes in at once, and than a message holds. */
const MOST_PAIRS = 3;

/** Of two versions the weightiest change comes first, of several steps the earliest. */
function changedHeading(words: Words, pairs: readonly (readonly Quotation[])[]): string {
  const [first, ...others] = pairs.map((pair) => {
    const versions = pair.flatMap(({ version, lackedBy }) => [version, lackedBy ?? version]);
    return [...new Set(versions)].sort().join();
  });
  return others.every((other) => other === first) ? words.changed : words.changedInSteps;
}

/** What did not change among what did: once, and said to be the same. */
function sameBlocks(context: Context, pair: readonly Quotation[]): readonly Block[] {
  const [older, newer] = pair;
  if (older === undefined || newer === undefined) return [];
  const name = nameOf(context, older.story, older.version);
  return [quotationBlock(context.library, newer), note(context.words.sameIn(name))];
}

/** @param before what was shown last: what it ends with and this begins with is not shown twice. */
function pairBlocks(
  context: Context,
  pair: readonly Quotation[],
  before: readonly Quotation[] | undefined,
): readonly Block[] {
  const [only, second] = pair;
  const last = before?.at(-1);
  const isShown = ({ version, start, end }: Quotation) =>
    last?.version === version && last.start === start && last.end === end;
  const blocks = pair
    .filter((quotation) => !isShown(quotation))
    .map((quotation) => quotationBlock(context.library, quotation));
  if (only === undefined || second !== undefined) return blocks;
  if (only.lackedBy === undefined) return blocks;
  return [...blocks, ...whenItCame(context, only, only.lackedBy).map(note)];
}

/**
 * The step at which a statement came with these facts, or went, which may lie between the two versions that are compared, and
 * the versions between that have other facts in its place.
 */
function whenItCame(context: Context, quotation: Quotation, lackedBy: string): readonly string[] {
  const { words } = context;
  const { story: id, version, elsewhere } = quotation;
  const story = storyOf(context.library, id);
  const relations = new Map(elsewhere.map((other) => [other.version, other.relation]));
  const relationAt = (order: number) => relations.get(story.versions[order]?.id ?? '') ?? 'absent';
  const end = orderOf(story, lackedBy);
  let last = orderOf(story, version);
  const isRemoved = last < end;
  const step = isRemoved ? 1 : -1;
  const nameAt = (order: number) => nameOf(context, id, story.versions[order]?.id ?? version);
  const changed: string[] = [];
  let first = last;
  while (last + step !== end && relationAt(last + step) !== 'absent') {
    last += step;
    if (relationAt(last) === 'changed') changed.push(nameAt(last));
    else if (changed.length === 0) first = last;
  }
  return [
    isRemoved ? words.removedIn(nameAt(last + step)) : words.addedIn(nameAt(first)),
    ...(changed.length > 0 ? [words.changedIn(formatList(words, changed))] : []),
  ];
}

function versionFacts({ answer, words }: Context): Block {
  return {
    kind: 'list',
    items: (answer.versions ?? []).map(({ version, label, published }) => ({
      term: capitalize(words.version(version, label)),
      text: published === undefined ? words.undated : words.publishedOn(formatMoment(words, published)),
    })),
  };
}

function notFoundBlocks(context: Context): readonly Block[] {
  const { answer, words } = context;
  if (answer.notices.some(({ code }) => code === 'story-not-named')) return [statement(askWhich(context))];
  const [nearest] = answer.related;
  const asked = answer.notices.find((notice) => notice.code === 'not-in-version');
  const refusal = statement(
    asked === undefined ? words.notFound : capitalize(words.notFoundIn(nameOf(context, asked.story, asked.version))),
  );
  if (nearest === undefined) return [refusal];
  const isElsewhere = asked !== undefined && nearest.version !== asked.version;
  const lead = isElsewhere
    ? capitalize(words.nearestElsewhere(nameOf(context, nearest.story, nearest.version)))
    : words.nearest;
  return [refusal, note(lead), quotationBlock(context.library, nearest)];
}

/** Of an archive the first few: they show what a title looks like. Characters of each, so that they fit a message. */
const MOST_TITLES = 5;
const TITLE_SHOWN = 80;

function askWhich({ library, words }: Context): string {
  const titles = library.stories
    .slice(0, MOST_TITLES)
    .map(({ story }) => shorten(story.title.replace(/\s+/g, ' ').trim(), TITLE_SHOWN));
  return words.whichStory(titles.join('; '), library.stories.length - titles.length);
}
