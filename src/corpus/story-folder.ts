import { lstat, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_STORY_FILE_BYTES, MAX_TEXT_BYTES, STORY_ID } from './limits.ts';
import type { Problem } from './problems.ts';
import { checkQuotes } from './quote-check.ts';
import { isInside, readTextFile } from './read-text.ts';
import { type RememberedStory, recallFile, recallStory, recallVersion } from './remembered.ts';
import { finishInTurns } from './steps.ts';
import type { Story, Version } from './story.ts';
import type { StoryFile } from './story-file.ts';
import { readStoryFile } from './story-file.ts';
import { systemCodeOf } from './system-errors.ts';
import { buildVersionSteps } from './version.ts';
import type { VersionDraft } from './version-list.ts';
import { report, shorten } from './yaml-fields.ts';

/** A story's folder as read; problems of its story.yaml are in `file.yaml.problems`, the others in `problems`. */
export interface StoryFolder {
  readonly id: string;
  readonly problems: readonly Problem[];
  /** undefined when story.yaml could not be read. */
  readonly file: StoryFile | undefined;
  /** The story.yaml itself; empty when it could not be read. */
  readonly text: string;
  /** Those whose body could be read. */
  readonly versions: readonly Version[];
}

export const STORY_FILE = 'story.yaml';

/** Whether a name in the corpus folder is a folder with a story.yaml. Names with a dot in front are left alone. */
export async function isStoryFolder(corpus: string, name: string): Promise<boolean> {
  if (name.startsWith('.')) return false;
  const folder = join(corpus, name);
  try {
    if (!(await stat(folder)).isDirectory()) return false;
    await lstat(join(folder, STORY_FILE));
    return true;
  } catch (error) {
    return !saysNotThere(error);
  }
}

/** What cannot be looked into otherwise may well be a story: reading it will say what is wrong. */
export function saysNotThere(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCodeOf(error) ?? '');
}

/**
 * Reads a story's folder and everything in it that counts.
 * @param corpus real path of the corpus folder.
 * @param known what it was; parts that are still so are taken from there.
 */
export async function readStoryFolder(corpus: string, id: string, known?: RememberedStory): Promise<StoryFolder> {
  const problems = STORY_ID.test(id) ? [] : [describeId(id)];
  const refuse = (problem: Problem): StoryFolder => ({
    id,
    problems: [...problems, problem],
    file: undefined,
    text: '',
    versions: [],
  });
  // A folder that is removed meanwhile has no real path; reading from it then says so.
  const folder = await realpath(join(corpus, id)).catch(() => join(corpus, id));
  if (!isInside(corpus, folder)) return refuse(describeLink(id));
  const path = `${id}/${STORY_FILE}`;
  const result = await readTextFile(folder, STORY_FILE, MAX_STORY_FILE_BYTES);
  if ('fault' in result) return refuse({ file: path, field: '', ...result.fault });
  const { text } = result;
  const recalled = recallFile(known, text);
  const file = recalled ?? readStoryFile(path, text);
  const versions = await readVersionTexts(folder, file, known);
  const isKnown = recalled !== undefined && versions.every((version, i) => version === known?.story.versions[i]);
  // With a body missing, a quote from it would be reported in vain.
  if (!isKnown && versions.length === file.versions.length && versions.length > 0) checkQuotes(file, versions);
  return { id, problems, file, text, versions };
}

async function readVersionTexts(
  folder: string,
  file: StoryFile,
  known: RememberedStory | undefined,
): Promise<readonly Version[]> {
  const { language } = file;
  const versions: Version[] = [];
  for (const [order, draft] of file.versions.entries()) {
    const body = draft.file === '' ? undefined : await readBody(folder, file, draft);
    if (body === undefined) continue;
    versions.push(
      recallVersion(known, draft.facts, order, body, language) ??
        (await finishInTurns(buildVersionSteps(draft.facts, order, body, language))),
    );
  }
  return versions;
}

async function readBody(folder: string, { yaml }: StoryFile, draft: VersionDraft): Promise<string | undefined> {
  const result = await readTextFile(folder, draft.file, MAX_TEXT_BYTES);
  if ('fault' in result) {
    report(yaml, draft.fileField, result.fault);
    return undefined;
  }
  if (result.text.trim() !== '') return result.text;
  const message = `${shorten(draft.file)} has no text in it`;
  report(yaml, draft.fileField, { found: 'no text', expected: "the version's body", message });
  return undefined;
}

/**
 * The story of a folder in which no problem was found; the known one, where it is still the same.
 * @throws when there is no story in it, which would have been a problem.
 */
export function buildStory({ id, file, versions }: StoryFolder, known?: RememberedStory): Story {
  if (file === undefined) throw new Error(`the story ${id} was not read, and no problem was found with it`);
  const { title, language, glossary } = file;
  const commands = file.commands.map(({ name, description, question }) => ({ name, description, question }));
  const questions = file.questions.map(({ ask, quote }) => ({ ask, quote }));
  const channels = file.channels.map((channel) => channel.id);
  const servers = file.servers.map((server) => server.id);
  return recallStory(known, { id, title, language, glossary, commands, questions, channels, servers, versions });
}

function describeId(id: string): Problem {
  const expected = '1 to 32 characters from a-z, 0-9 and hyphen';
  const message = `the folder's name ${shorten(id)} is the story's id, which has ${expected}; rename the folder`;
  return { file: id, field: 'folder name', found: shorten(id), expected, message };
}

function describeLink(id: string): Problem {
  const message = 'is a symbolic link that leads out of the corpus folder; put the folder itself there';
  return { file: id, field: 'folder', found: 'a symbolic link', expected: 'a folder in the corpus folder', message };
}
