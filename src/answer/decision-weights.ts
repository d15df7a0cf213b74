// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -1.846;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  coverage: 1.128,
  windowCoverage: 1.758,
  missing: -1.351,
  unknown: -1.043,
  hasWanted: 0.578,
  wantedNear: 0.519,
  proximity: 0.162,
  defines: 1.079,
  speakerMatches: 0.016,
  editorMatch: 1.351,
  editorExact: 0.406,
  margin: 1.859,
  short: 0.165,
  yesno: -0.077,
  open: -0.02,
};
