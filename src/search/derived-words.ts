import { stemWord } from './analysis.ts';
import { isEnglishWord } from './frequency.ts';

/** The stem of what a doer does: an owner owns, protesters protest. */
export function deedOf(word: string): readonly string[] {
  const deed = word.match(/^(\p{L}{3,}?)(?:er|or)s?$/u)?.[1];
  if (deed === undefined) return [];
  return [deed, `${deed}e`].filter(isEnglishWord).map(stemWord).slice(0, 1);
}

const SHORTEST_DEED = 4;
/** What looks like a doer and is none: a tower does not tow. */
const NO_DOERS = new Set(
  'corner counter flower letter matter minister mister number master center chapter shower tower paper power offer order quarter latter member manner charter cover factor sector author doctor motor tutor border'.split(
    ' ',
  ),
);

/** The stems of those who do it: drivers drive, an inspector inspects. */
export function doersOf(stem: string): readonly string[] {
  if (stem.length < SHORTEST_DEED) return [];
  const forms = stem.endsWith('e') ? [`${stem}r`] : [`${stem}er`, `${stem}or`, `${stem}${stem.at(-1)}er`];
  return forms.filter((form) => !NO_DOERS.has(form)).map(stemWord);
}

/** Not "again" but another thing. */
const NO_REPETITIONS = new Set(
  'search serve sign port present move place lease fuse ject quire main cover turn late mark view solve spond strain ward tire form gain gard tail'.split(
    ' ',
  ),
);

/** What is done again is reopened or opened again, rebuilt or built. */
export function repetitionOf(stem: string): readonly string[] {
  const [, again] = /^re-?(\p{L}{4,})$/u.exec(stem) ?? [];
  const once = again === undefined || NO_REPETITIONS.has(again) || !isEnglishWord(again) ? [] : [again];
  return stem.length < SHORTEST_DEED || NO_REPETITIONS.has(stem) ? once : [...once, `re${stem}`];
}
