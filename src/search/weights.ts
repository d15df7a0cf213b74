import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.59,
  passageRelevance: 0.28,
  coverage: 0.04,
  windowCoverage: 5.71,
  proximity: 0.58,
  hasWanted: 3.32,
  wantedNear: 0,
  wantedBeside: 0.6,
  defines: 1.88,
  passiveAgent: -2.92,
  speakerMatches: 3.34,
  editorMatch: 3.91,
  editorExact: 4.28,
  editorKin: 5.51,
  thinLead: 2.07,
  heading: -2.03,
  recency: 0.82,
  passageCoverage: 0,
  nearbyRarity: 4.01,
  pairs: 0.5,
  sameForms: 1.01,
  newWords: -1.43,
};
