import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.77,
  passageRelevance: 0.48,
  coverage: 0,
  windowCoverage: 5.62,
  proximity: 0.53,
  hasWanted: 2.85,
  wantedNear: 0.4,
  wantedBeside: 0.34,
  defines: 1.6,
  passiveAgent: -2.91,
  speakerMatches: 3.47,
  editorMatch: 6.51,
  editorExact: 7.33,
  thinLead: 2,
  heading: -2.43,
  recency: 1.01,
  passageCoverage: 0.18,
  nearbyRarity: 4.07,
  pairs: 1.16,
  sameForms: 1.22,
  newWords: -1.35,
};
