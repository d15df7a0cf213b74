// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -2.446;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 1.519,
  missing: -0.649,
  unknown: 0.285,
  hasWanted: -0.013,
  wantedNear: 0.362,
  defines: 0.174,
  editorMatch: -0.136,
  editorExact: -0.004,
  margin: 3.215,
  short: -0.051,
  score: 1.037,
  nearbyRarity: 0.623,
  rareWords: 0.895,
  headUnmet: -0.04,
};
