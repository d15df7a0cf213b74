import type { Command } from './commands/command.ts';
import { listCommands } from './commands/commands.ts';
import { printFolder } from './corpus/folder-print.ts';
import { type LoadOptions, loadCorpus } from './corpus/load.ts';
import { CorpusError, formatProblem } from './corpus/problems.ts';
import type { CorpusMemory } from './corpus/remembered.ts';
import type { After, RestWatch } from './corpus/rest.ts';
import { finishInTurns } from './corpus/steps.ts';
import { watchCorpus } from './corpus/watch.ts';
import { type Library, loadLibrary, renewLibrary } from './library.ts';
import type { LogFields, Logger } from './log.ts';

export interface LiveOptions extends Omit<LoadOptions, 'memory'> {
  readonly corpusDir: string;
  /** Where a snapshot may be to start from. */
  readonly stateDir?: string;
  readonly log: Logger;
  readonly after: After;
  /** Milliseconds since 1970, as the file system counts them. */
  readonly now: () => number;
  /** Is given what to do at every demand to read the folder anew, SIGHUP for one; before it is loaded such a demand waits. */
  readonly onHangUp?: (action: () => void) => void;
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

/** What came of reading the folder. */
type Reading =
  | { readonly kind: 'good'; readonly library: Library; readonly commands: readonly Command[] }
  | { readonly kind: 'bad'; readonly event: string; readonly fields: LogFields };

/** The coarsest clock of a file system, FAT's, counts in so many milliseconds: written twice within, a file looks the same. */
const COARSEST_TICK_MS = 2_000;

/**
 * Loads a corpus and follows its folder. A change is read, checked and indexed apart, and takes its place in one step; one
 * with problems is refused, they are logged, and the last good state goes on. The work is done in small steps, so that no
 * question waits for it.
 * @throws CorpusError when the folder cannot be loaded to begin with.
 */
export async function openLiveLibrary(options: LiveOptions): Promise<LiveLibrary> {
  const { corpusDir, log, after, now } = options;
  let isDemanded = false;
  let watch: RestWatch | undefined;
  const reload = () => {
    isDemanded = true;
    watch?.force();
  };
  options.onHangUp?.(reload);
  const known = await printFolder(corpusDir);
  const memory: CorpusMemory = new Map();
  const onSnapshot = (problem: string) => log.warn('snapshot-not-used', { problem });
  let library = await loadLibrary(corpusDir, { ...options, memory, onSnapshot });
  if (memory.size === 0) for (const { story } of library.stories) memory.set(story.id, { story });
  let commands = listCommands(library);
  let last = { print: known.text, problems: '' };
  let cancelCheck = () => {};

  /** Right after a file was written, its time cannot tell whether it was written again: it is then read once more. */
  const checkLater = (changedAt: number) => {
    cancelCheck();
    cancelCheck = now() - changedAt < COARSEST_TICK_MS ? after(COARSEST_TICK_MS, () => watch?.force()) : () => {};
  };
  const onRest = async (print: string): Promise<boolean> => {
    const draft: CorpusMemory = new Map(memory);
    const reading = await readApart(options, draft, library);
    const { text, changedAt } = await printFolder(corpusDir);
    // A folder that changes while it is read gives a state that it never held: such a reading does not count.
    if (text !== print) return false;
    if (reading.kind === 'good') replaceMemory(memory, draft);
    const problems = reading.kind === 'bad' ? JSON.stringify(reading.fields) : '';
    const isCheck = print === last.print && !isDemanded;
    const isNews = !isCheck || problems !== last.problems || (reading.kind === 'good' && !holdSame(reading.library));
    last = { print, problems };
    isDemanded = false;
    if (!isCheck) checkLater(changedAt);
    if (!isNews) return true;
    if (reading.kind === 'bad') {
      log.error(reading.event, reading.fields);
      return true;
    }
    const changes = compareLibraries(library, reading.library);
    ({ library, commands } = reading);
    log.info('corpus-loaded', { stories: library.stories.length, ...changes });
    options.onSwap?.();
    return true;
  };
  const holdSame = (other: Library) => {
    const { changed, removed } = compareLibraries(library, other);
    return changed.length + removed.length === 0;
  };
  const onDeaf = (code: string) => log.warn('corpus-watched-by-looking', { code });
  watch = watchCorpus({ corpusDir, after, known: known.text, onRest, onDeaf });
  checkLater(known.changedAt);
  if (isDemanded) watch.force();
  return {
    library: () => library,
    commands: () => commands,
    reload,
    stop: () => {
      cancelCheck();
      watch?.stop();
    },
  };
}

/** Ids of the stories that are new or other than they were, and of those that are gone. */
function compareLibraries(last: Library, next: Library) {
  const stories = new Set(last.stories.map(({ story }) => story));
  const ids = new Set(next.stories.map(({ story }) => story.id));
  return {
    changed: next.stories.flatMap(({ story }) => (stories.has(story) ? [] : [story.id])),
    removed: last.stories.flatMap(({ story }) => (ids.has(story.id) ? [] : [story.id])),
  };
}

function replaceMemory(memory: CorpusMemory, by: CorpusMemory): void {
  memory.clear();
  for (const [id, known] of by) memory.set(id, known);
}

async function readApart(options: LiveOptions, memory: CorpusMemory, last: Library): Promise<Reading> {
  try {
    const stories = await loadCorpus(options.corpusDir, { ...options, memory });
    const library = await finishInTurns(renewLibrary(stories, last));
    return { kind: 'good', library, commands: listCommands(library) };
  } catch (error) {
    if (error instanceof CorpusError) {
      return { kind: 'bad', event: 'corpus-refused', fields: { problems: error.problems.map(formatProblem) } };
    }
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'bad', event: 'corpus-not-read', fields: { message } };
  }
}
