import { MAX_SLASH_COMMANDS } from './limits.ts';
import type { StoryFile } from './story-file.ts';
import { report, shorten } from './yaml-fields.ts';

/**
 * Discord knows a bot's commands by name alone, so over all stories and the built-in ones a name may stand only once,
 * and there is room for a hundred. Problems are added to the files they stand in.
 */
export function checkCommandNames(files: readonly StoryFile[], reservedCommandNames: readonly string[]): void {
  const reserved = new Set(reservedCommandNames);
  const taken = new Map<string, string>();
  let count = reserved.size;
  for (const { yaml, commands } of files) {
    for (const { name, field } of commands) {
      const holder = reserved.has(name) ? 'a built-in command' : taken.get(name);
      if (holder !== undefined) {
        const message = `the name ${shorten(name)} is also that of ${holder}; give it another`;
        report(yaml, field, { found: shorten(name), expected: 'a name no other command has', message });
      }
      if (!taken.has(name)) taken.set(name, `the command in ${yaml.file}, line ${field.line}`);
      count++;
      if (count === MAX_SLASH_COMMANDS + 1) {
        const message = `this is one command more than the ${MAX_SLASH_COMMANDS} that Discord takes, the ${reserved.size} built-in ones counted`;
        report(yaml, field, { found: `command ${count}`, expected: `at most ${MAX_SLASH_COMMANDS}`, message });
      }
    }
  }
}
