/** The kind of thing a question asks for; a sentence without one hardly answers it. */
export type Wanted =
  | 'person' // who, whose
  | 'name' // the name of somebody or something that the question describes
  | 'identity' // who is X: what the story says X is
  | 'definition' // what is X, what does X stand for
  | 'place'
  | 'time'
  | 'clock' // what time of day
  | 'duration'
  | 'length' // how long is it: of things as well as of time
  | 'frequency' // how often
  | 'number'
  | 'money'
  | 'address' // a link, an e-mail address, a telephone number
  | 'reason'
  | 'speech' // what did X say
  | 'yesno'
  | 'thing'; // what, which, how, and anything else

/** Kinds of answers that are words to be pointed at, so that a sentence needs them and two can be held against one another. */
export const POINTED_AT: ReadonlySet<Wanted> = new Set([
  'person',
  'name',
  'place',
  'time',
  'clock',
  'duration',
  'length',
  'frequency',
  'number',
  'money',
]);
