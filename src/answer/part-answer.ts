import type { Answer, Notice, Quotation } from './answer.ts';

/** The answer to one thing asked; an answer to a message puts its parts together. */
export type PartAnswer = Omit<Answer, 'question'>;

/** Nothing was asked, or nothing a story could be asked: surely no answer. */
export const SURELY_NOT = 0.95;

export function refusePart(
  confidence: number,
  related: readonly Quotation[] = [],
  notices: readonly Notice[] = [],
): PartAnswer {
  return { outcome: 'not-found', quotations: [], versionsDiffer: false, differences: [], notices, related, confidence };
}

/** Everything of an answer that takes looking up once it is decided. */
type Composed = Pick<PartAnswer, 'quotations' | 'differences' | 'related'>;

/**
 * An answer that is decided, and is put together when it is first read: several stories may be asked, of which one is quoted.
 */
export function composeLater(
  { outcome, confidence }: Pick<PartAnswer, 'outcome' | 'confidence'>,
  compose: () => Composed,
): PartAnswer {
  let composed: Composed | undefined;
  const read = (): Composed => {
    composed ??= compose();
    return composed;
  };
  return {
    outcome,
    get quotations() {
      return read().quotations;
    },
    get versionsDiffer() {
      return read().differences.length > 0;
    },
    get differences() {
      return read().differences;
    },
    notices: [],
    get related() {
      return read().related;
    },
    confidence,
  };
}
