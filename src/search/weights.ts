import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.53,
  passageRelevance: 0.4,
  coverage: 0.16,
  windowCoverage: 5.83,
  proximity: 0.55,
  hasWanted: 3.2,
  wantedNear: 0,
  wantedBeside: 0.49,
  defines: 1.88,
  passiveAgent: -2.93,
  speakerMatches: 3.4,
  editorMatch: 4.47,
  editorExact: 4.17,
  editorKin: 4.86,
  thinLead: 2.1,
  heading: -2.27,
  recency: 0.83,
  passageCoverage: 0.08,
  nearbyRarity: 4.02,
  pairs: 0.68,
  sameForms: 1.15,
  newWords: -1.48,
};
