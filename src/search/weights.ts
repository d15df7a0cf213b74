import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.58,
  passageRelevance: 0.28,
  coverage: 0.01,
  windowCoverage: 5.73,
  proximity: 0.59,
  hasWanted: 3.31,
  wantedNear: 0,
  wantedBeside: 0.64,
  defines: 1.88,
  passiveAgent: -2.93,
  speakerMatches: 3.34,
  editorMatch: 4.06,
  editorExact: 4.23,
  editorKin: 5.48,
  thinLead: 2.09,
  heading: -2.03,
  recency: 0.83,
  passageCoverage: 0,
  nearbyRarity: 3.89,
  pairs: 0.5,
  sameForms: 1.05,
  newWords: -1.45,
};
