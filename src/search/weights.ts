import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.57,
  passageRelevance: 0.27,
  coverage: 0,
  windowCoverage: 5.61,
  proximity: 0.52,
  hasWanted: 3.39,
  wantedNear: 0,
  wantedBeside: 0.56,
  defines: 1.78,
  passiveAgent: -2.9,
  speakerMatches: 3.29,
  editorMatch: 5.41,
  editorExact: 4.16,
  editorKin: 4.98,
  thinLead: 2.09,
  heading: -2.19,
  recency: 0.94,
  passageCoverage: 0,
  nearbyRarity: 4.09,
  pairs: 0.54,
  sameForms: 0.85,
  newWords: -1.5,
};
