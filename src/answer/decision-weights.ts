// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -3.421;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 3.007,
  missing: -0.729,
  unknown: -0.477,
  hasWanted: -0.256,
  wantedNear: 0.708,
  defines: 0.172,
  editorMatch: 1.015,
  editorExact: 0.15,
  margin: 2.443,
  short: 0.225,
  score: 3.163,
  nearbyRarity: -1.044,
  rareWords: 1.271,
};
