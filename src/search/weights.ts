import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.52,
  passageRelevance: 0.4,
  coverage: 0.19,
  windowCoverage: 5.67,
  proximity: 0.57,
  hasWanted: 3.21,
  wantedNear: 0,
  wantedBeside: 0.55,
  defines: 1.89,
  passiveAgent: -2.93,
  speakerMatches: 3.37,
  editorMatch: 4.65,
  editorExact: 4.12,
  editorKin: 4.88,
  thinLead: 2.09,
  heading: -2.27,
  recency: 0.97,
  passageCoverage: 0,
  nearbyRarity: 4.1,
  pairs: 0.64,
  sameForms: 1.11,
  newWords: -1.5,
};
