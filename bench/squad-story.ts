import type { LoadedStory } from '../src/library.ts';
import { buildStoryIndex } from '../src/search/story-index.ts';
import type { Unit } from '../src/search/units.ts';
import { linkVersions } from '../src/versions/links.ts';
import type { SquadParagraph, SquadSentence } from './squad.ts';
import { makeStory } from './story-corpora.ts';

/** SQuAD paragraphs as one story with one version, so that the project's own ranking can be asked over them. */
export interface SquadStory extends LoadedStory {
  /** Where a sentence of the story stands in its paragraph. */
  readonly place: (unit: Unit) => SquadSentence;
}

const PARTING = '\n\n';

/** The paragraphs, without those of the article withheld; positions stay those in the list given. */
export function buildSquadStory(paragraphs: readonly SquadParagraph[], withhold?: string): SquadStory {
  const held = paragraphs.flatMap(({ article, text }, paragraph) =>
    article === withhold
      ? []
      : [{ article, paragraph, text: text.replace(/\n\s*\n/g, (gap) => ' '.repeat(gap.length)) }],
  );
  const body = held.map(({ text }) => text).join(PARTING);
  const story = makeStory('squad', 'SQuAD', body);
  const starts: number[] = [];
  let at = 0;
  for (const { text } of held) {
    starts.push(at);
    at += text.length + PARTING.length;
  }
  return { story, index: buildStoryIndex(story), links: linkVersions(story), place };

  function place({ sentence, statement }: Unit): SquadSentence {
    const which = starts.findLastIndex((start) => start <= sentence.start);
    const start = starts[which] ?? 0;
    const { article, paragraph } = held[which] ?? { article: '', paragraph: -1 };
    return { article, paragraph, start: sentence.start - start, end: sentence.end - start, text: statement.text };
  }
}
