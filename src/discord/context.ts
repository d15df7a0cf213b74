import type { Command } from '../commands/command.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import type { AnswerMemory } from './answer-memory.ts';
import type { Doorkeeper } from './rate-limits.ts';
import type { Timers } from './timers.ts';

/** What answering needs to know, asked for anew with every question: the corpus may have been replaced in between. */
export interface AnswerContext {
  readonly commands: () => readonly Command[];
  readonly library: () => Library;
  readonly log: Logger;
  readonly timers: Timers;
  /** Resolves when it is time to look something up: one after the other. */
  readonly takeTurn: () => Promise<void>;
  readonly answers: AnswerMemory;
  readonly doorkeeper: Doorkeeper;
  /** Channels in which every message is a question. */
  readonly askChannelIds: ReadonlySet<string>;
  /** Channels for which somebody has been told what the bot lacks there. */
  readonly toldChannels: { readonly isNew: (id: string) => boolean };
}
