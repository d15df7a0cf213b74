import type { Answer, Difference, Notice, Quotation } from '../answer/answer.ts';
import { namesYear } from '../answer/dates.ts';
import type { Story } from '../corpus/story.ts';
import type { Library } from '../library.ts';
import { actionsAt } from './actions.ts';
import { nameVersion, note, quotationBlock, statement, storyOf } from './blocks.ts';
import type { Action, Block, Reply } from './reply.ts';
import { capitalize, formatDate, formatList, type Words } from './words/words.ts';

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

interface Context {
  readonly library: Library;
  readonly words: Words;
  readonly answer: Answer;
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

function elsewhereBlocks(context: Context, quotation: Quotation): readonly Block[] {
  const { words, answer } = context;
  const named = (relation: string): readonly string[] =>
    quotation.elsewhere
      .filter((other) => other.relation === relation)
      .map((other) => nameOf(context, quotation.story, other.version));
  const notes: Block[] = [];
  const differing = answer.differences.filter((difference) => concerns(difference, quotation));
  if (differing.length > 0) {
    notes.push(...differenceBlocks(context, differing));
    for (const other of quotation.elsewhere) {
      if (
        other.relation !== 'changed' ||
        !differing.some(({ from, to }) => [from.version, to.version].includes(other.version))
      )
        continue;
      notes.push(quotationBlock(context.library, { ...quotation, ...other, highlight: null }));
    }
  } else {
    for (const version of named('changed')) notes.push(note(words.changedIn(version)));
  }
  const same = named('unchanged');
  const reworded = named('reworded');
  const absent = absentVersions(context, quotation);
  if (same.length > 0) notes.push(note(words.sameIn(formatList(words, same))));
  if (reworded.length > 0) notes.push(note(words.rewordedIn(formatList(words, reworded))));
  if (absent.later !== undefined) notes.push(note(words.removedIn(absent.later)));
  if (absent.earlier.length > 0) notes.push(note(words.absentIn(formatList(words, absent.earlier))));
  return notes;
}

/** "Version 000 says “at least one protester”; version 002 says “protesters”." A repeated difference is said once. */
function differenceBlocks(context: Context, differences: readonly Difference[]): readonly Block[] {
  const { words } = context;
  const said = differences.map(({ story, from, to }) => {
    const older = nameOf(context, story, from.version);
    const newer = nameOf(context, story, to.version);
    return capitalize(words.differ(older, from.text, newer, to.text));
  });
  return [...new Set(said)].slice(0, MOST_DIFFERENCES).map(statement);
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
  const relations = new Set(answer.quotations.flatMap(({ elsewhere }) => elsewhere.map(({ relation }) => relation)));
  const heading =
    relations.has('changed') || relations.has('absent')
      ? words.changed
      : relations.has('reworded')
        ? words.onlyReworded
        : words.nothingChanged;
  return [
    statement(heading),
    ...differenceBlocks(context, answer.differences),
    ...[...pairs.values()].slice(0, MOST_PAIRS).flatMap((pair) => pairBlocks(context, pair)),
  ];
}

/** More than a reader takes in at once, and than a message holds. */
const MOST_PAIRS = 3;

function pairBlocks(context: Context, pair: readonly Quotation[]): readonly Block[] {
  const [only, second] = pair;
  const blocks = pair.map((quotation) => quotationBlock(context.library, quotation));
  if (only === undefined || second !== undefined) return blocks;
  if (only.lackedBy === undefined) return blocks;
  const story = storyOf(context.library, only.story);
  const isRemoved = orderOf(story, only.lackedBy) > orderOf(story, only.version);
  const lackedBy = nameOf(context, only.story, only.lackedBy);
  const { words } = context;
  return [
    ...blocks,
    note(isRemoved ? words.removedIn(lackedBy) : words.addedIn(nameOf(context, only.story, only.version))),
  ];
}

function versionFacts({ answer, words }: Context): Block {
  return {
    kind: 'list',
    items: (answer.versions ?? []).map(({ version, label, published }) => ({
      term: capitalize(words.version(version, label)),
      text: published === undefined ? words.undated : words.publishedOn(formatDate(words, published)),
    })),
  };
}

function notFoundBlocks(context: Context): readonly Block[] {
  const { answer, words } = context;
  const [nearest] = answer.related;
  const asked = answer.notices.find((notice) => notice.code === 'not-in-version')?.version;
  const storyId = nearest?.story ?? context.library.stories[0]?.story.id;
  const refusal =
    asked === undefined || storyId === undefined
      ? statement(words.notFound)
      : statement(capitalize(words.notFoundIn(nameOf(context, storyId, asked))));
  if (nearest === undefined) return [refusal];
  const isElsewhere = asked !== undefined && nearest.version !== asked;
  const lead = isElsewhere
    ? capitalize(words.nearestElsewhere(nameOf(context, nearest.story, nearest.version)))
    : words.nearest;
  return [refusal, note(lead), quotationBlock(context.library, nearest)];
}

function noticeBlocks(context: Context): readonly Block[] {
  // The list of versions says by itself which have no date.
  const { notices, outcome } = context.answer;
  const shown = outcome === 'about-version' ? notices.filter(({ code }) => code !== 'undated-version') : notices;
  return shown.filter(({ code }) => code !== 'not-in-version').map((notice) => note(noticeText(context, notice)));
}

function noticeText({ words, library }: Context, notice: Notice): string {
  switch (notice.code) {
    case 'version-not-held':
      return words.versionNotHeld(notice.version, formatList(words, heldVersions(library)));
    case 'story-not-held':
      return words.storyNotHeld(
        formatList(
          words,
          library.stories.map(({ story }) => story.id),
        ),
      );
    case 'undated-version':
      return capitalize(words.undatedVersion(words.version(notice.version, undefined)));
    case 'as-of-before-first':
      return words.asOfBeforeFirst(formatDate(words, notice.asOf));
    case 'as-of-version':
      return words.asOf(words.version(notice.version, undefined), formatDate(words, notice.asOf));
    case 'not-in-version':
      return capitalize(words.notFoundIn(words.version(notice.version, undefined)));
    case 'part-unanswered':
      return words.partUnanswered(notice.part);
    case 'removed-in':
      return words.removedIn(words.version(notice.version, undefined));
  }
}

function heldVersions(library: Library): readonly string[] {
  return library.stories.flatMap(({ story }) => story.versions.map(({ id }) => id));
}

function nameOf({ library, words }: Pick<Context, 'library' | 'words'>, story: string, version: string): string {
  return nameVersion(library, words, story, version);
}

function orderOf(story: Story, id: string): number {
  return story.versions.findIndex((version) => version.id === id);
}
