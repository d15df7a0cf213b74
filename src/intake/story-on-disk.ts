import { lstat, mkdir, readFile, realpath, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { normalize } from 'node:path/posix';
import { MAX_STORY_FILE_BYTES, MAX_TEXT_BYTES } from '../corpus/limits.ts';
import { CorpusError } from '../corpus/problems.ts';
import { isInside } from '../corpus/read-text.ts';
import type { Story } from '../corpus/story.ts';
import { buildStory, isStoryFolder, readStoryFolder, STORY_FILE } from '../corpus/story-folder.ts';
import { IntakeError } from './intake-error.ts';
import { lockFolder, removeLeftovers, writeWhole } from './write-file.ts';

/** A story as it is on the disk before something is added to it. */
export type StoryOnDisk =
  | { readonly kind: 'none'; readonly folder: string }
  | {
      readonly kind: 'held';
      readonly folder: string;
      readonly story: Story;
      /** Its story.yaml. */
      readonly yaml: string;
      /** Names of the versions' text files. */
      readonly files: readonly string[];
    };

/**
 * @throws CorpusError when the story is there and has problems, which have to be mended first; IntakeError when its folder is
 * a link that leads out of the corpus.
 */
export async function openStory(corpusDir: string, id: string): Promise<StoryOnDisk> {
  const corpus = await realpath(corpusDir).catch(() => corpusDir);
  const folder = join(corpus, id);
  if (!(await isStoryFolder(corpus, id))) {
    if (!isInside(corpus, await realpath(folder).catch(() => folder)))
      throw new IntakeError(`${folder} is a symbolic link that leads out of the corpus folder`);
    return { kind: 'none', folder };
  }
  const read = await readStoryFolder(corpus, id);
  const problems = [...read.problems, ...(read.file?.yaml.problems ?? [])];
  if (problems.length > 0) throw new CorpusError(corpusDir, problems);
  const files = (read.file?.versions ?? []).map(({ file }) => normalize(file));
  return {
    kind: 'held',
    folder,
    story: buildStory(read),
    yaml: await readFile(join(folder, STORY_FILE), 'utf8'),
    files,
  };
}

export interface Addition {
  readonly textFile: string;
  readonly body: string;
  /** The whole story.yaml with the version in it, without problems. */
  readonly yaml: string;
}

/**
 * Writes a version: its text first, story.yaml last, each whole or not at all, so that a story is what it was until the
 * moment it is what it becomes. Nobody else adds to the story meanwhile.
 * @throws IntakeError when the story was changed since `held`, or is being added to; then, and when the disk is full, nothing
 * has changed.
 */
export async function writeStory(held: StoryOnDisk, addition: Addition): Promise<void> {
  const { folder } = held;
  refuseTooLarge('the text', addition.body, MAX_TEXT_BYTES);
  refuseTooLarge(`the story's ${STORY_FILE}`, addition.yaml, MAX_STORY_FILE_BYTES);
  const madeFolder = await mkdir(folder, { recursive: true });
  try {
    const release = await lockFolder(folder);
    try {
      await writeBoth(held, addition);
    } finally {
      await release();
    }
  } catch (error) {
    if (madeFolder !== undefined) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** What the corpus would then be refused for, all of it. */
function refuseTooLarge(what: string, content: string, maxBytes: number): void {
  const bytes = Buffer.byteLength(content);
  if (bytes > maxBytes)
    throw new IntakeError(`${what} would have ${(bytes / MIB).toFixed(1)} MiB; at most ${maxBytes / MIB} MiB are read`);
}

const MIB = 1024 * 1024;

async function writeBoth(held: StoryOnDisk, addition: Addition): Promise<void> {
  const textPath = join(held.folder, addition.textFile);
  const isNew = !(await exists(textPath));
  if (!(await isUnchanged(held)) || !(isNew || (await holds(textPath, addition.body)))) throw changedMeanwhile();
  try {
    await removeLeftovers(held.folder);
    await writeWhole(textPath, addition.body);
    await replaceYaml(held, addition.yaml);
  } catch (error) {
    if (isNew) await rm(textPath, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function isUnchanged(held: StoryOnDisk): Promise<boolean> {
  const path = join(held.folder, STORY_FILE);
  return held.kind === 'none' ? !(await exists(path)) : (await readFile(path, 'utf8')) === held.yaml;
}

/**
 * A name for a version's text file that no other file has.
 * @param body a file that holds it already, left by a process that was killed, is used again.
 */
export async function chooseTextFile({ folder, ...held }: StoryOnDisk, id: string, body: string): Promise<string> {
  const taken = held.kind === 'held' ? held.files : [];
  for (let i = 1; ; i++) {
    const name = i === 1 ? `${id}.txt` : `${id}-${i}.txt`;
    if (taken.includes(name)) continue;
    if (!(await exists(join(folder, name))) || (await holds(join(folder, name), body))) return name;
  }
}

async function replaceYaml(held: StoryOnDisk, yaml: string): Promise<void> {
  const path = join(held.folder, STORY_FILE);
  if (held.kind === 'none') return writeWhole(path, yaml);
  // A symbolic link stays one.
  const target = await realpath(path);
  await writeWhole(target, yaml, (await stat(target)).mode & 0o777);
}

function changedMeanwhile(): IntakeError {
  return new IntakeError('the story was changed by somebody else meanwhile; try again');
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function holds(path: string, body: string): Promise<boolean> {
  const content = await readFile(path).catch(() => undefined);
  return content?.equals(Buffer.from(body)) ?? false;
}
