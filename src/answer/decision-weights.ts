// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -4.457;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  windowCoverage: 3.609,
  missing: -0.385,
  unknown: 0.484,
  hasWanted: 0.338,
  wantedNear: 0.288,
  defines: 0.636,
  editorMatch: 0.481,
  editorExact: 0.089,
  margin: 2.26,
  short: 0.208,
  score: 2.886,
  nearbyRarity: -0.565,
  rareWords: 1.587,
};
