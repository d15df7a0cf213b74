import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.77,
  passageRelevance: 0.78,
  coverage: 0,
  windowCoverage: 5.2,
  proximity: 0.65,
  hasWanted: 2.93,
  wantedNear: 0.49,
  wantedBeside: 0.31,
  defines: 1.67,
  passiveAgent: -2.91,
  speakerMatches: 3.54,
  editorMatch: 6.58,
  editorExact: 7.36,
  thinLead: 1.96,
  heading: -2.64,
  recency: 0.98,
  passageCoverage: 0.73,
  nearbyRarity: 3.52,
  pairs: 1.4,
  sameForms: 1.61,
  newWords: -1.4,
};
