import type { Previous } from '../answer/answer.ts';
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
  /** Required ones first. */
  readonly options: readonly CommandOption[];
  readonly run: (request: Request) => Reply | Promise<Reply>;
}

export type CommandOption = TextOption | FlagOption;

interface NamedOption {
  /** Lower case, Discord's alphabet, 1 to 32 characters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
  readonly required: boolean;
}

export interface TextOption extends NamedOption {
  readonly kind: 'text';
  /** Longest accepted value in UTF-16 code units. */
  readonly maxLength: number;
  /** What could be meant by what is typed so far, best first; whoever shows them takes as many as there is room for. */
  readonly complete?: (request: Completion) => readonly Choice[];
}

/** Its value is `FLAG_ON`, or it is not given. */
export interface FlagOption extends NamedOption {
  readonly kind: 'flag';
}

export const FLAG_ON = 'true';

export interface Request {
  /** What is loaded at the moment of asking; a command uses this one to its end. */
  readonly library: Library;
  /** Values by option name; an option not given is absent. */
  readonly options: Readonly<Record<string, string>>;
  /** The bot's own words in the asker's language. */
  readonly words: Words;
  /** What a follow-up follows. */
  readonly previous?: Previous;
  /** Ids of the stories that the place of asking is about, the nearest first: they are asked before the others. */
  readonly preferredStories?: readonly string[];
}

/** An option being typed; `options` has the others as far as they are given. */
export interface Completion extends Omit<Request, 'previous'> {
  readonly typed: string;
}

export interface Choice {
  /** What is shown. */
  readonly name: string;
  /** What the option becomes. */
  readonly value: string;
}
