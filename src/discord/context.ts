import type { Command } from '../commands/command.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import type { Timers } from './timers.ts';

/** What answering needs to know, asked for anew with every question: the corpus may have been replaced in between. */
export interface AnswerContext {
  readonly commands: () => readonly Command[];
  readonly library: () => Library;
  readonly log: Logger;
  readonly timers: Timers;
}
