import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.11,
  passageRelevance: 0.92,
  coverage: 0,
  windowCoverage: 5.78,
  proximity: 0.71,
  hasWanted: 2.01,
  wantedNear: 1.1,
  defines: 1.57,
  passiveAgent: -2.87,
  speakerMatches: 1.08,
  editorMatch: 8.48,
  editorExact: 9.02,
  thinLead: 2.67,
  heading: -2.92,
  recency: 1.18,
  passageCoverage: 2.16,
  nearbyRarity: 2.27,
  pairs: 2.43,
  sameForms: 2.86,
  newWords: -1.28,
};
