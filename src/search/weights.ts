import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.7,
  passageRelevance: 1.01,
  coverage: 0,
  windowCoverage: 5.08,
  proximity: 1.06,
  hasWanted: 2.3,
  wantedNear: 0.92,
  wantedBeside: 0.18,
  defines: 1.78,
  passiveAgent: -2.91,
  speakerMatches: 3.09,
  editorMatch: 7.19,
  editorExact: 9.78,
  thinLead: 1.96,
  heading: -3.83,
  recency: 0.52,
  passageCoverage: 1.86,
  nearbyRarity: 3.12,
  pairs: 2.02,
  sameForms: 1.88,
  newWords: -1.29,
};
