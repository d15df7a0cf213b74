import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.68,
  passageRelevance: 0.06,
  coverage: 0,
  windowCoverage: 5.5,
  proximity: 0.49,
  hasWanted: 3.47,
  wantedNear: 0.22,
  wantedBeside: 0.47,
  defines: 1.77,
  passiveAgent: -3.08,
  speakerMatches: 3.26,
  editorMatch: 4.64,
  editorExact: 4.06,
  editorKin: 5.59,
  thinLead: 2.12,
  heading: -2.13,
  recency: 1.02,
  passageCoverage: 0,
  nearbyRarity: 4.19,
  pairs: 0.61,
  sameForms: 0.67,
  newWords: -1.55,
};
