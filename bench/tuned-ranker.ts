import MiniSearch from 'minisearch';
import { analyzeText } from '../src/search/analysis.ts';
import type { SquadSentence } from './squad.ts';
import type { Ranker } from './squad-exam.ts';

/** MiniSearch with stems and stop words, fuzzy only for words that no sentence holds: the best it does by itself. */
export function buildTunedRanker(sentences: readonly SquadSentence[]): Ranker {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => contentStems(text),
    processTerm: (term) => term,
  });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
  const vocabulary = new Set(sentences.flatMap(({ text }) => contentStems(text)));
  return {
    name: 'MiniSearch tuned',
    rankSentences: (question, withhold) => {
      const results = index.search(question, {
        fuzzy: (term) => (vocabulary.has(term) ? false : FUZZY_SHARE),
        filter: ({ id }) => sentences[id as number]?.article !== withhold,
      });
      return {
        sentences: results.slice(0, 3).flatMap(({ id }) => sentences[id as number] ?? []),
        answerable: results[0]?.score ?? 0,
      };
    },
  };
}

function contentStems(text: string): string[] {
  return analyzeText(text).flatMap(({ stem, stop }) => (stop ? [] : [stem]));
}

/** Edits allowed, as a share of the word's length. */
const FUZZY_SHARE = 0.2;
