import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.65,
  passageRelevance: 0.18,
  coverage: 0,
  windowCoverage: 5.43,
  proximity: 0.49,
  hasWanted: 3.42,
  wantedNear: 0.06,
  wantedBeside: 0.53,
  defines: 1.73,
  passiveAgent: -2.9,
  speakerMatches: 3.26,
  editorMatch: 4.85,
  editorExact: 4.27,
  editorKin: 5.19,
  thinLead: 2.1,
  heading: -2.04,
  recency: 0.95,
  passageCoverage: 0,
  nearbyRarity: 4.24,
  pairs: 0.51,
  sameForms: 0.73,
  newWords: -1.54,
};
