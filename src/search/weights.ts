import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.13,
  passageRelevance: 0.9,
  coverage: 0,
  windowCoverage: 5.76,
  proximity: 0.69,
  hasWanted: 2.04,
  wantedNear: 1.08,
  defines: 1.57,
  passiveAgent: -2.86,
  speakerMatches: 1.08,
  editorMatch: 8.48,
  editorExact: 9.02,
  thinLead: 2.67,
  heading: -3.28,
  recency: 1.19,
  passageCoverage: 2.19,
  nearbyRarity: 2.25,
  pairs: 2.45,
  sameForms: 2.86,
  newWords: -1.29,
};
