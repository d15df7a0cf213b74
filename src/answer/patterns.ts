import { remember } from '../corpus/memo.ts';

const MOST_PATTERNS_KEPT = 2_000;

/** Compiled once: most belong to no story, and a story's own are asked for with every question. */
export const pattern = remember(MOST_PATTERNS_KEPT, (source) => new RegExp(source, 'gi'));

/** As a part of a pattern that means the text itself. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
