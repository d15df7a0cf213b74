import { ASKING } from './lexicon/asking.ts';
import { CAUSE_AND_MEASURE, MOTION_AND_MEETING, TIME } from './lexicon/common-words.ts';
import { BUSINESS_AND_MONEY, LABOUR, TECHNOLOGY_AND_SECURITY } from './lexicon/economy.ts';
import { FAMILY_AND_PEOPLE, HEALTH, HOUSING_AND_CITY, SCHOOLS, SPORT } from './lexicon/everyday-life.ts';
import { COURTS, POLICE_AND_CRIME } from './lexicon/law-and-order.ts';
import { ENVIRONMENT_AND_ENERGY, TRANSPORT, WEATHER_AND_DISASTER } from './lexicon/nature-and-transport.ts';
import { GOVERNMENT, MILITARY, PROTEST } from './lexicon/public-life.ts';
import { FEELING, SPEECH } from './lexicon/speech-and-feeling.ts';

/*
 * What the tables in lexicon/ are like: one group a line, of words and expressions that readers and reporters use for
 * the same thing. Left out are forms that the stemmer unites anyway, irregular forms, words whose usual sense in the
 * news is another ("state", "issue" of shares), and words whose stem is that of something else: Porter2 makes one
 * of "office" and "officer", of "import" and "important", of "author" and "authorities".
 */
const SECTIONS = [
  ASKING,
  GOVERNMENT,
  PROTEST,
  MILITARY,
  POLICE_AND_CRIME,
  COURTS,
  BUSINESS_AND_MONEY,
  LABOUR,
  TECHNOLOGY_AND_SECURITY,
  HEALTH,
  SCHOOLS,
  SPORT,
  HOUSING_AND_CITY,
  FAMILY_AND_PEOPLE,
  WEATHER_AND_DISASTER,
  ENVIRONMENT_AND_ENERGY,
  TRANSPORT,
  SPEECH,
  FEELING,
  TIME,
  MOTION_AND_MEETING,
  CAUSE_AND_MEASURE,
];

/**
 * Words and expressions that may stand for one another in a question about the news, in any story; lower case. To be
 * compared as texts are: split by `splitWords`, folded, brought to their base by `IRREGULAR_FORMS`, then stemmed. So
 * compared, a word or expression stands in two groups at most.
 */
export const LEXICON: readonly (readonly string[])[] = SECTIONS.flatMap(readGroups);

function readGroups(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
}
