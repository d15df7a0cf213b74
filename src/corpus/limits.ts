/** What a story may bring along. Lengths are in UTF-16 code units. */

/** A story's id is its folder's name. */
export const STORY_ID = /^[a-z0-9-]{1,32}$/;
export const VERSION_ID = /^[A-Za-z0-9.-]{1,16}$/;

/**
 * What Discord takes as a slash command's name; letters that have a lower case must be in it.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
 */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-structure */
export const MAX_DESCRIPTION_LENGTH = 100;
/** https://discord.com/developers/docs/interactions/application-commands#registering-a-command */
export const MAX_SLASH_COMMANDS = 100;

/** A 64-bit number in decimal: https://docs.discord.com/developers/reference#snowflakes */
export const DISCORD_ID = /^\d{1,20}$/;

/** Longest question, typed or of a topic command: it is shown above its answer, which needs the room (our choice). */
export const MAX_QUESTION_LENGTH = 300;

/** Our choices, so that a citation leaves room for the quotation in Discord's 2 000 characters. */
export const MAX_TITLE_LENGTH = 200;
export const MAX_LABEL_LENGTH = 100;
export const MAX_FACT_LENGTH = 300;
export const MAX_URL_LENGTH = 500;
export const MAX_TERM_LENGTH = 100;
export const MAX_QUOTE_LENGTH = 2_000;

/** Larger files are refused: a novel has about 1 MB. In bytes. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024;
export const MAX_STORY_FILE_BYTES = 4 * 1024 * 1024;
