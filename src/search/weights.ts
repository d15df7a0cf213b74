import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.67,
  passageRelevance: 0.06,
  coverage: 0,
  windowCoverage: 5.53,
  proximity: 0.5,
  hasWanted: 3.37,
  wantedNear: 0.28,
  wantedBeside: 0.43,
  defines: 1.78,
  passiveAgent: -3.07,
  speakerMatches: 3.25,
  editorMatch: 4.62,
  editorExact: 4.06,
  editorKin: 5.62,
  thinLead: 2.13,
  heading: -2.11,
  recency: 1.03,
  passageCoverage: 0,
  nearbyRarity: 4.21,
  pairs: 0.6,
  sameForms: 0.65,
  newWords: -1.55,
};
