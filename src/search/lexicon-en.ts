import { ARTS_AND_GAMES } from './lexicon/arts-and-games.ts';
import { ASKING } from './lexicon/asking.ts';
import { CHAT_PHRASES } from './lexicon/chat-phrases.ts';
import { SLANG } from './lexicon/chat-words.ts';
import { CITY_HALL, DEMANDS_AND_PROTESTS, ELECTIONS } from './lexicon/city-and-state.ts';
import { CAUSE_AND_MEASURE, MOTION_AND_MEETING, TIME } from './lexicon/common-words.ts';
import { COMPUTING } from './lexicon/computing.ts';
import { CRIMES, TRIALS } from './lexicon/crime-and-courts.ts';
import { CRIME_AND_HEALTH } from './lexicon/crime-and-health.ts';
import { BUSINESS_AND_MONEY, LABOUR, TECHNOLOGY_AND_SECURITY } from './lexicon/economy.ts';
import { FAMILY_AND_PEOPLE, HEALTH, HOUSING_AND_CITY, SCHOOLS, SPORT } from './lexicon/everyday-life.ts';
import { EVERYDAY_VERBS } from './lexicon/everyday-verbs.ts';
import { BODY_AND_MIND, SCHOOLS_AND_SCIENCE } from './lexicon/health-and-learning.ts';
import { COURTS, POLICE_AND_CRIME } from './lexicon/law-and-order.ts';
import { CALENDAR, NATIONS, NUMERALS } from './lexicon/nations-and-numbers.ts';
import { ENVIRONMENT_AND_ENERGY, TRANSPORT, WEATHER_AND_DISASTER } from './lexicon/nature-and-transport.ts';
import { PHRASAL_VERBS_A_TO_G } from './lexicon/phrasal-verbs-a-to-g.ts';
import { PHRASAL_VERBS_H_TO_P, PHRASAL_VERBS_R_TO_Z } from './lexicon/phrasal-verbs-h-to-z.ts';
import { ADJECTIVES_AND_ADVERBS } from './lexicon/plain-adjectives.ts';
import { NOUNS } from './lexicon/plain-nouns.ts';
import { VERBS } from './lexicon/plain-verbs.ts';
import { POLITICS_AND_MONEY } from './lexicon/politics-and-money.ts';
import { GOVERNMENT, MILITARY, PROTEST } from './lexicon/public-life.ts';
import { PROJECTS_AND_PEOPLE, RELEASES, SECURITY } from './lexicon/software.ts';
import { FEELING, SPEECH } from './lexicon/speech-and-feeling.ts';
import { SPELLINGS } from './lexicon/spellings.ts';
import { ACCIDENTS_AND_REPAIRS, ON_THE_MOVE } from './lexicon/traffic-and-accidents.ts';
import { TRANSPORT_AND_CULTURE } from './lexicon/transport-and-culture.ts';
import { WEATHER_AND_NATURE } from './lexicon/weather-and-nature.ts';
import { DEEDS, QUALITIES } from './lexicon/word-families.ts';
import { BUSINESS, WORK } from './lexicon/work-and-money.ts';

/*
 * What the tables in lexicon/ are like: one group a line, of words and expressions that readers and reporters use for
 * the same thing. Left out are forms that the stemmer unites anyway, irregular forms, words whose usual sense in the
 * news is another ("state", "issue" of shares), and words whose stem is that of something else: Porter2 makes one
 * of "office" and "officer", of "import" and "important", of "author" and "authorities".
 */
/**
 * Tables of words and expressions that may stand for one another in a question about the news, in any story; lower case.
 * To be compared as texts are: split by `splitWords`, folded, brought to their base by `IRREGULAR_FORMS`, then stemmed. So
 * compared, a word or expression stands in two groups at most. A line is one group, split by ", ".
 */
export const LEXICON: readonly string[] = [
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
  SPELLINGS,
  NATIONS,
  NUMERALS,
];

/** Tables of words that stand for one another less surely: in some contexts only, or one for a kind of the other. A word may have many. */
export const NEIGHBOURS: readonly string[] = [
  CALENDAR,
  DEEDS,
  QUALITIES,
  PHRASAL_VERBS_A_TO_G,
  PHRASAL_VERBS_H_TO_P,
  PHRASAL_VERBS_R_TO_Z,
  SLANG,
  CHAT_PHRASES,
  CITY_HALL,
  ELECTIONS,
  DEMANDS_AND_PROTESTS,
  CRIMES,
  TRIALS,
  ON_THE_MOVE,
  ACCIDENTS_AND_REPAIRS,
  WEATHER_AND_NATURE,
  BUSINESS,
  WORK,
  BODY_AND_MIND,
  SCHOOLS_AND_SCIENCE,
  ARTS_AND_GAMES,
  RELEASES,
  SECURITY,
  PROJECTS_AND_PEOPLE,
  VERBS,
  ADJECTIVES_AND_ADVERBS,
  NOUNS,
  COMPUTING,
  CRIME_AND_HEALTH,
  POLITICS_AND_MONEY,
  TRANSPORT_AND_CULTURE,
  EVERYDAY_VERBS,
];
