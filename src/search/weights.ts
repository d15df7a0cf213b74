import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.15,
  passageRelevance: 0.93,
  coverage: 0,
  windowCoverage: 5.72,
  proximity: 0.78,
  hasWanted: 2.07,
  wantedNear: 1.14,
  defines: 1.63,
  passiveAgent: -2.87,
  speakerMatches: 1.39,
  editorMatch: 8.26,
  editorExact: 9.03,
  thinLead: 2.77,
  heading: -1.78,
  recency: 1.08,
  passageCoverage: 2.03,
  nearbyRarity: 2.32,
  pairs: 2.37,
  sameForms: 2.83,
  newWords: -1.18,
};
