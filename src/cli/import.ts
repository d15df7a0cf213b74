import { join } from 'node:path';
import { MAX_TITLE_LENGTH, STORY_ID } from '../corpus/limits.ts';
import { readStoryFile } from '../corpus/story-file.ts';
import type { FetchOptions } from '../intake/fetch-page.ts';
import { IntakeError } from '../intake/intake-error.ts';
import { renderNewStory } from '../intake/new-story-yaml.ts';
import { isSameText } from '../intake/same-text.ts';
import { readSource } from '../intake/source.ts';
import type { Addition, StoryOnDisk } from '../intake/story-on-disk.ts';
import { openStory, writeStory } from '../intake/story-on-disk.ts';
import type { VersionEntry } from '../intake/story-yaml.ts';
import { addVersion } from '../intake/story-yaml.ts';
import type { Format } from '../intake/take-text.ts';
import { takeText } from '../intake/take-text.ts';
import type { Taken } from '../intake/taken.ts';
import { renderTaken } from './render-taken.ts';
import { findSchema } from './schema-path.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { flagOption, positionalArguments, textOption, UsageError, UserError } from './subcommand.ts';
import { askLine, isPerson } from './terminal.ts';
import { describeVersion } from './version-entry.ts';
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
    const held = await openStory(context.corpusDir, id);
    if (!flagOption(context, 'force')) refuseSameText(held, taken);
    const entry = await describeVersion(held, taken, options);
    const yaml =
      held.kind === 'none' ? beginStory(context, held.folder, id, taken, entry) : addVersion(held.yaml, entry);
    refuseProblems(yaml);
    context.stdout.write(renderTaken(target, taken, { story: id, isNew: held.kind === 'none', entry }));
    if (!(await isWanted(context))) throw new UserError('nothing was written');
    await write(context, id, held, { textFile: entry.file, body: taken.body, yaml });
    context.stdout.write(`Written: ${join(context.corpusDir, id, entry.file)}\n`);
    return 0;
  },
} as const satisfies Subcommand;

export function readStoryId(context: Context): string {
  const id = textOption(context, 'story');
  if (id === undefined) throw new UsageError('--story ID is missing');
  if (STORY_ID.test(id)) return id;
  throw new UsageError(`--story has 1 to 32 characters from a-z, 0-9 and hyphen; not so: ${JSON.stringify(id)}`);
}

async function take(target: string, options: FetchOptions): Promise<Taken & { readonly format: Format }> {
  return explainIntake(async () => takeText(await readSource(target, options)), target);
}

/** What stands in the way of taking a text is not ours: a sentence will do. */
async function explainIntake<T>(action: () => Promise<T>, target: string): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    throw new UserError(error.message.includes(target) ? error.message : `${target}: ${error.message}`, {
      cause: error,
    });
  }
}

function refuseSameText(held: StoryOnDisk, { body }: Taken): void {
  const newest = held.kind === 'held' ? held.story.versions.at(-1) : undefined;
  if (newest === undefined || !isSameText(newest.body, body)) return;
  const how = newest.body === body ? 'the same to the letter' : 'the same but for typography or white space';
  throw new UserError(
    `nothing was written: version ${newest.id}, the newest, is ${how}; --force takes it all the same`,
  );
}

/** What the options make of a good story.yaml must be one. */
function refuseProblems(yaml: string): void {
  const [problem] = readStoryFile('', yaml).yaml.problems;
  if (problem !== undefined) throw new UserError(`nothing was written: ${problem.field}: ${problem.message}`);
}

async function isWanted(context: Context): Promise<boolean> {
  if (flagOption(context, 'yes') || !isPerson(context)) return true;
  return /^y(?:es)?$/i.test(await askLine(context, 'Write this? [y/N] '));
}

function beginStory(context: Context, folder: string, id: string, taken: Taken, entry: VersionEntry): string {
  const title = textOption(context, 'title') ?? taken.headline?.slice(0, MAX_TITLE_LENGTH) ?? id.replaceAll('-', ' ');
  return renderNewStory({
    title,
    language: taken.language ?? 'en',
    commands: [],
    versions: [entry],
    schema: findSchema(folder),
  });
}

async function write(context: Context, id: string, held: StoryOnDisk, addition: Addition) {
  try {
    await explainIntake(() => writeStory(held, addition), id);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error;
    const reason = SYSTEM_REASONS[String(error.code)] ?? `the system says ${String(error.code)}`;
    throw new UserError(`nothing was written to ${join(context.corpusDir, id)}: ${reason}`, { cause: error });
  }
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the file would be too large',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the folder can only be read',
};
