import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.63,
  passageRelevance: 0.98,
  coverage: 0,
  windowCoverage: 5,
  proximity: 0.76,
  hasWanted: 2.58,
  wantedNear: 0.63,
  wantedBeside: 0.29,
  defines: 1.86,
  passiveAgent: -2.93,
  speakerMatches: 3.45,
  editorMatch: 6.65,
  editorExact: 7.34,
  thinLead: 1.92,
  heading: -3.72,
  recency: 1.31,
  passageCoverage: 0.58,
  nearbyRarity: 4.3,
  pairs: 2.08,
  sameForms: 1.68,
  newWords: -1.45,
};
