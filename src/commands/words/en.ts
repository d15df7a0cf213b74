/** The bot's own words, in English. One file a language: the others have the same keys. */
export const en = {
  /** BCP 47 tags of those who get these words; the first is the language's own. */
  locales: ['en', 'en-US', 'en-GB'],
  notFound: 'The story does not say.',
  notFoundIn: (version: string) => `${version} does not say.`,
  nearest: 'What comes nearest, though it does not answer:',
  nearestElsewhere: (version: string) => `${version} has this, though:`,
  premiseDenied: 'The story does not say so. What it does say:',
  partUnanswered: (part: string) => `To “${part}” the story gives no answer.`,
  changed: 'What changed, the weightiest first:',
  changedInSteps: 'What changed, from version to version:',
  nothingChanged: 'Nothing changed there: the versions say the same.',
  onlyReworded: 'Worded differently there:',
  moreChanged: 'More changed than is shown here.',
  removedIn: (version: string) => `Removed in ${version}.`,
  addedIn: (version: string) => `New in ${version}.`,
  firstSaid: (version: string) => `First among the versions held: ${version}.`,
  differ: (older: string, olderWords: string, newer: string, newerWords: string) =>
    `${older} says “${olderWords}”; ${newer} says “${newerWords}”.`,
  sameIn: (versions: string) => `The same in ${versions}.`,
  rewordedIn: (versions: string) => `Worded differently in ${versions}.`,
  changedIn: (version: string) => `Different in ${version}.`,
  absentIn: (versions: string) => `Not in ${versions}.`,
  versionNotHeld: (version: string, held: string) => `There is no version ${version} here; held are ${held}.`,
  undatedVersion: (version: string) => `${version} gives no date.`,
  asOfBeforeFirst: (date: string) => `No version is dated at or before ${date}.`,
  asOf: (version: string, date: string) => `The last version dated at or before ${date} is ${version}.`,
  whichStory: (titles: string, more: number) =>
    `Which story? Say words of its title: ${titles}${more > 0 ? `; and ${more} more` : ''}.`,
  storyNotHeld: (stories: string) => `There is no such story here; held are ${stories}.`,
  version: (id: string, label: string | undefined) => `version ${id}${label === undefined ? '' : ` (${label})`}`,
  undated: 'undated',
  versions: 'The versions held:',
  wordCount: (count: number) => `${count} words`,
  sinceBefore: (version: string, parts: string) => `since ${version}: ${parts}`,
  countUnchanged: (count: number) => `${count} unchanged`,
  countReworded: (count: number) => `${count} reworded`,
  countChanged: (count: number) => `${count} changed`,
  countAdded: (count: number) => `${count} new`,
  countRemoved: (count: number) => `${count} removed`,
  barKey: '█ unchanged  ▓ reworded  ▒ changed  ░ new',
  publishedOn: (date: string) => `published ${date}`,
  help: 'Ask about the story in your own words. I answer with its exact words and name the version, or say that it does not say.',
  helpExamples: 'For example:',
  and: 'and',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  inferredDate: (words: string, date: string, version: string) => `${words}: ${date}, by ${version}'s date.`,
  to: 'to',

  // What a message has no room for.
  cut: (left: number) => `Cut at the end of a sentence: ${left} more ${left === 1 ? 'follows' : 'follow'}.`,
  sentenceTooLong: 'One sentence is too long for a message, and a part of it would be no quotation.',
  leftOut: 'There is more than one message can hold.',
  andMore: (count: number) => `… and ${count} more`,

  // About the bot.
  about: 'I answer questions about a story with its exact words, and name the version they come from. I hold:',
  privacy:
    'Nothing of what you write is kept. For ten minutes I remember in memory which answer belongs to which message, so that edits and deletions are followed.',
  build: (build: string) => `Build: ${build}.`,

  // Buttons, 80 characters at most, and what they bring.
  inContext: 'In context',
  nextPassage: 'Next passage',
  otherVersion: 'Other version',
  whatChanged: 'What changed?',
  followUp: 'Follow up',
  dismiss: 'Dismiss',
  /** Title of the form and label of its field, 45 characters at most. */
  followUpTitle: 'Ask further',
  followUpLabel: 'Your question about this answer',
  lastPassage: 'That was the last passage.',
  movedOn: 'The story has changed since that answer, so it could mislead here. Ask again, and I look it up anew.',
  notYours: 'Only whoever asked, or a moderator, can take this answer away.',
  /** A message command, 32 characters at most. */
  askAboutThis: 'Ask about this',

  // When nothing can be quoted.
  notADate: (given: string) => `${given} is no date: write it as in 2018-07-09.`,
  nothingToSay: 'Nothing to look up there. Ask a question, and I quote what the story says.',
  commandGone: 'That command is not there any more. Try again in a few minutes, or use /ask.',
  failed: (reference: string) =>
    `Something went wrong here, not with your question. Reference for whoever runs this bot: ${reference}.`,
  slowDown: (seconds: number) =>
    `That is more than I take at a time. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  permissionsMissing: (server: string, permissions: string) =>
    `Somebody asked me something in ${server}, in a channel where I lack permissions: ${permissions}. You can grant them in the channel's settings.`,
  textWithheld:
    'Discord did not pass your words on to me. Mention me by name (not my role) with your question, or use /ask.',

  /** Permissions as Discord's own settings call them. */
  permissions: {
    viewChannel: 'View Channel',
    sendMessages: 'Send Messages',
    sendMessagesInThreads: 'Send Messages in Threads',
    readMessageHistory: 'Read Message History',
  },
  /** Commands and their options by name; names are Discord's alphabet in lower case, 32 characters at most. */
  commands: {
    ask: { name: 'ask', description: 'Ask about the story; it answers in its own words' },
    'what-changed': { name: 'what-changed', description: 'What changed between two versions, or about one thing' },
    versions: { name: 'versions', description: 'The versions held, their dates, and how much changed in each' },
    help: { name: 'help', description: 'What can be asked, with examples' },
    about: { name: 'about', description: 'What this bot is, which stories it holds, and what it keeps' },
  },
  options: {
    question: { name: 'question', description: 'What you want to know' },
    version: { name: 'version', description: 'Answer from this version only' },
    'as-of': { name: 'as-of', description: 'Answer from the last version of or before this day, such as 2018-07-09' },
    story: { name: 'story', description: 'Ask this story only' },
    hide: { name: 'hide', description: 'Show the answer only to you' },
    from: { name: 'from', description: 'The older version' },
    to: { name: 'to', description: 'The newer version' },
    about: { name: 'about', description: 'Only what concerns this' },
  },
} as const;
