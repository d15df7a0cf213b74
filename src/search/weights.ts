import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.63,
  passageRelevance: 0.15,
  coverage: 0,
  windowCoverage: 5.47,
  proximity: 0.5,
  hasWanted: 3.46,
  wantedNear: 0.2,
  wantedBeside: 0.43,
  defines: 1.82,
  passiveAgent: -3.07,
  speakerMatches: 3.26,
  editorMatch: 4.73,
  editorExact: 4.15,
  editorKin: 5.35,
  thinLead: 2.11,
  heading: -2.13,
  recency: 0.92,
  passageCoverage: 0,
  nearbyRarity: 4.25,
  pairs: 0.51,
  sameForms: 0.75,
  newWords: -1.52,
};
