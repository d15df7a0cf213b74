import { expect } from 'vitest';
import type { Answer, Quotation } from '../../src/answer/answer.ts';
import type { Story } from '../../src/corpus/story.ts';

/** What every answer keeps to, whatever was asked of whatever story. */
export function expectSound(answer: Answer, story: Story): void {
  const { outcome, quotations, related, confidence } = answer;
  expect(quotations.length === 0).toBe(outcome === 'about-version' || outcome === 'not-found');
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(answer.versionsDiffer).toBe(answer.differences.length > 0);
  expect(answer.versions !== undefined).toBe(outcome === 'about-version');
  if (outcome !== 'not-found') expect(related).toEqual([]);
  for (const quotation of [...quotations, ...related]) expectExact(quotation, story);
  expectPairs(quotations, story);
}

function expectExact(quotation: Quotation, story: Story): void {
  const { start, end, text, highlight, dates, elsewhere } = quotation;
  expect(quotation.story).toBe(story.id);
  expect(text).toBe(bodyOf(story, quotation.version).slice(start, end));
  expect(text).not.toBe('');
  for (const inner of [...dates, ...(highlight === null ? [] : [highlight])]) {
    expect(inner.start).toBeGreaterThanOrEqual(start);
    expect(inner.end).toBeLessThanOrEqual(end);
    expect(inner.end).toBeGreaterThan(inner.start);
  }
  for (const other of elsewhere) {
    if (other.relation === 'absent') expect(Object.keys(other).sort()).toEqual(['relation', 'version']);
    else expect(other.text).toBe(bodyOf(story, other.version).slice(other.start, other.end));
  }
  const others = story.versions.filter(({ id }) => id !== quotation.version).map(({ id }) => id);
  expect(elsewhere.map(({ version }) => version).sort()).toEqual(others.sort());
}

/** Pairs are numbered from 0 in order, one or two quotations each, the older first. */
function expectPairs(quotations: readonly Quotation[], story: Story): void {
  const orderOf = (id: string): number => story.versions.findIndex((version) => version.id === id);
  const paired = quotations.filter(({ pair }) => pair !== undefined);
  const numbers = [...new Set(paired.map(({ pair }) => pair))];
  expect(numbers).toEqual(numbers.map((_, i) => i));
  for (const number of numbers) {
    const orders = paired.filter(({ pair }) => pair === number).map(({ version }) => orderOf(version));
    expect(orders.length).toBeLessThanOrEqual(2);
    expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
  }
}

function bodyOf(story: Story, id: string): string {
  const version = story.versions.find((held) => held.id === id);
  if (version === undefined) throw new Error(`quoted from ${id}, which there is not`);
  return version.body;
}
