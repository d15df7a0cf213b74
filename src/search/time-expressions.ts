/**
 * English words that name a time, as regular-expression sources over a text as written (curly or straight quotes).
 * Shared by what finds a time in a sentence and what resolves it to a date.
 */
export const MONTH_NAME =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
export const WEEKDAY_NAME =
  '(?:Mon(?:day|\\.)|Tue(?:s(?:day|\\.)|\\.)|Wed(?:nesday|\\.)|Thu(?:rs(?:day|\\.)|\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))';
/** Cardinal numbers in one word. */
export const CARDINALS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER_WORDS = `${CARDINALS}|a hundred|a thousand|a dozen`;
const SMALL_NUMBER = `(?:\\d+|${NUMBER_WORDS}|an?|several|a few|few|a couple of|couple of|many|some)`;
const UNIT = '(?:second|minute|hour|day|night|week|weekend|month|quarter|season|year|decade|century|fortnight)';
const S = '[\\s\\u00a0\\u202f]';

/** Days and months, which count with their capitals only: "Aug. 31, 2018", "next May". */
export const DATE_EXPRESSIONS: readonly string[] = [
  `\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  `\\b${MONTH_NAME}${S}+\\d{1,2}(?:st|nd|rd|th)?(?:,?${S}+\\d{4})?\\b`,
  `\\b\\d{1,2}(?:st|nd|rd|th)?${S}+(?:of${S}+)?${MONTH_NAME}(?:,?${S}+\\d{4})?\\b`,
  `\\b${MONTH_NAME}(?:,?${S}+(?:of${S}+)?\\d{4})\\b`,
  `\\b(?:(?:early|late|mid|next|last|this)[\\s-]+)?(?:January|February|March|April|(?<=\\b(?:in|by|until|since|through|early|late|mid|next|last|this|of)[\\s\\u00a0-])May|June|July|August|September|October|November|December)\\b`,
];

/** Weeks, years and vague spans, in any case: "last week", "several weeks ago", "this morning", "MONDAY". */
export const TIME_EXPRESSIONS: readonly string[] = [
  `\\b(?:(?:next|last|this|on|early|late)${S}+)?${WEEKDAY_NAME}s?(?:${S}+(?:morning|afternoon|evening|night))?\\b`,
  `\\b(?:today|tonight|tomorrow|yesterday)(?:['’]s)?\\b`,
  `\\b(?:this|next|last|past|coming|later(?:${S}+this)?|earlier(?:${S}+this)?)${S}+(?:${UNIT}|morning|afternoon|evening|summer|winter|spring|fall|autumn)s?\\b`,
  `\\b${SMALL_NUMBER}${S}+${UNIT}s?${S}+(?:ago|later|earlier|before|after|from now)\\b`,
  `\\b(?:in|within|for|over|during|after|every)${S}+(?:the${S}+(?:last|past|next|coming)${S}+)?${SMALL_NUMBER}${S}+${UNIT}s?\\b`,
  `\\b(?:in|since|until|by|of|from|before|after|during|to)${S}+(?:1[6-9]|20)\\d{2}s?\\b`,
  `\\b(?:the${S}+)?(?:end|beginning|start|middle)${S}+of${S}+(?:the${S}+)?(?:day|week|month|year|season|summer|${MONTH_NAME}|\\d{4})\\b`,
  `\\b(?:the${S}+(?:same|next|following|previous)${S}+(?:${UNIT}|morning|evening|afternoon))\\b`,
  `\\b(?:spring|summer|fall|autumn|winter)${S}+(?:of${S}+)?\\d{4}\\b`,
  `\\b(?:1[6-9]|20)\\d{2}\\b`,
  `(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Aa]bout|[Aa]round)${S})1[0-5]\\d{2}\\b(?!${S}+[a-z]+s\\b|[,.]\\d|%|${S}+percent)`,
  `\\b(?:(?:early|late|mid)[\\s-]+)?(?:\\d{1,2}(?:st|nd|rd|th))${S}+centur(?:y|ies)\\b`,
  `(?<!\\b(?:his|her|their|my|our)${S}+(?:(?:early|mid|late)${S}+)?)\\b(?:(?:early|late|mid)[\\s-]+)?(?:(?:1[6-9]|20)\\d0|[2-9]0)['’]?s\\b`,
];

/** Times of day: "6 p.m.", "noon", "14:30". */
export const CLOCK_EXPRESSIONS: readonly string[] = [
  `\\b\\d{1,2}(?::\\d{2})?${S}*(?:a\\.?m\\.?|p\\.?m\\.?|AM|PM|o['’]clock)(?![A-Za-z])`,
  `\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b(?:${S}*(?:UTC|GMT|ET|EST|EDT|PT|PST|PDT|CET))?`,
  `\\b(?:noon|midnight|midday|dawn|dusk|sunrise|sunset)\\b`,
];

/** Lengths of time: "two hours", "for several weeks". */
export const DURATION_EXPRESSIONS: readonly string[] = [
  `\\b(?:\\d+(?:\\.\\d+)?|${NUMBER_WORDS}|an?|several|a few|few|a couple of|many|some|half an?)[\\s\\u00a0-]+(?:second|minute|hour|day|night|week|month|year|decade)s?(?:-long)?\\b(?!${S}+ago)`,
  `\\b(?:all|whole|entire)${S}+(?:day|night|week|month|year|summer|winter)\\b`,
  `\\b(?:until|through|till)${S}+(?:${MONTH_NAME}|${WEEKDAY_NAME}|\\d{4}|next|the end)`,
  `\\bfrom${S}+(?:${MONTH_NAME}|\\d{4})[^.]{0,20}${S}+to${S}+(?:${MONTH_NAME}|\\d{4})`,
];

/** How often: "every 20 minutes", "twice a week", "daily", "on weekdays". */
export const FREQUENCY_EXPRESSIONS: readonly string[] = [
  `\\b(?:every|each)${S}+(?:other${S}+|single${S}+|few${S}+|half${S}+|${SMALL_NUMBER}[\\s\\u00a0-]+)?(?:${UNIT}|morning|afternoon|evening|summer|winter|spring|fall|autumn|time|${WEEKDAY_NAME}|${MONTH_NAME})s?\\b`,
  `\\b(?:once|twice|thrice|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|a couple of)${S}+times)${S}+(?:an?|per|each|every|in)${S}+(?:an?${S}+)?(?:\\w+${S}+)?${UNIT}s?\\b`,
  `\\b(?:hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually|annual|around the clock)\\b`,
  `\\b(?:on${S}+)?(?:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|weekdays|weekends|weeknights)\\b`,
  `\\b\\d+(?:[.,]\\d+)?${S}+(?:times|trips|runs|sailings|crossings|departures|flights|trains|buses)${S}+(?:an?|per|each|every)${S}+${UNIT}\\b`,
];

/** Times that name no day: "soon", "now". */
export const VAGUE_TIME_EXPRESSIONS: readonly string[] = [
  `\\b(?:soon|immediately|recently|now|shortly|at once|overnight|midweek|weekend|eventually|currently)\\b`,
];
