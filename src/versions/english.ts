/** Closed classes of English words, folded, as far as telling kinds of changes needs them. Other languages match none. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

function table(lines: string): ReadonlyMap<string, string> {
  const entries = lines.split(/[,\n]/).map((line) => line.trim().split(/\s+/));
  return new Map(entries.flatMap(([value = '', ...forms]) => forms.map((form) => [form, value] as const)));
}

export const FUNCTION_WORDS =
  words(`a an the and or but nor so yet if then than that this these those which who whom whose
  what when where while why how of in on at by for from to with without within into onto upon about above after again
  against along among around as before behind below between beyond during except inside near off out outside over per
  since through throughout toward towards under until up via it its he him his she her they them their we us our you your i
  me my is am are was were be been being have has had do does did will would shall should can could may might must not no
  also just only very too there here both each other such some any all more most less own same one`);

export const PRONOUNS = words('he she they it i we you who him her them');

export const SPEECH_VERBS = words(`said says say saying told tells added adds announced announces argued asked claimed
  claims confirmed conceded declared denied explained insisted noted reported responded stated tweeted testified warned
  wrote acknowledged alleged according`);

/** Those that behind a plain noun are no participle: "police said", but "bugs reported". */
export const NOUN_SPEECH_VERBS = words('said says told tells added adds announced insisted warned explained');

export const TITLES =
  words(`mr mrs ms miss dr sir lord lady mayor president vice chancellor minister governor gov senator
  sen representative rep congressman congresswoman councilman councilwoman judge justice officer sergeant sgt captain capt
  chief detective director secretary professor prof king queen prince princess pope bishop father sister brother general
  gen colonel col lieutenant lt attorney spokesman spokeswoman spokesperson`);

export const LOCATIVE_PREPOSITIONS = words('in near outside inside across throughout around');

export const PLACE_WORDS = words(`street streets avenue ave road boulevard square park hall city county town village
  district river lake bay island downtown uptown midtown north south east west northern southern eastern western inside
  outside abroad overseas upstairs downstairs`);

export const MONTHS = table(`january jan, february feb, march mar, april apr, june jun, july jul, august aug,
  september sept sep, october oct, november nov, december dec`);
export const MONTH_NAMES = words(
  'january february march april may june july august september october november december',
);

export const WEEKDAYS = table(`monday mon, tuesday tue tues, wednesday wed, thursday thu thur thurs, friday fri,
  saturday sat, sunday sun`);
/** In the order of `Date.getUTCDay`. */
export const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Words for a day as seen from the day of writing, in days. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
export const PARTS_OF_DAY = words('morning afternoon evening night noon midnight');
/** What stands behind this, last and next in a date. */
export const PERIODS = words(
  'morning afternoon evening night week weekend month year spring summer fall autumn winter',
);

export const NUMBER_WORDS =
  table(`0 zero, 1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten,
  11 eleven, 12 twelve, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen,
  20 twenty, 30 thirty, 40 forty, 50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety`);
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Amounts that are facts though no figures. */
export const VAGUE_NUMBERS = words(
  'dozens hundreds thousands millions billions several half twice double triple once couple third quarter',
);
/** Amounts and places in a row that count only where another of their kind takes their place. */
export const QUANTIFIERS =
  words(`all both each every few fewer many most much none some no first second third fourth fifth
  sixth seventh eighth ninth tenth last`);
/** Phrases that bound the number behind them. */
export const BOUNDS = [
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'up to',
  'over',
  'under',
] as const;

export const NEGATIONS = words('not no never none neither nor nobody nothing nowhere without');
/** Words that say the contrary of each other, in pairs. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map(
  [
    ...table(`except including, before after, with without, more less, open closed, guilty innocent, alive dead, for against,
    increase decrease, increased decreased, rise fall, rose fell, support oppose, supports opposes, supported opposed,
    approve reject, approved rejected, accept refuse, accepted refused, confirm deny, confirmed denied, win lose, won lost`),
  ].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
);
export const NEGATING_PREFIXES = ['un', 'non', 'in', 'im', 'dis'] as const;

/** Tense that an auxiliary marks; the same mark, the same tense. */
export const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  [
    ...table(`be-present is am are, be-past was were, have-present has have, have-past had, future will shall,
    would would, do-present do does, do-past did, can can, could could, may may might, must must, should should`),
  ].concat([
    ['be', ''],
    ['been', ''],
    ['being', ''],
    ['having', ''],
  ]),
);
/** Adverbs that stand between an auxiliary and its verb. */
export const ADVERBS = words('also just now then already');

/** Verbs that with "to" put what follows into the future. */
export const FUTURE_VERBS = words(
  'plan plans planned expect expects expected going set due scheduled about intends intend',
);

export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
]);
export const CONTRACTED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
]);
