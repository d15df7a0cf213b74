import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.61,
  passageRelevance: 0.41,
  coverage: 0.09,
  windowCoverage: 5.94,
  proximity: 0.48,
  hasWanted: 2.93,
  wantedNear: 0.18,
  wantedBeside: 0.34,
  defines: 1.64,
  passiveAgent: -2.9,
  speakerMatches: 3.46,
  editorMatch: 4.61,
  editorExact: 4.1,
  editorKin: 3.91,
  thinLead: 2.08,
  heading: -2.14,
  recency: 0.87,
  passageCoverage: 0.12,
  nearbyRarity: 3.86,
  pairs: 0.9,
  sameForms: 1.23,
  newWords: -1.29,
};
