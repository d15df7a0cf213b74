import type { Measurement } from './speed-worker.ts';
import { percentile } from './statistics.ts';

/** Share of the questions with a known answer whose first hit holds it, 0 to 1. */
export function accuracyOf({ right, withGold }: Measurement): number {
  return right / withGold;
}

/** One system over several corpora of a size: counts of questions are added up, of everything else the middle one is taken. */
export function poolMeasurements(measurements: readonly Measurement[]): Measurement {
  const [first] = measurements;
  if (first === undefined) throw new Error('nothing was measured');
  const middle = (field: (of: Measurement) => number) => percentile(measurements.map(field), 0.5);
  const sum = (field: (of: Measurement) => number) => measurements.reduce((total, each) => total + field(each), 0);
  return {
    name: first.name,
    sentences: middle(({ sentences }) => sentences),
    textBytes: middle(({ textBytes }) => textBytes),
    buildMs: middle(({ buildMs }) => buildMs),
    memoryBytes: middle(({ memoryBytes }) => memoryBytes),
    diskBytes: middle(({ diskBytes }) => diskBytes),
    loadMs: middle(({ loadMs }) => loadMs),
    asked: sum(({ asked }) => asked),
    perSecond: middle(({ perSecond }) => perSecond),
    medianMs: middle(({ medianMs }) => medianMs),
    p95Ms: middle(({ p95Ms }) => p95Ms),
    p99Ms: middle(({ p99Ms }) => p99Ms),
    withGold: sum(({ withGold }) => withGold),
    right: sum(({ right }) => right),
  };
}

/** Of several measurements of one system over one corpus, the one with the least 99th percentile: other work only adds to it. */
export function quietestRound(rounds: readonly Measurement[]): Measurement {
  const [quietest] = [...rounds].sort((a, b) => a.p99Ms - b.p99Ms);
  if (quietest === undefined) throw new Error('nothing was measured');
  return quietest;
}
