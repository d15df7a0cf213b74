import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from '../../src/cli/read-lines.ts';

async function linesOf(chunks: readonly Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

it.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\n\nb\r\n', ['a', '', 'b']],
  ['\ufeffa\n', ['a']],
  ['a\u2028b\u2029c\rd\u0085e\n', ['a\u2028b\u2029c\rd\u0085e']],
])('parts %j at line feeds only', async (text, lines) => {
  expect(await linesOf([Buffer.from(text)])).toEqual(lines);
});

it('reads the same however the bytes arrive', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\u2028', ' '), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (given, size) => {
      const bytes = Buffer.from(given);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await linesOf(chunks)).toEqual(splitWhole(given));
    }),
  );
});

function splitWhole(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
