import { readdir, realpath } from 'node:fs/promises';
import { checkChannels } from './channels.ts';
import { checkCommandNames } from './command-names.ts';
import type { Problem } from './problems.ts';
import { CorpusError } from './problems.ts';
import type { CorpusMemory } from './remembered.ts';
import type { Story } from './story.ts';
import type { StoryFolder } from './story-folder.ts';
import { buildStory, isStoryFolder, readStoryFolder } from './story-folder.ts';
import { systemCodeOf } from './system-errors.ts';

export interface LoadOptions {
  /** Names of built-in slash commands, which no topic command may have. */
  readonly reservedCommandNames: readonly string[];
  /** What was read before; holds what is read now once all of it is good. */
  readonly memory?: CorpusMemory;
}

/**
 * Reads and checks every story of a corpus folder.
 * @returns the stories in the order of their ids; at least one.
 * @throws CorpusError naming every problem of every story by file and field. Then nothing is loaded.
 */
export async function loadCorpus(corpusDir: string, options: LoadOptions): Promise<readonly Story[]> {
  const corpus = await openFolder(corpusDir);
  const memory: CorpusMemory = options.memory ?? new Map();
  const folders = await readFolders(corpusDir, corpus, memory);
  const files = folders.flatMap(({ file }) => file ?? []);
  checkCommandNames(files, options.reservedCommandNames);
  checkChannels(files);
  const problems = folders.flatMap((folder) => [...folder.problems, ...sortByLine(folder.file?.yaml.problems ?? [])]);
  if (problems.length > 0) throw new CorpusError(corpusDir, problems);
  const stories = folders.map((folder) => buildStory(folder, memory.get(folder.id)));
  remember(memory, folders, stories);
  return stories;
}

function remember(memory: CorpusMemory, folders: readonly StoryFolder[], stories: readonly Story[]): void {
  memory.clear();
  folders.forEach(({ id, text, file }, i) => {
    const story = stories[i];
    if (story !== undefined && file !== undefined) memory.set(id, { story, yaml: { text, file } });
  });
}

function sortByLine(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

async function readFolders(corpusDir: string, corpus: string, memory: CorpusMemory): Promise<readonly StoryFolder[]> {
  const folders: StoryFolder[] = [];
  for (const name of (await listNames(corpusDir, corpus)).sort()) {
    if (await isStoryFolder(corpus, name)) folders.push(await readStoryFolder(corpus, name, memory.get(name)));
  }
  if (folders.length === 0) throw new CorpusError(corpusDir, [describeEmpty()]);
  return folders;
}

async function openFolder(corpusDir: string): Promise<string> {
  try {
    return await realpath(corpusDir);
  } catch (error) {
    throw new CorpusError(corpusDir, [describeUnreadable(error)]);
  }
}

async function listNames(corpusDir: string, corpus: string): Promise<string[]> {
  try {
    return await readdir(corpus);
  } catch (error) {
    throw new CorpusError(corpusDir, [describeUnreadable(error)]);
  }
}

const EXPECTED = 'a folder with a folder for each story';

function describeUnreadable(error: unknown): Problem {
  const code = systemCodeOf(error);
  if (code === undefined) throw error;
  const message = MESSAGES[code] ?? `the folder cannot be read: the system says ${code}`;
  return { file: '', field: 'corpus folder', found: code, expected: EXPECTED, message };
}

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder; name it with --corpus or CORPUS_DIR',
  ENOTDIR: 'this is no folder; name one with --corpus or CORPUS_DIR',
  EACCES: 'the folder cannot be read: no permission',
};

function describeEmpty(): Problem {
  const message = 'holds no story: a story is a folder with a story.yaml in it';
  return { file: '', field: 'corpus folder', found: 'no story', expected: EXPECTED, message };
}
