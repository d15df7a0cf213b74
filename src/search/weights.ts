import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.73,
  passageRelevance: 0.55,
  coverage: 0,
  windowCoverage: 5.55,
  proximity: 0.51,
  hasWanted: 2.7,
  wantedNear: 0.53,
  wantedBeside: 0.26,
  defines: 1.79,
  passiveAgent: -2.91,
  speakerMatches: 3.46,
  editorMatch: 6.56,
  editorExact: 7.33,
  thinLead: 1.99,
  heading: -2.5,
  recency: 0.92,
  passageCoverage: 0.31,
  nearbyRarity: 3.88,
  pairs: 1.32,
  sameForms: 1.35,
  newWords: -1.38,
};
