import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.65,
  passageRelevance: 1.02,
  coverage: 0,
  windowCoverage: 5,
  proximity: 0.81,
  hasWanted: 2.65,
  wantedNear: 0.77,
  wantedBeside: 0.21,
  defines: 1.86,
  passiveAgent: -2.94,
  speakerMatches: 3.17,
  editorMatch: 6.65,
  editorExact: 6.63,
  thinLead: 1.93,
  heading: -3.76,
  recency: 1.3,
  passageCoverage: 0.76,
  nearbyRarity: 4.27,
  pairs: 2.18,
  sameForms: 1.61,
  newWords: -1.53,
};
