import type { Features } from './features.ts';

/** The linear model that ranks candidates. */
export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceRelevance: 2,
  passageRelevance: 1,
  coverage: 4,
  windowCoverage: 4,
  proximity: 1,
  hasWanted: 2,
  wantedNear: 1.5,
  defines: 4,
  passiveAgent: -3,
  speakerMatches: 3,
  editorMatch: 7,
  editorExact: 9,
  lead: 0.6,
  thinLead: 2,
  length: 0.3,
  heading: -2.5,
  recency: 0.4,
};
