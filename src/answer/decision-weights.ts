// Written by `npm run tune:decision`; what it was learned from stands in bench/RESULTS.md.
import type { DecisionInputs } from './decision.ts';

export const DECISION_BIAS = -1.193;

export const DECISION_WEIGHTS: Readonly<Record<keyof DecisionInputs, number>> = {
  coverage: 1.214,
  windowCoverage: 1.184,
  missing: -0.988,
  unknown: -0.9,
  hasWanted: 0.224,
  wantedNear: 0.738,
  proximity: 0.187,
  defines: 0.758,
  speakerMatches: -0.003,
  editorMatch: 1.02,
  editorExact: 0.379,
  short: 0.133,
  yesno: -0.219,
  open: 0.077,
};
