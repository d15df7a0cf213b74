import { loadCorpus } from '../corpus/load.ts';
import { systemCodeOf } from '../corpus/system-errors.ts';
import { fingerprintCorpus } from '../fingerprint.ts';
import { takeSnapshot } from '../search/snapshot.ts';
import { writeSnapshot } from '../snapshot-file.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { positionalArguments, UserError } from './subcommand.ts';

export const indexCorpus = {
  name: 'index',
  summary: 'writes a snapshot of the corpus to STATE_DIR, which makes starting quick',
  usage: '',
  options: {},
  run: async (context: Context) => {
    positionalArguments(context, []);
    const { corpusDir, stateDir, reservedCommandNames } = context;
    // Before anything is read: what changes from here on is seen at the end.
    const fingerprint = fingerprintCorpus(corpusDir, reservedCommandNames);
    const stories = await loadCorpus(corpusDir, context);
    const snapshot = takeSnapshot(stories, (done) => showProgress(context, done, stories.length));
    showProgress(context, stories.length, stories.length);
    if (fingerprintCorpus(corpusDir, reservedCommandNames) !== fingerprint)
      throw new UserError(`${corpusDir} changed meanwhile, so nothing was written; index it again`);
    const bytes = save(() => writeSnapshot(stateDir, fingerprint, snapshot), stateDir);
    context.stdout.write(
      `${stories.length} ${stories.length === 1 ? 'story' : 'stories'} indexed: ${(bytes / 1e6).toFixed(1)} MB in ${stateDir}\n`,
    );
    return 0;
  },
} as const satisfies Subcommand;

const PROGRESS_STEPS = 100;

/** A line that is written over, and only on a terminal. */
function showProgress({ stderr }: Context, done: number, of: number): void {
  if (stderr.isTTY !== true || (done !== of && done % Math.ceil(of / PROGRESS_STEPS) !== 0)) return;
  stderr.write(`\rindexing ${done} of ${of}${done === of ? '\n' : ''}`);
}

function save(write: () => number, stateDir: string): number {
  try {
    return write();
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    throw new UserError(`the snapshot cannot be written to ${stateDir}: ${REASONS[code] ?? `the system says ${code}`}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'it can only be read',
  ENOSPC: 'the disk is full',
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'it is a file, not a folder',
};
