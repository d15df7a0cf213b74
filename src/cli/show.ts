import { loadCorpus } from '../corpus/load.ts';
import { nearestName } from '../corpus/nearest-name.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { positionalArguments, UserError } from './subcommand.ts';

export const show = {
  name: 'show',
  summary: "prints a version's body, byte for byte",
  usage: 'STORY VERSION',
  options: {},
  run: async (context: Context) => {
    const [storyId, versionId] = positionalArguments(context, ['STORY', 'VERSION']);
    const held = await loadCorpus(context.corpusDir, context);
    const story = findById(held, storyId, 'story');
    context.stdout.write(findById(story.versions, versionId, 'version').body);
    return 0;
  },
} as const satisfies Subcommand;

export function findById<T extends { readonly id: string }>(items: readonly T[], id: string, kind: string): T {
  const found = items.find((item) => item.id === id);
  if (found !== undefined) return found;
  const ids = items.map((item) => item.id);
  const nearest = nearestName(id, ids);
  const hint = nearest === undefined ? `held: ${ids.join(', ')}` : `did you mean "${nearest}"?`;
  throw new UserError(`there is no ${kind} ${JSON.stringify(id)}; ${hint}`);
}
