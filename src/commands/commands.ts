import type { Library } from '../library.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { topicCommands } from './topic.ts';
import { versions } from './versions.ts';
import { whatChanged } from './what-changed.ts';

/** The commands that are there whatever the stories. */
export const BUILT_IN_COMMANDS: readonly Command[] = [ask, whatChanged, versions, help, about];

/** No story's topic command may take these. */
export const RESERVED_COMMAND_NAMES: readonly string[] = BUILT_IN_COMMANDS.map(({ name }) => name);

/** Every command there is: one list for dispatch and registration, in the terminal and in Discord. */
export function listCommands(library: Library): readonly Command[] {
  return [...BUILT_IN_COMMANDS, ...topicCommands(library)];
}
