import { expect, it, vi } from 'vitest';
import { composeLater } from '../../src/answer/part-answer.ts';

it('is put together once, and not before it is read', () => {
  const compose = vi.fn(() => ({ quotations: [], differences: [], related: [] }));
  const answer = composeLater({ outcome: 'answered', confidence: 0.7 }, compose);
  expect([answer.outcome, answer.confidence, answer.notices]).toEqual(['answered', 0.7, []]);
  expect(compose).not.toHaveBeenCalled();
  expect({ ...answer }).toEqual({
    outcome: 'answered',
    quotations: [],
    versionsDiffer: false,
    differences: [],
    notices: [],
    related: [],
    confidence: 0.7,
  });
  expect(compose).toHaveBeenCalledTimes(1);
});
