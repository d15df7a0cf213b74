import { MAX_QUESTION_LENGTH } from '../corpus/limits.ts';
import type { FlagOption, TextOption } from './command.ts';
import { completeDate, completeQuestion, completeStory, completeVersion } from './complete.ts';
import { ENGLISH } from './words/words.ts';

/** Options that several commands take. Lengths are in UTF-16 code units. */

/** As long as ids can be (docs/corpus-format.md), for a version is also found with its zeros left out. */
const VERSION_ID_MAX = 16;
const STORY_ID_MAX = 32;
/** "2018-07-09T18:00:00.000000+02:00" and a little more. */
const DATE_MAX = 40;

export const questionOption = {
  kind: 'text',
  name: 'question',
  description: ENGLISH.options.question.description,
  required: true,
  maxLength: MAX_QUESTION_LENGTH,
  complete: completeQuestion,
} as const satisfies TextOption;

export const versionOption = {
  kind: 'text',
  name: 'version',
  description: ENGLISH.options.version.description,
  required: false,
  maxLength: VERSION_ID_MAX,
  complete: completeVersion,
} as const satisfies TextOption;

export const asOfOption = {
  kind: 'text',
  name: 'as-of',
  description: ENGLISH.options['as-of'].description,
  required: false,
  maxLength: DATE_MAX,
  complete: completeDate,
} as const satisfies TextOption;

export const storyOption = {
  kind: 'text',
  name: 'story',
  description: ENGLISH.options.story.description,
  required: false,
  maxLength: STORY_ID_MAX,
  complete: completeStory,
} as const satisfies TextOption;

export const hideOption = {
  kind: 'flag',
  name: 'hide',
  description: ENGLISH.options.hide.description,
  required: false,
} as const satisfies FlagOption;
