import MiniSearch from 'minisearch';
import type { SquadSentence } from './squad.ts';
import type { Ranker } from './squad-exam.ts';

/** MiniSearch as it comes, sentences as documents: what everything else is measured against. */
export function buildPlainRanker(sentences: readonly SquadSentence[]): Ranker {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
  return {
    name: 'MiniSearch as it comes',
    rankSentences: (question, withhold) => {
      const results = index.search(question, { filter: ({ id }) => sentences[id as number]?.article !== withhold });
      return {
        sentences: results.slice(0, 3).flatMap(({ id }) => sentences[id as number] ?? []),
        answerable: results[0]?.score ?? 0,
      };
    },
  };
}
