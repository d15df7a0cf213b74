import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.12,
  passageRelevance: 0.94,
  coverage: 0,
  windowCoverage: 5.7,
  proximity: 0.79,
  hasWanted: 2.15,
  wantedNear: 0.9,
  wantedBeside: 0.23,
  defines: 1.62,
  passiveAgent: -2.9,
  speakerMatches: 1.4,
  editorMatch: 8.29,
  editorExact: 9.03,
  thinLead: 2.77,
  heading: -1.79,
  recency: 1.09,
  passageCoverage: 2.04,
  nearbyRarity: 2.24,
  pairs: 2.39,
  sameForms: 2.94,
  newWords: -1.18,
};
