import type { Features } from './features.ts';

/** The linear model that ranks candidates. Written by `npm run tune`, which learns it: not to be changed by hand. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 0.71,
  passageRelevance: 0.81,
  coverage: 0,
  windowCoverage: 4.83,
  proximity: 1.15,
  hasWanted: 2.05,
  wantedNear: 0.91,
  wantedBeside: 0.22,
  defines: 1.49,
  passiveAgent: -2.8,
  speakerMatches: 1.36,
  editorMatch: 8.75,
  editorExact: 8.44,
  thinLead: 2.57,
  heading: -3.94,
  recency: 0.8,
  passageCoverage: 1.98,
  nearbyRarity: 3.33,
  pairs: 2.06,
  sameForms: 1.69,
  newWords: -1.31,
};
