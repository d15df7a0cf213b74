import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.63,
  passageRelevance: 1.02,
  coverage: 0,
  windowCoverage: 5.02,
  proximity: 0.79,
  hasWanted: 2.79,
  wantedNear: 0.57,
  wantedBeside: 0.25,
  defines: 1.87,
  passiveAgent: -2.92,
  speakerMatches: 3.17,
  editorMatch: 6.65,
  editorExact: 6.66,
  thinLead: 1.92,
  heading: -3.76,
  recency: 1.36,
  passageCoverage: 0.71,
  nearbyRarity: 4.28,
  pairs: 2.19,
  sameForms: 1.64,
  newWords: -1.54,
};
