import { loadCorpus } from '../corpus/load.ts';
import { CorpusError, formatProblem } from '../corpus/problems.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { positionalArguments } from './subcommand.ts';

export const check = {
  name: 'check',
  summary: 'checks the corpus and names every problem by file and field; status 1 if there is any',
  usage: '',
  options: {},
  run: async (context: Context) => {
    positionalArguments(context, []);
    try {
      const held = await loadCorpus(context.corpusDir, context);
      const versions = held.reduce((sum, story) => sum + story.versions.length, 0);
      context.stdout.write(`${count(held.length, 'story', 'stories')}, ${count(versions, 'version')}: no problems\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      // The problems are what was asked for here, so they go to standard output.
      for (const problem of error.problems) context.stdout.write(`${formatProblem(problem)}\n`);
      context.stderr.write(`${count(error.problems.length, 'problem')} in ${context.corpusDir}\n`);
      return 1;
    }
  },
} as const satisfies Subcommand;

function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
