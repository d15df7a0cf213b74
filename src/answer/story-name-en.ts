import type { Story } from '../corpus/story.ts';
import { analyzeText, contentStems, type Term } from '../search/analysis.ts';
import { OF_TEXTS } from '../search/sought-words.ts';

/*
 * How a question names a story: by words of its title. "The marathon story", "the article about the hack", where the titles
 * hold these words, are "the story" and "the article" to that story, so that what changed in it is asked of all of it.
 */

const NOUN = '(?:story|article|piece|news story|news article|write-?up)';
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}'’.-]*`;
/** Nothing of a longer name: "the West Side Story revival" is no story. */
const BEHIND = String.raw`(?=\s*(?:[?!.,;:]|$)|\s+(?:changed?|differs?|differ|says?|said|in|from|since|between|about|at|over|first|last|been|is|are|was|were|be|has|have|had|did|do|does|updated?|corrected|edited|revised|reworded|published|written)(?![\p{L}\p{N}-]))`;
const BEFORE_NOUN = new RegExp(
  String.raw`(?<=\b(?:the|this|that|your|our|in|of|from|to)\s)(?!(?:the|this|that|your|our|an?)\s)((?:${WORD}\s+){1,6})(?=${NOUN}${BEHIND})`,
  'giu',
);
const BEHIND_NOUN = new RegExp(
  String.raw`(\b(?:the|this|that|your|our|an?)\s+(?:${WORD}\s+)??${NOUN})\s+(?:about|on)\s+((?:${WORD}\s+){0,8}${WORD})`,
  'giu',
);
const HAS_NOUN = new RegExp(NOUN, 'i');
/** These tell one version from another, whatever the title says. */
const TELLS_VERSIONS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|original|initial|earli(?:er|est)|old(?:er|est)?|new(?:er|est)?|late(?:r|st)|last|previous|prior|current|updated|corrected|revised|final|recent|other)$/i;
/** Words in which versions are asked about: where a title has them too, they do not name the story. */
const TALK_OF_VERSIONS: ReadonlySet<string> = new Set([
  ...OF_TEXTS,
  ...stemsOf(
    `text different difference differ compare new newer latest last first second third original old older earlier previous current
    recent final add remove report say still`,
  ),
]);

/** The question with the story's name left out where it stands beside a word for a story. */
export function forgetStoryName(question: string, story: Story): string {
  if (!HAS_NOUN.test(question)) return question;
  const title = titleOf(story);
  return question
    .replace(BEFORE_NOUN, (words: string) => (countNaming(words, title) === countWords(words) ? '' : words))
    .replace(BEHIND_NOUN, (all: string, noun: string, behind: string) => {
      const naming = countNaming(behind, title);
      return naming === 0 ? all : [noun, ...behind.split(/\s+/).slice(naming)].join(' ');
    });
}

/** Whether the question has a word of the story's title, beside those in which versions are asked about, or a version's label. */
export function namesStory(question: string, story: Story): boolean {
  const asked = stemsOf(question);
  const title = titleOf(story);
  if ([...asked].some((stem) => title.has(stem) && !TALK_OF_VERSIONS.has(stem))) return true;
  const labels = story.versions.flatMap(({ label }) => (label === undefined ? [] : [stemsOf(label)]));
  return labels.some((label) => label.size > 0 && [...label].every((stem) => asked.has(stem)));
}

/** Whether words say nothing but the story's name: all that carry something stand in its title. */
export function isStoryName(terms: readonly Term[], story: Story): boolean {
  const title = titleOf(story);
  const stems = contentStems(terms);
  return stems.length > 0 && stems.every((stem) => title.has(stem));
}

/** How many words at the beginning name the story: up to the last content word before the first that its title lacks. */
function countNaming(text: string, title: ReadonlySet<string>): number {
  let naming = 0;
  for (const [i, word] of text.trim().split(/\s+/).entries()) {
    const stems = [...stemsOf(word)];
    if (TELLS_VERSIONS.test(word) || stems.some((stem) => !title.has(stem))) break;
    if (stems.length > 0) naming = i + 1;
  }
  return naming;
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

const known = new WeakMap<Story, ReadonlySet<string>>();

function titleOf(story: Story): ReadonlySet<string> {
  const stems = known.get(story) ?? stemsOf(story.title);
  known.set(story, stems);
  return stems;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(contentStems(analyzeText(text)));
}
