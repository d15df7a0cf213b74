import { join } from 'node:path';
import { renderNewStory } from '../intake/new-story-yaml.ts';
import { isSameText } from '../intake/same-text.ts';
import type { StoryOnDisk } from '../intake/story-on-disk.ts';
import type { VersionEntry } from '../intake/story-yaml.ts';
import { addVersion } from '../intake/story-yaml.ts';
import type { Taken } from '../intake/taken.ts';
import { openTarget, readStoryId, refuseProblems, take, writeAddition } from './intake-steps.ts';
import { createPrompt, isPerson } from './prompt.ts';
import { renderTaken } from './render-taken.ts';
import { findSchema } from './schema-path.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { flagOption, positionalArguments, textOption, UserError } from './subcommand.ts';
import { describeVersion, findTitle } from './version-entry.ts';
import { readVersionOptions } from './version-options.ts';

export const importText = {
  name: 'import',
  summary: 'adds a version to a story, or begins one, from a text file, a Markdown file or a web page',
  usage: 'FILE|URL --story ID',
  options: {
    story: { type: 'string', value: 'ID', description: 'the story; one that is not held is begun' },
    title: { type: 'string', value: 'TEXT', description: 'title of a story that is begun (default: the headline)' },
    version: { type: 'string', value: 'ID', description: 'id of the version (default: the next number)' },
    published: { type: 'string', value: 'DATE', description: 'when it was published (default: what the page says)' },
    label: { type: 'string', value: 'TEXT', description: 'a few words readers know the version by' },
    yes: { type: 'boolean', short: 'y', description: 'writes without asking, as it does off a terminal' },
    force: { type: 'boolean', description: 'takes a text that is the same but for its typography' },
    'allow-private': { type: 'boolean', description: 'fetches from this machine and its network too' },
  },
  run: async (context: Context) => {
    const [target] = positionalArguments(context, ['FILE|URL']);
    const id = readStoryId(context);
    const options = readVersionOptions(context);
    const taken = await take(target, { allowPrivate: flagOption(context, 'allow-private') });
    const held = await openTarget(context.corpusDir, id);
    if (!flagOption(context, 'force')) refuseSameText(held, taken);
    const entry = await describeVersion(held, taken, options);
    const yaml =
      held.kind === 'none'
        ? beginStory(textOption(context, 'title'), held.folder, id, taken, entry)
        : addVersion(held.yaml, entry);
    refuseProblems(yaml);
    context.stdout.write(renderTaken(target, taken, { story: id, isNew: held.kind === 'none', entry }));
    if (!(await isWanted(context))) throw new UserError('nothing was written');
    await writeAddition(context, id, held, { textFile: entry.file, body: taken.body, yaml });
    context.stdout.write(`Written: ${join(context.corpusDir, id, entry.file)}\n`);
    return 0;
  },
} as const satisfies Subcommand;

function refuseSameText(held: StoryOnDisk, { body }: Taken): void {
  const newest = held.kind === 'held' ? held.story.versions.at(-1) : undefined;
  if (newest === undefined || !isSameText(newest.body, body)) return;
  const how = newest.body === body ? 'the same to the letter' : 'the same but for typography or white space';
  throw new UserError(
    `nothing was written: version ${newest.id}, the newest, is ${how}; --force takes it all the same`,
  );
}

async function isWanted(context: Context): Promise<boolean> {
  if (flagOption(context, 'yes') || !isPerson(context)) return true;
  const prompt = createPrompt(context);
  const answer = await prompt.ask('Write this? [y/N] ');
  prompt.close();
  return /^y(?:es)?$/i.test(answer);
}

function beginStory(title: string | undefined, folder: string, id: string, taken: Taken, entry: VersionEntry): string {
  return renderNewStory({
    title: title ?? findTitle(taken, id),
    language: taken.language ?? 'en',
    commands: [],
    versions: [entry],
    schema: findSchema(folder),
  });
}
