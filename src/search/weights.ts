import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0,
  passageRelevance: 1.04,
  coverage: 0,
  windowCoverage: 5.75,
  proximity: 0.85,
  hasWanted: 2.22,
  wantedNear: 0.95,
  wantedBeside: 0.21,
  defines: 1.63,
  passiveAgent: -2.9,
  speakerMatches: 1.41,
  editorMatch: 8.23,
  editorExact: 9.04,
  thinLead: 2.85,
  heading: -1.68,
  recency: 0.56,
  passageCoverage: 1.95,
  nearbyRarity: 2.28,
  pairs: 2.32,
  sameForms: 3.03,
  newWords: -1.2,
};
