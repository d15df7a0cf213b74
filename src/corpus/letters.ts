type Range = readonly [first: number, last: number];

/** Blocks of Unicode without letters but for those below: ASCII and Latin-1 as far as the signs go, punctuation, symbols. */
const BLOCKS: readonly Range[] = [
  [0x00, 0xbf],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
];
const LETTERS_AMONG: readonly Range[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
];

/**
 * A class of characters for a pattern: letters and marks of any script, and `others`; roughly `[\p{L}\p{M}…]`. Told by what it
 * leaves out, it compiles ten times as fast in a pattern that ignores case, and twice in another: a property of Unicode is
 * hundreds of ranges each time that it stands in a pattern, and a first answer waits for hundreds of patterns. Where a rare
 * symbol must not pass for a letter, `\p{L}` is right.
 * @param others characters below U+00C0 or among punctuation.
 */
export function lettersAnd(others: string): string {
  const own = Array.from(others, (character): Range => [character.charCodeAt(0), character.charCodeAt(0)]);
  const held = [...LETTERS_AMONG, ...own].sort(([a], [b]) => a - b);
  return `[^${BLOCKS.flatMap((block) => gapsIn(block, held)).join('')}]`;
}

/** What of a block lies between the ranges held, as it is written in a class. */
function gapsIn([first, last]: Range, held: readonly Range[]): readonly string[] {
  const gaps: string[] = [];
  let from = first;
  for (const [begin, end] of held) {
    if (begin < first || begin > last) continue;
    if (begin > from) gaps.push(`${escapeCode(from)}-${escapeCode(begin - 1)}`);
    from = Math.max(from, end + 1);
  }
  if (from <= last) gaps.push(`${escapeCode(from)}-${escapeCode(last)}`);
  return gaps;
}

function escapeCode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

export const FIGURES = '0123456789';
export const LETTER = lettersAnd('');
export const LETTER_OR_FIGURE = lettersAnd(FIGURES);
