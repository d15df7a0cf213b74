/**
 * Area under the ROC curve: how often a positive scores above a negative, ties counting half; 0.5 is chance. By ranks, as
 * in the Mann-Whitney U statistic. NaN when either side is empty.
 */
export function measureAuroc(positives: readonly number[], negatives: readonly number[]): number {
  const scores = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < scores.length; ) {
    let to = from;
    while (to < scores.length && scores[to]?.score === scores[from]?.score) to++;
    const meanRank = (from + 1 + to) / 2;
    rankSum += meanRank * scores.slice(from, to).filter(({ positive }) => positive).length;
    from = to;
  }
  const least = (positives.length * (positives.length + 1)) / 2;
  return (rankSum - least) / (positives.length * negatives.length);
}

/** The smallest value that at least `share` (0 to 1) of the values do not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[index] ?? Number.NaN;
}

export interface Fold<T> {
  readonly learnFrom: readonly T[];
  readonly scoreOn: readonly T[];
}

/**
 * Splits items so that each is scored once, by weights learned without any item of its group (its article). Groups go to
 * folds in turn by their order of appearance, so the split is the same every time.
 */
export function foldByGroup<T>(items: readonly T[], groupOf: (item: T) => string, foldCount: number): Fold<T>[] {
  const groups = [...new Set(items.map(groupOf))];
  const foldOf = new Map(groups.map((group, index) => [group, index % foldCount]));
  return Array.from({ length: Math.min(foldCount, groups.length) }, (_, fold) => ({
    learnFrom: items.filter((item) => foldOf.get(groupOf(item)) !== fold),
    scoreOn: items.filter((item) => foldOf.get(groupOf(item)) === fold),
  }));
}
