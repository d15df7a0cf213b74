// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -3.696;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 2.779,
  missing: -0.857,
  unknown: -0.191,
  hasWanted: 0.046,
  wantedNear: 0.436,
  defines: 0.431,
  editorMatch: 0.952,
  editorExact: 0.482,
  margin: 3.893,
  short: 0.333,
  score: 2.774,
  nearbyRarity: -0.479,
  rareWords: 1.417,
};
