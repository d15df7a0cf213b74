import { bareStory } from '../../src/corpus/bare-story.ts';
import type { Story } from '../../src/corpus/story.ts';
import { buildVersion } from '../../src/corpus/version.ts';

/** A story of the given bodies, oldest first, that needs no file. */
export function makeStory(id: string, title: string, ...bodies: readonly string[]): Story {
  return bareStory(
    id,
    title,
    bodies.map((body, order) => buildVersion({ id: `00${order}` }, order, body, 'en')),
  );
}

/** Three made-up stories that share words with one another, so that a word alone does not tell them apart. */
export const THREE_STORIES: readonly Story[] = [
  makeStory(
    'ferry',
    'The ferry to Hollum',
    'The ferry to Hollum will stop on Friday. Captain Ines Roth said the hull has a crack.\n\nThe harbour office expects repairs to take six weeks.',
    'The ferry to Hollum stopped on Friday. Captain Ines Roth said the hull has two cracks.\n\nThe harbour office expects repairs to take nine weeks.',
  ),
  makeStory(
    'library',
    'A new library in Hollum',
    'The town of Hollum opens a library on 4 May. It cost 2.1 million euros.\n\nThe architect, Tomas Brandl, said the roof collects rain.',
  ),
  makeStory(
    'orchard',
    'Late frost in the orchards',
    'A late frost destroyed the cherry blossom around Velden. Growers expect half of a usual harvest.\n\nThe growers’ speaker, Ida Roth, asked for help from the state.',
  ),
];
