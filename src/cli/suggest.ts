import { stringify } from 'yaml';
import { loadCorpus } from '../corpus/load.ts';
import type { Suggestion } from '../search/suggest.ts';
import { suggestQuestions } from '../search/suggest.ts';
import { findById } from './show.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { positionalArguments } from './subcommand.ts';

export const suggest = {
  name: 'suggest',
  summary: 'proposes questions for a story, to keep or mend and put into its story.yaml',
  usage: 'STORY',
  options: {},
  run: async (context: Context) => {
    const [storyId] = positionalArguments(context, ['STORY']);
    const story = findById(await loadCorpus(context.corpusDir, context), storyId, 'story');
    const suggestions = suggestQuestions(story);
    if (suggestions.length === 0) context.stderr.write(`verbatim: nothing to propose for "${story.id}"\n`);
    else context.stdout.write(renderSuggestions(suggestions));
    return 0;
  },
} as const satisfies Subcommand;

/** Lines of `questions:` as story.yaml has them, a comment before each version's. */
export function renderSuggestions(suggestions: readonly Suggestion[]): string {
  const lines = ['questions:'];
  let version: string | undefined;
  for (const suggestion of suggestions) {
    if (suggestion.version !== version) lines.push(`  # from version ${suggestion.version}`);
    version = suggestion.version;
    lines.push(`  - quote: ${toScalar(suggestion.quote)}`, '    ask:');
    lines.push(...suggestion.ask.map((question) => `      - ${toScalar(question)}`));
  }
  return `${lines.join('\n')}\n`;
}

function toScalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
