import type { Notice } from '../answer/answer.ts';
import type { Library } from '../library.ts';
import type { Context } from './answer-context.ts';
import { note, storyOf } from './blocks.ts';
import type { Block } from './reply.ts';
import { capitalize, formatDate, formatList } from './words/words.ts';

/** What else a reader should know, one note for each notice. */
export function noticeBlocks(context: Context): readonly Block[] {
  // The list of versions says by itself which have no date.
  const { notices, outcome } = context.answer;
  const shown = outcome === 'about-version' ? notices.filter(({ code }) => code !== 'undated-version') : notices;
  return shown.flatMap((notice) => {
    const text = noticeText(context, notice);
    return text === undefined ? [] : [note(text)];
  });
}

/** Undefined where the reply says it in another place. */
function noticeText({ words, library }: Context, notice: Notice): string | undefined {
  switch (notice.code) {
    case 'version-not-held':
      return words.versionNotHeld(notice.version, formatList(words, heldIn(library, notice.story)));
    case 'story-not-held':
      return words.storyNotHeld(
        formatList(
          words,
          library.stories.map(({ story }) => story.id),
        ),
      );
    case 'story-not-named':
      return undefined;
    case 'undated-version':
      return capitalize(words.undatedVersion(words.version(notice.version, undefined)));
    case 'as-of-before-first':
      return words.asOfBeforeFirst(formatDate(words, notice.asOf));
    case 'as-of-version':
      return words.asOf(words.version(notice.version, undefined), formatDate(words, notice.asOf));
    case 'not-in-version':
      return undefined;
    case 'part-unanswered':
      return words.partUnanswered(notice.part);
  }
}

function heldIn(library: Library, id: string): readonly string[] {
  return storyOf(library, id).versions.map((version) => version.id);
}
