import type { Version } from '../corpus/story.ts';
import { splitWords } from '../corpus/words.ts';
import type { LoadedStory } from '../library.ts';
import type { Relation, Row } from '../versions/alignment.ts';
import { chooseStory } from './choose-story.ts';
import type { Command, Request } from './command.ts';
import { storyOption } from './options.ts';
import type { Block, Reply } from './reply.ts';
import { capitalize, ENGLISH, formatMoment, type Words } from './words/words.ts';

export const versions = {
  name: 'versions',
  description: ENGLISH.commands.versions.description,
  options: [storyOption],
  run(request: Request): Reply {
    const { library, options, words, preferredStories } = request;
    const isAny = options.story === undefined && preferredStories === undefined;
    const stories = isAny ? library.stories : [chooseStory(request, options.story)];
    const held = stories.filter((loaded): loaded is LoadedStory => loaded !== undefined);
    return { blocks: held.flatMap((loaded) => describeStory(loaded, held.length > 1, words)) };
  },
} as const satisfies Command;

function describeStory(loaded: LoadedStory, isNamed: boolean, words: Words): readonly Block[] {
  const { story } = loaded;
  return [
    { kind: 'statement', text: isNamed ? `${story.title}:` : words.versions },
    { kind: 'list', items: story.versions.map((version) => describeVersion(loaded, version, words)) },
    ...(story.versions.length > 1 ? [{ kind: 'note' as const, text: words.barKey }] : []),
  ];
}

function describeVersion(
  loaded: LoadedStory,
  version: Version,
  words: Words,
): { readonly term: string; readonly text: string } {
  const before = loaded.story.versions[version.order - 1];
  const facts = [
    version.published === undefined ? words.undated : formatMoment(words, version.published),
    words.wordCount(splitWords(version.body).length),
  ];
  const text = before === undefined ? facts : [...facts, ...describeChanges(loaded, before, version, words)];
  return { term: capitalize(words.version(version.id, version.label)), text: text.join(', ') };
}

/** How a version's sentences stand to those of the one before, in numbers and as a bar. */
function describeChanges(loaded: LoadedStory, before: Version, version: Version, words: Words): readonly string[] {
  const { rows } = loaded.links.align(before, version);
  const count = (relation: Relation): number => rows.filter((row) => row.relation === relation).length;
  const parts = [
    words.countUnchanged(count('unchanged')),
    words.countReworded(count('reworded')),
    words.countChanged(count('changed')),
    words.countAdded(count('added')),
    words.countRemoved(count('removed')),
  ];
  return [`${words.sinceBefore(words.version(before.id, undefined), parts.join(', '))} ${drawBar(rows)}`];
}

const BAR_LENGTH = 10;
const BAR_PARTS: readonly (readonly [Relation, string])[] = [
  ['unchanged', '█'],
  ['reworded', '▓'],
  ['changed', '▒'],
  ['added', '░'],
];

/** Ten blocks in the order of `BAR_PARTS`, each a tenth of the newer version's sentences (largest remainders round up). */
function drawBar(rows: readonly Row[]): string {
  const counts = BAR_PARTS.map(([relation]) => rows.filter((row) => row.relation === relation).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return '';
  const exact = counts.map((count) => (count * BAR_LENGTH) / total);
  const blocks = exact.map(Math.floor);
  const byRemainder = exact.map((share, i) => ({ i, remainder: share % 1 })).sort((a, b) => b.remainder - a.remainder);
  const missing = BAR_LENGTH - blocks.reduce((sum, count) => sum + count, 0);
  for (const { i } of byRemainder.slice(0, missing)) blocks[i] = (blocks[i] ?? 0) + 1;
  return BAR_PARTS.map(([, block], i) => block.repeat(blocks[i] ?? 0)).join('');
}
