const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const AMOUNT =
  '(?:\\d[\\d,.]*(?: (?:million|billion))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens of|hundreds of|thousands of)';
const UNIT = '(?:minutes|hours|days|weeks|months|years|decades)';

/** "Monday", "Aug. 31", "last week", "several weeks ago", "6 p.m.", with a preposition before it. */
export const TIME_PHRASE = new RegExp(
  `\\b(?:(?:on|in|by|at|until|since|from|before|after) )?(?:${[
    `(?:(?:last|next|this) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?`,
    `\\d{1,2} ${MONTH}(?: \\d{4})?`,
    `(?:early |mid-|late )?${MONTH}(?: \\d{4})?(?! [A-Z])`,
    '(?:19|20)\\d\\d',
    '(?:last|next|this|later this|earlier this) (?:week|month|year|summer|winter|spring|fall|morning|evening)',
    `${AMOUNT} ${UNIT} ago`,
    'today|tonight|yesterday|tomorrow',
  ].join('|')})(?![\\w'])`,
);

/** "6 p.m.", "10:30 a.m.". */
export const CLOCK_PHRASE = /\b(?:at )?\d{1,2}(?::\d\d)? ?(?:a\.m\.|p\.m\.)/;

/** "for several weeks", "for two years". */
export const DURATION_PHRASE = new RegExp(`\\bfor (?:more than |about )?${AMOUNT} ${UNIT}\\b`);

/** "two protesters", "dozens of immigrants": the things counted are group 1; spans of time are not counted. */
export const COUNT_PHRASE = new RegExp(`(?<![\\w/.])${AMOUNT} (?!${UNIT})((?:[A-Za-z][\\w'-]* ){0,2}?[a-z]{2,}s)\\b`);

/** "$3 million", "€200". */
export const MONEY_PHRASE = /[$€£]\d[\d,.]*(?: (?:thousand|million|billion))?/;

/** "because …", "due to …". */
export const REASON_PHRASE = /,? \b(?:because|due to|owing to|in order to|so that)\b/;

/** "at Eighth and Cherry Streets", "in Center City", "to City Hall": a preposition and capitalised words. */
export const PLACE_PHRASE = new RegExp(
  `(?<=^| )(?:at|in|inside|outside|near|to|along|across from) (?:the )?(?!${MONTH}|${WEEKDAY})[A-Z][\\w'.-]*(?: (?:of |and )?[A-Z][\\w'.-]*)*`,
);
