import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.78,
  passageRelevance: 0.83,
  coverage: 0,
  windowCoverage: 5.28,
  proximity: 0.67,
  hasWanted: 3,
  wantedNear: 0.4,
  wantedBeside: 0.34,
  defines: 1.92,
  passiveAgent: -2.93,
  speakerMatches: 3.52,
  editorMatch: 6.69,
  editorExact: 7.32,
  thinLead: 1.94,
  heading: -3.17,
  recency: 0.83,
  passageCoverage: 1.13,
  nearbyRarity: 3.47,
  pairs: 1.72,
  sameForms: 1.57,
  newWords: -1.61,
};
