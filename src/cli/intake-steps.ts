import { join } from 'node:path';
import { STORY_ID } from '../corpus/limits.ts';
import { readStoryFile } from '../corpus/story-file.ts';
import type { FetchOptions } from '../intake/fetch-page.ts';
import { IntakeError } from '../intake/intake-error.ts';
import { readSource } from '../intake/source.ts';
import type { Addition, StoryOnDisk } from '../intake/story-on-disk.ts';
import { openStory, writeStory } from '../intake/story-on-disk.ts';
import type { Format } from '../intake/take-text.ts';
import type { Taken } from '../intake/taken.ts';
import type { Context } from './subcommand.ts';
import { textOption, UsageError, UserError } from './subcommand.ts';

/** The steps that `import` and `new-story` share. */

/** @throws UsageError when it is not given, or no id. */
export function readStoryId(context: Context): string {
  const id = textOption(context, 'story');
  if (id === undefined) throw new UsageError('--story ID is missing');
  if (STORY_ID.test(id)) return id;
  throw new UsageError(`--story has 1 to 32 characters from a-z, 0-9 and hyphen; not so: ${JSON.stringify(id)}`);
}

/** @throws UserError when there is nothing to take. */
export async function take(target: string, options: FetchOptions): Promise<Taken & { readonly format: Format }> {
  // Loaded here: reading pages takes three libraries that no other subcommand needs.
  const { takeText } = await import('../intake/take-text.ts');
  return explainIntake(async () => takeText(await readSource(target, options)), target);
}

/** @throws UserError when the story's folder leads out of the corpus; CorpusError when it has problems. */
export function openTarget(corpusDir: string, id: string): Promise<StoryOnDisk> {
  return explainIntake(() => openStory(corpusDir, id), id);
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

/** What the options make of a good story.yaml must be one. @throws UserError with the first problem. */
export function refuseProblems(yaml: string): void {
  const [problem] = readStoryFile('', yaml).yaml.problems;
  if (problem !== undefined) throw new UserError(`nothing was written: ${problem.field}: ${problem.message}`);
}

/** @throws UserError when it cannot be written: then nothing has changed. */
export async function writeAddition(
  context: Context,
  id: string,
  held: StoryOnDisk,
  addition: Addition,
): Promise<void> {
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
