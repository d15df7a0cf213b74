import { loadCorpus } from '../corpus/load.ts';
import { alignVersions } from '../versions/align.ts';
import { renderDiff, toDiffRecords } from './render-diff.ts';
import { styleFor } from './render-text.ts';
import { findById } from './show.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { flagOption, positionalArguments } from './subcommand.ts';

export const diff = {
  name: 'diff',
  summary: 'shows how two versions correspond, sentence by sentence',
  usage: '[--json] STORY FROM TO',
  options: { json: { type: 'boolean', description: 'writes every row, unchanged ones too, as one JSON array' } },
  run: async (context: Context) => {
    const [storyId, fromId, toId] = positionalArguments(context, ['STORY', 'FROM', 'TO']);
    const story = findById(await loadCorpus(context.corpusDir, context), storyId, 'story');
    const from = findById(story.versions, fromId, 'version');
    const to = findById(story.versions, toId, 'version');
    const alignment = alignVersions(from, to);
    const text = flagOption(context, 'json')
      ? `${JSON.stringify(toDiffRecords(alignment), null, 2)}\n`
      : renderDiff(alignment, styleFor(context.stdout, context.env));
    context.stdout.write(text);
    return 0;
  },
} as const satisfies Subcommand;
