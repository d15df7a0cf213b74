// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -2.131;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  coverage: 1.501,
  windowCoverage: 1.506,
  missing: -1.228,
  unknown: -1.089,
  hasWanted: 0.165,
  wantedNear: 1.19,
  proximity: 0.029,
  defines: 1.22,
  speakerMatches: 0.179,
  editorMatch: 1.376,
  editorExact: 0.467,
  margin: 1.812,
  short: 0.067,
  yesno: 0.102,
  open: 0.416,
};
