import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.57,
  passageRelevance: 0.39,
  coverage: 0.34,
  windowCoverage: 5.64,
  proximity: 0.55,
  hasWanted: 3,
  wantedNear: 0.15,
  wantedBeside: 0.37,
  defines: 1.78,
  passiveAgent: -2.92,
  speakerMatches: 3.41,
  editorMatch: 4.56,
  editorExact: 4.19,
  editorKin: 4.6,
  thinLead: 2.1,
  heading: -2.11,
  recency: 0.79,
  passageCoverage: 0.17,
  nearbyRarity: 3.92,
  pairs: 0.75,
  sameForms: 1.02,
  newWords: -1.49,
};
