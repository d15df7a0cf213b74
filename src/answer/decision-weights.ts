// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -4.228;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 3.431,
  missing: -0.491,
  unknown: -0.118,
  hasWanted: 0.212,
  wantedNear: 0.363,
  defines: 0.565,
  editorMatch: 0.692,
  editorExact: 0.634,
  margin: 2.523,
  short: 0.293,
  score: 3.037,
  nearbyRarity: -0.76,
  rareWords: 1.646,
};
