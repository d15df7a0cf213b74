import { isDeepStrictEqual } from 'node:util';
import type { Command } from './commands/command.ts';
import { listCommands } from './commands/commands.ts';
import { printFolder } from './corpus/folder-print.ts';
import { type LoadOptions, loadCorpus } from './corpus/load.ts';
import { CorpusError, formatProblem } from './corpus/problems.ts';
import type { After, RestWatch } from './corpus/rest.ts';
import type { Story } from './corpus/story.ts';
import { watchCorpus } from './corpus/watch.ts';
import { buildLibrary, type Library, type LoadedStory, loadLibrary } from './library.ts';
import type { Logger } from './log.ts';
import { type FinderData, readFinderSteps } from './search/finder-data.ts';

export interface LiveOptions extends LoadOptions {
  readonly corpusDir: string;
  /** Where a snapshot may be to start from. */
  readonly stateDir?: string;
  readonly log: Logger;
  readonly after: After;
  /** Runs after another library has taken the place of the last one. */
  readonly onSwap?: () => void;
}

/** What is loaded, replaced whole while the corpus folder changes. */
export interface LiveLibrary {
  /** What to answer from now. */
  readonly library: () => Library;
  /** The commands of that library. */
  readonly commands: () => readonly Command[];
  /** Reads the folder anew at its next rest, whether it seems to have changed or not. */
  readonly reload: () => void;
  readonly stop: () => void;
}

interface State {
  readonly library: Library;
  readonly commands: readonly Command[];
}

/**
 * Loads a corpus and follows its folder. A change is read, checked and indexed apart, and takes its place in one step; one
 * with problems is refused, they are logged, and the last good state goes on.
 * @throws CorpusError when the folder cannot be loaded to begin with.
 */
export async function openLiveLibrary(options: LiveOptions): Promise<LiveLibrary> {
  const known = (await printFolder(options.corpusDir)).text;
  const onSnapshot = (problem: string) => options.log.warn('snapshot-not-used', { problem });
  let state = createState(await loadLibrary(options.corpusDir, { ...options, onSnapshot }));
  const onRest = async (print: string): Promise<boolean> => {
    const next = await readSettled(options, print, state.library.stories);
    if (next === 'unsettled') return false;
    if (next === 'refused') return true;
    state = createState(next);
    options.log.info('corpus-loaded', { stories: next.stories.length });
    options.onSwap?.();
    return true;
  };
  const onDeaf = (code: string) => options.log.warn('corpus-watched-by-looking', { code });
  const watch: RestWatch = watchCorpus({ ...options, known, onRest, onDeaf });
  return {
    library: () => state.library,
    commands: () => state.commands,
    reload: watch.force,
    stop: watch.stop,
  };
}

function createState(library: Library): State {
  return { library, commands: listCommands(library) };
}

/** A folder that changes while it is read gives a state that it never held: such a reading does not count. */
async function readSettled(
  options: LiveOptions,
  print: string,
  held: readonly LoadedStory[],
): Promise<Library | 'refused' | 'unsettled'> {
  const isSettled = async () => (await printFolder(options.corpusDir)).text === print;
  try {
    const library = await readApart(options, held);
    return (await isSettled()) ? library : 'unsettled';
  } catch (error) {
    if (!(await isSettled())) return 'unsettled';
    logRefusal(options.log, error);
    return 'refused';
  }
}

function logRefusal(log: Logger, error: unknown): void {
  if (error instanceof CorpusError) log.error('corpus-refused', { problems: error.problems.map(formatProblem) });
  else log.error('corpus-not-read', { message: error instanceof Error ? error.message : String(error) });
}

/**
 * A story that is as it was is kept as it is. What the first questions after the swap would wait for is built in steps,
 * letting questions in between; the stories of an archive open when they are asked.
 */
async function readApart(options: LiveOptions, held: readonly LoadedStory[]): Promise<Library> {
  const known = new Map(held.map(({ story }) => [story.id, story]));
  const stories: Story[] = [];
  for (const story of await loadCorpus(options.corpusDir, options)) {
    const same = known.get(story.id);
    stories.push(same !== undefined && isSameStory(same, story) ? same : story);
    await pause();
  }
  const library = buildLibrary(stories, { finder: await readFinder(stories) });
  const changed = library.stories.filter(({ story }) => known.get(story.id) !== story);
  for (const loaded of changed.slice(0, MOST_OPENED_AHEAD)) {
    void loaded.index; // builds it
    await pause();
  }
  return library;
}

const MOST_OPENED_AHEAD = 100;

async function readFinder(stories: readonly Story[]): Promise<FinderData> {
  const steps = readFinderSteps(stories);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Passages and sentences follow from the bodies. */
function isSameStory(a: Story, b: Story): boolean {
  return isDeepStrictEqual(bareOf(a), bareOf(b));
}

function bareOf(story: Story): unknown {
  const versions = story.versions.map(({ normalized, passages, sentences, ...facts }) => facts);
  return { ...story, versions };
}
