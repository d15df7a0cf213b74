import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.63,
  passageRelevance: 0.18,
  coverage: 0,
  windowCoverage: 5.43,
  proximity: 0.43,
  hasWanted: 3.44,
  wantedNear: 0.09,
  wantedBeside: 0.51,
  defines: 1.81,
  passiveAgent: -2.9,
  speakerMatches: 3.27,
  editorMatch: 4.8,
  editorExact: 4.14,
  editorKin: 5.32,
  thinLead: 2.09,
  heading: -2.09,
  recency: 0.95,
  passageCoverage: 0,
  nearbyRarity: 4.24,
  pairs: 0.58,
  sameForms: 0.79,
  newWords: -1.52,
};
