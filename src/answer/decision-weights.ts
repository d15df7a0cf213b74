// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -3.085;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 2.483,
  missing: -0.929,
  unknown: -0.45,
  hasWanted: -0.263,
  wantedNear: 0.728,
  defines: 0.704,
  editorMatch: 0.865,
  editorExact: 0.133,
  margin: 3.605,
  short: 0.26,
  score: 2.936,
  nearbyRarity: -0.746,
  rareWords: 1.022,
};
