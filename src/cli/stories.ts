import { loadCorpus } from '../corpus/load.ts';
import type { Story, Version } from '../corpus/story.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { positionalArguments } from './subcommand.ts';

export const stories = {
  name: 'stories',
  summary: 'lists the stories and their versions',
  usage: '',
  options: {},
  run: async (context: Context) => {
    positionalArguments(context, []);
    const held = await loadCorpus(context.corpusDir, context);
    context.stdout.write(held.map(renderStory).join('\n'));
    return 0;
  },
} as const satisfies Subcommand;

function renderStory(story: Story): string {
  const idWidth = Math.max(...story.versions.map(({ id }) => id.length));
  const lines = story.versions.map((version) => `  ${version.id.padEnd(idWidth)}  ${describeVersion(version)}`);
  return [`${story.id}: ${story.title}`, ...lines, ''].join('\n');
}

function describeVersion(version: Version): string {
  const sentences = `${version.sentences.length} ${version.sentences.length === 1 ? 'sentence' : 'sentences'}`;
  return [version.published ?? 'undated', version.label, sentences].filter((part) => part !== undefined).join(', ');
}
