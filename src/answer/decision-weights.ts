// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -4.473;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 3.315,
  missing: -0.358,
  unknown: 0.464,
  hasWanted: 0.406,
  wantedNear: 0.246,
  defines: 0.248,
  editorMatch: 0.54,
  editorExact: 0.099,
  margin: 2.247,
  short: 0.231,
  score: 2.986,
  nearbyRarity: -0.469,
  rareWords: 1.803,
};
