// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -1.245;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  coverage: 1.192,
  windowCoverage: 1.869,
  missing: -1.439,
  unknown: -1.034,
  hasWanted: 0.032,
  wantedNear: 0.703,
  proximity: 0.18,
  defines: 0.974,
  speakerMatches: -0.22,
  editorMatch: 1.494,
  editorExact: 0.393,
  margin: 1.907,
  short: -0.248,
  yesno: -0.292,
  open: -0.391,
};
