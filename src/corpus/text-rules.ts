import { findDateFault } from './dates.ts';
import {
  COMMAND_NAME,
  DISCORD_ID,
  MAX_DESCRIPTION_LENGTH,
  MAX_FACT_LENGTH,
  MAX_LABEL_LENGTH,
  MAX_QUESTION_LENGTH,
  MAX_QUOTE_LENGTH,
  MAX_TERM_LENGTH,
  MAX_TITLE_LENGTH,
  MAX_URL_LENGTH,
  VERSION_ID,
} from './limits.ts';
import type { TextRule } from './yaml-fields.ts';

/** What each text in a story.yaml has to be: the one place where a field's form is laid down. */

export const titleRule = lineOfText('a title', MAX_TITLE_LENGTH);
export const labelRule = lineOfText('a few words', MAX_LABEL_LENGTH);
export const factRule = lineOfText('a line of text', MAX_FACT_LENGTH);
export const termRule = lineOfText('a name or a few words', MAX_TERM_LENGTH);
export const descriptionRule = lineOfText('a description', MAX_DESCRIPTION_LENGTH);
export const questionRule = lineOfText('a question', MAX_QUESTION_LENGTH);
export const fileRule = lineOfText("the name of a text file in the story's folder", MAX_FACT_LENGTH);

export const quoteRule: TextRule = { ...lineOfText('words of the story', MAX_QUOTE_LENGTH), multiline: true };

export const languageRule: TextRule = {
  expected: 'a BCP 47 language tag such as en or pt-BR',
  maxLength: MAX_LABEL_LENGTH,
  findFault: (text) => (isLanguageTag(text) ? undefined : 'this is no language tag'),
};

export const versionIdRule: TextRule = {
  expected: 'an id of 1 to 16 characters from A-Z, a-z, 0-9, dot and hyphen',
  maxLength: MAX_LABEL_LENGTH,
  findFault: (text) => (VERSION_ID.test(text) ? undefined : 'other characters, or too many'),
};

export const dateRule: TextRule = {
  expected: 'an ISO 8601 date, 2018-07-09, or date-time with offset, 2018-07-09T18:00:00-04:00',
  maxLength: MAX_LABEL_LENGTH,
  findFault: findDateFault,
};

export const urlRule: TextRule = {
  expected: 'an address that begins with https:// or http://',
  maxLength: MAX_URL_LENGTH,
  findFault: (text) => (isWebAddress(text) ? undefined : 'this is no such address'),
};

export const commandNameRule: TextRule = {
  expected: 'a name that Discord takes: 1 to 32 lower-case letters, digits, hyphens, underscores or apostrophes',
  maxLength: MAX_LABEL_LENGTH,
  findFault: findCommandNameFault,
};

export const discordIdRule: TextRule = {
  expected: 'an id of Discord, 1 to 20 digits in quotes',
  maxLength: MAX_LABEL_LENGTH,
  findFault: (text) => (DISCORD_ID.test(text) ? undefined : 'this is no such id'),
};

function lineOfText(what: string, maxLength: number): TextRule {
  return { expected: `${what} of 1 to ${maxLength} characters`, maxLength };
}

/** Registered languages have two or three letters; longer words only look like tags to Intl. */
function isLanguageTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>]+$/i.test(text) && URL.canParse(text);
}

function findCommandNameFault(name: string): string | undefined {
  if (name.startsWith('/')) return 'the slash is not written';
  if (/\s/u.test(name)) return 'it has a space; put hyphens';
  if (name !== name.toLowerCase()) return `it has capitals; write ${name.toLowerCase()}`;
  return COMMAND_NAME.test(name) ? undefined : 'other characters, or too many';
}
