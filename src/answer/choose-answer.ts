import type { Library, LoadedStory } from '../library.ts';
import { analyzeText } from '../search/analysis.ts';
import { readSoughtWords } from '../search/sought-words.ts';
import type { Inquiry } from './answer.ts';
import { mendSmallWords } from './chat-spelling.ts';
import { cleanQuestion } from './clean.ts';
import type { PartAnswer } from './part-answer.ts';

/**
 * Stories that are asked at most, and how far below the best one's score another may stand to be asked at all. Over 1 900
 * stories a third one, or any with 0.6 of the best score, brought three right answers and fifteen from a wrong story.
 */
const MOST_ASKED = 2;
const LEAST_SHARE = 0.8;
/** How much the finder's opinion counts against the answer's own confidence: from 0 to 4 it moves one question in 200. */
const FINDER_POWER = 2;

/** A story that may be asked; `share` is the finder's score against the best one's, above 0 to 1. */
interface Asked {
  readonly loaded: LoadedStory;
  readonly share: number;
}

/**
 * Asks the stories that a question may be about, and takes the best answer: the surest, weighed by how well the story fits
 * the question among all stories, which a confidence within one story cannot tell. Stories that can no longer win are not
 * asked. Undefined when no story shares a word with the question.
 */
export function chooseAnswer(
  library: Library,
  inquiry: Inquiry,
  ask: (loaded: LoadedStory) => PartAnswer,
): PartAnswer | undefined {
  for (const id of inquiry.preferredStories ?? []) {
    const preferred = library.stories.find(({ story }) => story.id === id);
    const answer = preferred === undefined ? undefined : ask(preferred);
    if (answer !== undefined && answer.outcome !== 'not-found') return answer;
  }
  let best: { readonly answer: PartAnswer; readonly worth: number } | undefined;
  let refusal: PartAnswer | undefined;
  for (const { loaded, share } of findAsked(library, inquiry.question)) {
    const weight = share ** FINDER_POWER;
    if (best !== undefined && best.worth >= weight) break;
    const answer = ask(loaded);
    if (answer.outcome === 'not-found') refusal ??= answer;
    else if (best === undefined || answer.confidence * weight > best.worth)
      best = { answer, worth: answer.confidence * weight };
  }
  return best?.answer ?? refusal;
}

function findAsked({ stories, finder }: Library, question: string): readonly Asked[] {
  const text = mendSmallWords(cleanQuestion(question), finder.holds);
  const found = finder.findStories(readSoughtWords(analyzeText(text), finder), MOST_ASKED);
  const top = found[0]?.score ?? 1;
  return found.flatMap(({ story, score }) => {
    const loaded = stories[story];
    return loaded === undefined || score < top * LEAST_SHARE ? [] : [{ loaded, share: score / top }];
  });
}
