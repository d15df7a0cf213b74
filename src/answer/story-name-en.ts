import type { Story } from '../corpus/story.ts';
import { analyzeText } from '../search/analysis.ts';

/*
 * How a question names a story: by words of its title. "The marathon story", "the article about the hack", where the titles
 * hold these words, are "the story" and "the article" to that story, so that what changed in it is asked of all of it.
 */

const NOUN = '(?:story|article|piece|news story|news article|write-?up)';
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}'’.-]*`;
const BEFORE_NOUN = new RegExp(
  String.raw`(?<=\b(?:the|this|that|your|our)\s)((?:${WORD}\s+){1,6})(?=${NOUN}(?![\p{L}\p{N}-]))`,
  'giu',
);
const BEHIND_NOUN = new RegExp(
  String.raw`(\b(?:the|this|that|your|our|an?)\s+(?:${WORD}\s+)??${NOUN})\s+(?:about|on|of)\s+((?:${WORD}\s+){0,8}${WORD})`,
  'giu',
);
const HAS_NOUN = new RegExp(NOUN, 'i');
/** These tell one version from another, whatever the title says. */
const TELLS_VERSIONS =
  /^(?:first|second|third|fourth|fifth|1st|2nd|3rd|original|initial|earli(?:er|est)|old(?:er|est)?|new(?:er|est)?|late(?:r|st)|last|previous|prior|current|updated|corrected|revised|final|recent|other)$/i;

/** The question with the story's name left out where it stands beside a word for a story. */
export function forgetStoryName(question: string, story: Story): string {
  if (!HAS_NOUN.test(question)) return question;
  const title = titleStems(story);
  return question
    .replace(BEFORE_NOUN, (words: string) =>
      countNaming(words, title) === words.trim().split(/\s+/).length ? '' : words,
    )
    .replace(BEHIND_NOUN, (all: string, noun: string, behind: string) => {
      const words = behind.split(/\s+/);
      const naming = countNaming(behind, title);
      return naming === 0 ? all : [noun, ...words.slice(naming)].join(' ');
    });
}

/** Whether the question has a word of the story's title, or of its id. */
export function namesStory(question: string, story: Story): boolean {
  const title = titleStems(story);
  return analyzeText(question).some(({ stem, stop }) => !stop && title.has(stem));
}

/** How many words at the beginning name the story: up to the last content word before the first that its title lacks. */
function countNaming(text: string, title: ReadonlySet<string>): number {
  let naming = 0;
  for (const [i, word] of text.trim().split(/\s+/).entries()) {
    const terms = analyzeText(word).filter(({ stop }) => !stop);
    if (TELLS_VERSIONS.test(word) || terms.some(({ stem }) => !title.has(stem))) break;
    if (terms.length > 0) naming = i + 1;
  }
  return naming;
}

const known = new WeakMap<Story, ReadonlySet<string>>();

function titleStems(story: Story): ReadonlySet<string> {
  const stems =
    known.get(story) ??
    new Set(
      analyzeText(`${story.title} ${story.id.replaceAll('-', ' ')}`).flatMap(({ stem, stop }) => (stop ? [] : [stem])),
    );
  known.set(story, stems);
  return stems;
}
