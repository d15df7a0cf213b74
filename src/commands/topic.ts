import type { Library } from '../library.ts';
import type { Command } from './command.ts';
import { inquire } from './inquire.ts';
import { hideOption, versionOption } from './options.ts';

/** The slash commands that the stories bring along: each asks its story one question. */
export function topicCommands(library: Library): readonly Command[] {
  return library.stories.flatMap(({ story }) =>
    story.commands.map(({ name, description, question }) => ({
      name,
      description,
      options: [versionOption, hideOption],
      run: (request) => inquire(request, question, story.id),
    })),
  );
}
