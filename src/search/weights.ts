import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.58,
  passageRelevance: 0.23,
  coverage: 0,
  windowCoverage: 5.39,
  proximity: 0.55,
  hasWanted: 3.27,
  wantedNear: 0.38,
  wantedBeside: 0.31,
  defines: 1.83,
  passiveAgent: -3.03,
  speakerMatches: 3.21,
  editorMatch: 4.16,
  editorExact: 3.04,
  editorKin: 5.92,
  thinLead: 1.98,
  heading: -2.03,
  recency: 1.42,
  passageCoverage: 0,
  nearbyRarity: 4.11,
  pairs: 0.56,
  sameForms: 0.41,
  newWords: -1.5,
};
