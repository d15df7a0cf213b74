// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -2.573;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 1.579,
  missing: -0.859,
  unknown: -0.069,
  hasWanted: 0.125,
  wantedNear: 0.327,
  defines: 0.239,
  editorMatch: -0.109,
  editorExact: 0.091,
  margin: 2.933,
  short: -0.151,
  score: 0.966,
  nearbyRarity: 0.753,
  rareWords: 0.98,
  headUnmet: 0,
};
