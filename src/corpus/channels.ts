import type { StoryFile } from './story-file.ts';
import { report } from './yaml-fields.ts';

/** A channel says which story it is about, so no two stories may have the same. Problems are added to the later one's file. */
export function checkChannels(files: readonly StoryFile[]): void {
  const taken = new Map<string, string>();
  for (const { yaml, channels } of files) {
    for (const { id, field } of channels) {
      const holder = taken.get(id);
      if (holder === undefined) {
        taken.set(id, `${yaml.file}, line ${field.line}`);
        continue;
      }
      const message = `the channel ${id} is that of another story too, in ${holder}; a channel is about one story`;
      report(yaml, field, { found: id, expected: 'a channel of no other story', message });
    }
  }
}
