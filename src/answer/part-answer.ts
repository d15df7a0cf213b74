import type { Answer, Notice, Quotation } from './answer.ts';

/** The answer to one thing asked; an answer to a message puts its parts together. */
export type PartAnswer = Omit<Answer, 'question'>;

export function refusePart(
  confidence: number,
  related: readonly Quotation[] = [],
  notices: readonly Notice[] = [],
): PartAnswer {
  return { outcome: 'not-found', quotations: [], versionsDiffer: false, differences: [], notices, related, confidence };
}
