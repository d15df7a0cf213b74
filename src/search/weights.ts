import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.59,
  passageRelevance: 0.11,
  coverage: 0,
  windowCoverage: 5.48,
  proximity: 0.54,
  hasWanted: 3.29,
  wantedNear: 0.2,
  wantedBeside: 0.38,
  defines: 1.81,
  passiveAgent: -3.05,
  speakerMatches: 3.23,
  editorMatch: 3.99,
  editorExact: 4.36,
  editorKin: 5.93,
  thinLead: 2.08,
  heading: -2.04,
  recency: 1.29,
  passageCoverage: 0,
  nearbyRarity: 4.25,
  pairs: 0.54,
  sameForms: 0.59,
  newWords: -1.53,
};
