// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -2.339;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 1.427,
  missing: -0.626,
  unknown: 0.282,
  hasWanted: -0.288,
  wantedNear: 0.399,
  defines: 0.118,
  editorMatch: -0.13,
  editorExact: 0.467,
  margin: 3.326,
  short: 0.019,
  score: 1.441,
  nearbyRarity: 0.637,
  rareWords: 0.71,
  headUnmet: -0.086,
};
