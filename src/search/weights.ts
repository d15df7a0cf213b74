import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.69,
  passageRelevance: 0.82,
  coverage: 0,
  windowCoverage: 5.09,
  proximity: 1.11,
  hasWanted: 2.06,
  wantedNear: 0.94,
  wantedBeside: 0.22,
  defines: 1.86,
  passiveAgent: -2.79,
  speakerMatches: 1.39,
  editorMatch: 8.75,
  editorExact: 8.45,
  thinLead: 1.99,
  heading: -3.83,
  recency: 0.82,
  passageCoverage: 1.88,
  nearbyRarity: 3.13,
  pairs: 2.08,
  sameForms: 1.82,
  newWords: -1.29,
};
