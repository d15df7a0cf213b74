import type { Story } from './story.ts';

/** What a story itself says is asked: its topic commands, then what its editor says readers ask. */
export function listKnownQuestions({ commands, questions }: Pick<Story, 'commands' | 'questions'>): readonly string[] {
  return [...commands.map(({ question }) => question), ...questions.flatMap(({ ask }) => ask)];
}
