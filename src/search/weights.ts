import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.58,
  passageRelevance: 0.41,
  coverage: 0.32,
  windowCoverage: 5.63,
  proximity: 0.55,
  hasWanted: 3.27,
  wantedNear: 0,
  wantedBeside: 0.41,
  defines: 1.79,
  passiveAgent: -2.9,
  speakerMatches: 3.42,
  editorMatch: 4.62,
  editorExact: 4.19,
  editorKin: 4.52,
  thinLead: 2.07,
  heading: -2.07,
  recency: 0.84,
  passageCoverage: 0.11,
  nearbyRarity: 3.9,
  pairs: 0.81,
  sameForms: 1.07,
  newWords: -1.47,
};
