import type { Library } from '../library.ts';
import type { Reply } from './reply.ts';
import type { Words } from './words/words.ts';

/**
 * One thing that can be asked for, by a slash command in Discord or typed in a terminal. Names and descriptions are
 * English here; `words.commands` and `words.options` have them in the other languages.
 */
export interface Command {
  /** Lower case, Discord's alphabet, 1 to 32 characters, without the slash. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  readonly run: (request: Request) => Reply | Promise<Reply>;
}

export interface CommandOption {
  /** Lower case, Discord's alphabet, 1 to 32 characters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
  readonly required: boolean;
  /** Longest accepted value in UTF-16 code units. */
  readonly maxLength: number;
}

export interface Request {
  /** What is loaded at the moment of asking; a command uses this one to its end. */
  readonly library: Library;
  /** Values by option name; an option not given is absent. */
  readonly options: Readonly<Record<string, string>>;
  /** The bot's own words in the asker's language. */
  readonly words: Words;
}
