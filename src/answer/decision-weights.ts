// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -3.41;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 3.05,
  missing: -0.772,
  unknown: -0.472,
  hasWanted: -0.077,
  wantedNear: 0.589,
  defines: 0.287,
  editorMatch: 1.151,
  editorExact: 0.155,
  margin: 2.585,
  short: 0.148,
  score: 3.011,
  nearbyRarity: -1.119,
  rareWords: 1.277,
};
